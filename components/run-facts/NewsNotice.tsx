import type { JSX } from 'preact';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, Disclosure, Notice, useText } from '@/components/ui';
import type { ChecklistItem, Result, SaveFault } from '@/lib/model';

type Saved = Promise<Result<null, SaveFault>>;

interface NewsNoticeProps {
  news: { readonly items: readonly ChecklistItem[]; readonly gone: number };
  /** Its name, where it is not the only list in sight. */
  list?: string;
  /** It was left for now. */
  isAside: boolean;
  disabled: boolean;
  onTake: () => Saved;
  onLeave: () => Saved;
}

/** That a list has come in a new version, and what is new in it. The person takes it or leaves it. */
export function NewsNotice(props: NewsNoticeProps): JSX.Element {
  const { news, list, isAside, disabled, onTake, onLeave } = props;
  const { t, local } = useText();
  const { state, save, retry } = useSave();
  const named = (act: string) => list && { name: t('news.act-named', { act, list }) };
  const said = (words: string) => (list ? t('news.of', { list, words }) : words);
  const takeIt = (
    <Button {...named(t('news.take'))} disabled={disabled} onPress={() => void save(onTake)}>
      {t('news.take')}
    </Button>
  );
  const items = news.items.length > 0 && (
    <Disclosure summary={t('news.see')}>
      <ul>
        {news.items.map(({ id, title }) => (
          <li key={id}>{local(title)}</li>
        ))}
      </ul>
    </Disclosure>
  );
  return (
    <div class="sm-not-printed sm-run-news">
      {isAside ? (
        <Disclosure summary={said(t('news.left'))}>
          {items}
          {takeIt}
        </Disclosure>
      ) : (
        <>
          <Notice
            tone="info"
            actions={
              <>
                {takeIt}
                <Button
                  {...named(t('news.leave'))}
                  look="quiet"
                  disabled={disabled}
                  onPress={() => void save(onLeave)}
                >
                  {t('news.leave')}
                </Button>
              </>
            }
          >
            {said(t('news.count', { count: news.items.length }))}
            {news.gone > 0 && ` ${t('news.gone', { count: news.gone })}`}
          </Notice>
          {items}
        </>
      )}
      <SaveStatus state={state === 'saved' ? 'idle' : state} cpr="" onRetry={retry} />
    </div>
  );
}
