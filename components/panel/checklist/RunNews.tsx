import type { JSX } from 'preact';
import { Button, Disclosure, Notice, useText } from '@/components/ui';
import { newsOf } from '@/lib/checklists';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';
import type { RunShown } from './use-run';

/** That the list has come in a new version, and what is new in it. The person takes it or leaves it. */
export function RunNews({ run }: { run: RunShown }): JSX.Element | null {
  const { t, local } = useText();
  const { checklists } = usePanel().ports;
  const { state, save, retry } = useSave();
  const { shown, template, writable } = run;
  const news = newsOf(shown, template);
  if (!news) return null;
  const isAside = (shown.run.newsAside ?? 0) >= template.version;
  const takeIt = (
    <Button disabled={!writable} onPress={() => void save(() => checklists.takeNews())}>
      {t('news.take')}
    </Button>
  );
  const list = news.items.length > 0 && (
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
        <Disclosure summary={t('news.left')}>
          {list}
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
                  look="quiet"
                  disabled={!writable}
                  onPress={() => void save(() => checklists.leaveNews())}
                >
                  {t('news.leave')}
                </Button>
              </>
            }
          >
            {t('news.count', { count: news.items.length })}
            {news.gone > 0 && ` ${t('news.gone', { count: news.gone })}`}
          </Notice>
          {list}
        </>
      )}
      <SaveStatus state={state === 'saved' ? 'idle' : state} cpr="" onRetry={retry} />
    </div>
  );
}
