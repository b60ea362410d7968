import type { JSX } from 'preact';
import { Disclosure, Icon, useText } from '@/components/ui';
import type { Slot } from '@/lib/model';
import { usePanel } from '../panel-context';
import { openByFiller } from './questions';

/** The open questions as tasks, by who usually knows; the reader's own stand unfolded. */
export function OpenQuestions(): JSX.Element | null {
  const { t } = useText();
  const { ports, content } = usePanel();
  const groups = openByFiller(content.slots, ports.answers.value, ports.settings.value.profile.role);
  if (groups.length === 0) return null;
  return (
    <section class="sm-section">
      <h2>{t('workplace.tasks')}</h2>
      {groups.map(({ filler, slots }) => (
        <Disclosure
          key={filler}
          summary={t(`workplace.for.${filler}`, { count: slots.length })}
          open={filler === groups[0]?.filler}
        >
          <ul class="sm-tasks">
            {slots.map((slot) => (
              <Task key={slot.id} slot={slot} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

function Task({ slot }: { slot: Slot }): JSX.Element {
  const { t, local, day } = useText();
  const { ports, goTo } = usePanel();
  const answer = ports.answers.value[slot.id];
  return (
    <li>
      <button type="button" class="sm-row" onClick={() => goTo({ view: 'workplace', slot: slot.id })}>
        <span class="sm-row-text">
          <span class="sm-row-title">{local(slot.question)}</span>
          {answer?.unknown && (
            <span class="sm-row-about">{t('workplace.unknown-since', { date: day(answer.savedAt) })}</span>
          )}
        </span>
        <Icon name="open" />
      </button>
    </li>
  );
}
