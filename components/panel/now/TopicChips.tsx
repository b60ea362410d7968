import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '@/components/ui';
import { isMeantFor } from '@/lib/advice';
import type { Topic } from '@/lib/model';
import { usePanel } from '../panel-context';
import { useSituation } from '../use-situation';

/** So many at first: a wall of words is no help to somebody who is looking for one. */
const AT_FIRST = 12;

/** Id of a topic's chip, to come back to. */
export const chipId = ({ id }: Topic): string => `sm-chip-${id}`;

/** The topics as chips, in the order in which people need them. */
export function TopicChips(): JSX.Element {
  const { t, local } = useText();
  const { content, place, goTo } = usePanel();
  const situation = useSituation();
  const topics = content.topics.filter((topic) => isMeantFor(topic.for, situation));
  const rest = topics.slice(AT_FIRST);
  const [all, setAll] = useState(rest.some((topic) => chipId(topic) === place.returnTo));
  const pressed = useRef(false);
  const firstOfRest = rest[0];
  // The pressed button goes; the first of what it showed takes its place.
  useEffect(() => {
    if (!all || !pressed.current) return;
    pressed.current = false;
    if (firstOfRest) document.getElementById(chipId(firstOfRest))?.focus();
  }, [all, firstOfRest]);
  const showAll = () => {
    pressed.current = true;
    setAll(true);
  };
  return (
    <section class="sm-section">
      <h2>{t('now.topics')}</h2>
      <ul class="sm-chips">
        {(all ? topics : topics.slice(0, AT_FIRST)).map((topic) => (
          <li key={topic.id}>
            <button
              type="button"
              id={chipId(topic)}
              class="sm-chip"
              onClick={() => goTo({ view: 'now', topic: topic.id })}
            >
              {local(topic.chip)}
            </button>
          </li>
        ))}
        {!all && rest.length > 0 && (
          <li>
            <button type="button" class="sm-chip sm-chip-more" onClick={showAll}>
              {t('now.topics-more', { count: rest.length })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
