import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { useSave } from '../use-save';
import { ListNotShown } from './ListNotShown';
import { titleOfRun } from './run-title';
import { useDue } from './use-due';

/** The person's other lists in which something has come to its day: one press shows each. */
export function DueElsewhere(): JSX.Element | null {
  const { t, local } = useText();
  const { ports, content } = usePanel();
  const { elsewhere } = useDue();
  const { state, save, retry } = useSave();
  if (elsewhere.length === 0) return null;
  return (
    <section class="sm-section sm-not-printed">
      <h2>{t('due.elsewhere')}</h2>
      <ul class="sm-rows">
        {elsewhere.map(({ run, count }) => (
          <li key={run.id}>
            <button
              type="button"
              class="sm-row"
              onClick={() => void save(() => ports.checklists.show(run.id))}
            >
              <span class="sm-row-title">
                {t(count === 1 ? 'due.in-list-one' : 'due.in-list', {
                  list: titleOfRun(run, content.checklists, local),
                  count,
                })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <ListNotShown state={state} onRetry={retry} />
    </section>
  );
}
