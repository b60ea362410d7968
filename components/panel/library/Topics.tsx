import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import type { Target } from '../see/target';
import { useTargetOf } from '../see/use-target-of';
import { useGuidance } from './use-guidance';

/** So many at first: a wall of words is no help to somebody who is looking for one. */
const AT_FIRST = 10;

const chipId = (topic: string) => `sm-topic-${topic}`;

/** The topics as chips, in the order in which people need them. */
export function Topics({ onOpen }: { onOpen: (target: Target, row: string) => void }): JSX.Element | null {
  const { t, local } = useText();
  const { place } = usePanel();
  const targetOf = useTargetOf();
  const { topics } = useGuidance();
  const rest = topics.slice(AT_FIRST);
  const [all, setAll] = useState(rest.some(({ id }) => chipId(id) === place.returnTo));
  if (topics.length === 0) return null;
  const showAll = () => {
    setAll(true);
    const [first] = rest;
    // The button goes; the first of what it showed takes its place.
    queueMicrotask(() => first && document.getElementById(chipId(first.id))?.focus());
  };
  return (
    <section class="sm-section">
      <h2>{t('library.topics')}</h2>
      <ul class="sm-chips">
        {(all ? topics : topics.slice(0, AT_FIRST)).map(({ id, chip }) => {
          const target = targetOf(`topic:${id}`);
          return (
            <li key={id}>
              <button
                type="button"
                id={chipId(id)}
                class="sm-chip"
                onClick={() => target && onOpen(target, chipId(id))}
              >
                {local(chip)}
              </button>
            </li>
          );
        })}
        {!all && rest.length > 0 && (
          <li>
            <button type="button" class="sm-chip sm-chip-more" onClick={showAll}>
              {t('library.topics-more', { count: topics.length })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
