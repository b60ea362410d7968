import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import type { WorkplacePreview } from '@/lib/model';
import { usePanel } from '../panel-context';
import { AnswerWords } from './AnswerWords';
import { DifferentAnswer } from './DifferentAnswer';

interface FilePreviewProps {
  /** The file, which could be read. */
  text: string;
  onTake: (replace: readonly string[]) => Promise<void>;
  onLeave: () => void;
}

/** What a file would change. Follows the answers here, which another window may change meanwhile. */
export function FilePreview({ text, onTake, onLeave }: FilePreviewProps): JSX.Element | null {
  const { t, day } = useText();
  const { ports } = usePanel();
  const answers = ports.answers.value;
  // The answers count: what the file would change is worked out against them.
  const read = useMemo(() => ports.readWorkplaceFile(text), [ports, text, answers]);
  const [replace, setReplace] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!read.ok) return null;
  const { savedOn, added, different, same, unknown } = read.value;
  const isNothing = added.length + different.length === 0;
  const choose = (slot: string, theirs: boolean) =>
    setReplace((now) => [...now.filter((other) => other !== slot), ...(theirs ? [slot] : [])]);
  return (
    <div class="sm-preview">
      <h3 tabIndex={-1} ref={heading}>
        {t('preview.heading')}
      </h3>
      <p>{t('preview.from', { date: day(savedOn) })}</p>
      {isNothing && <p>{t('preview.nothing')}</p>}
      <AddedAnswers added={added} />
      {different.length > 0 && (
        <>
          <h4>{t('preview.different', { count: different.length })}</h4>
          <p class="sm-hint">{t('preview.choose')}</p>
          {different.map((one) => (
            <DifferentAnswer
              key={one.slot}
              {...one}
              theirs={replace.includes(one.slot)}
              onChoose={(theirs) => choose(one.slot, theirs)}
            />
          ))}
        </>
      )}
      {same > 0 && <p>{t('preview.same', { count: same })}</p>}
      {unknown.length > 0 && <p>{t('preview.unknown', { ids: unknown.join(', ') })}</p>}
      <WrongTexts cards={read.value.wrongTexts.map(({ card }) => card)} />
      <div class="sm-actions">
        {!isNothing && (
          <Button look="strong" onPress={() => void onTake(replace)}>
            {t('preview.take')}
          </Button>
        )}
        <Button look="quiet" onPress={onLeave}>
          {t('preview.leave')}
        </Button>
      </div>
    </div>
  );
}

function AddedAnswers({ added }: Pick<WorkplacePreview, 'added'>): JSX.Element | null {
  const { t, local } = useText();
  const { content } = usePanel();
  if (added.length === 0) return null;
  return (
    <>
      <h4>{t('preview.added', { count: added.length })}</h4>
      <dl class="sm-preview-added">
        {added.map(({ slot: id, there }) => {
          const slot = content.slots.find((candidate) => candidate.id === id);
          return (
            <div key={id}>
              <dt>{slot ? local(slot.question) : id}</dt>
              <dd>
                <AnswerWords slot={slot} said={there} />
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** Advice that somebody marked as not fitting: something for a leader to look at. Ids that are gone stay away. */
function WrongTexts({ cards: ids }: { cards: readonly string[] }): JSX.Element | null {
  const { t, locale } = useText();
  const { content, goTo } = usePanel();
  const cards = content.cards.filter(({ id }) => ids.includes(id));
  if (cards.length === 0) return null;
  return (
    <>
      <h4>{t('preview.wrong-texts')}</h4>
      <ul class="sm-used-by">
        {cards.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              class="sm-row"
              onClick={() => goTo({ view: 'library', card: id, from: { view: 'workplace' } })}
            >
              <span class="sm-row-title">{text[locale].title}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
