import type { JSX } from 'preact';
import { Disclosure, Icon, useText } from '@/components/ui';
import type { Slot } from '@/lib/model';
import { usePanel } from '../panel-context';
import { openByFiller, openOnes } from './questions';

/** The open questions as tasks: the few to begin with, and then by who usually knows. */
export function OpenQuestions(): JSX.Element | null {
  const { t } = useText();
  const { ports, content } = usePanel();
  const answers = ports.answers.value;
  const first = openOnes(content.slots, answers).filter(({ start }) => start);
  const rest = content.slots.filter(({ start }) => !start);
  const groups = openByFiller(rest, answers, ports.settings.value.profile.role);
  if (first.length === 0 && groups.length === 0) return null;
  return (
    <section class="sm-section">
      <h2>{t('workplace.tasks')}</h2>
      {first.length > 0 && (
        <Disclosure summary={t('workplace.first', { count: first.length })} open>
          <p class="sm-hint">{t('workplace.first-means')}</p>
          <ul class="sm-tasks">
            {first.map((slot) => (
              <Task key={slot.id} slot={slot} />
            ))}
          </ul>
        </Disclosure>
      )}
      {groups.map(({ filler, slots }) => (
        <Disclosure
          key={filler}
          summary={t(`workplace.for.${filler}`, { count: slots.length })}
          open={first.length === 0 && filler === groups[0]?.filler}
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
