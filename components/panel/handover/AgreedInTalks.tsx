import type { JSX } from 'preact';
import { SaveStatus, useSave } from '@/components/saving';
import { Disclosure, useText } from '@/components/ui';
import { agreedOf } from '@/lib/handover';
import type { RunShown } from '../checklist/use-run';
import { usePanel } from '../panel-context';

/** What was agreed in talks with the leader, as it came in a package. Ticks go back in the answer. */
export function AgreedInTalks({ run }: { run: RunShown }): JSX.Element | null {
  const { t, day } = useText();
  const { handover } = usePanel().ports;
  const { state, save, retry } = useSave();
  const agreed = agreedOf(run.shown.run.agreed ?? {});
  if (agreed.length === 0) return null;
  const tick = (id: string, done: boolean) =>
    void save(() => handover.tickAgreed(run.shown.run.id, id, done));
  return (
    <Disclosure summary={t('handover.agreed')}>
      <ul class="sm-handover-items">
        {agreed.map(({ id, text, due, doneOn }) => (
          <li key={id}>
            <label class="sm-handover-agreed">
              <input
                type="checkbox"
                checked={doneOn !== undefined}
                disabled={!run.writable}
                onChange={(event) => tick(id, event.currentTarget.checked)}
              />
              <span>{text}</span>
            </label>
            {doneOn && <p class="sm-handover-change">{t('checklist.done-on', { date: day(doneOn) })}</p>}
            {!doneOn && due && <p class="sm-handover-change">{t('item.due', { day: day(due) })}</p>}
          </li>
        ))}
      </ul>
      <SaveStatus state={state === 'saved' ? 'idle' : state} cpr="" onRetry={retry} />
    </Disclosure>
  );
}
