import { useMemo } from 'preact/hooks';
import { type RunRows, rowsOf } from '@/lib/checklists';
import type { ChecklistTemplate, ShownRun } from '@/lib/model';
import { usePanel } from '../panel-context';

/** The run that is shown, its list, and its rows as they stand today. */
export interface RunShown {
  readonly shown: ShownRun;
  readonly template: ChecklistTemplate;
  readonly rows: RunRows;
  /** Whether anything can be saved. */
  readonly writable: boolean;
}

/** `null` until the store has answered, and where no list of ours is behind the run. */
export function useRun(): RunShown | null {
  const { ports, content } = usePanel();
  const { checklists } = ports;
  const shown = checklists.shown.value;
  const today = checklists.today.value;
  const template = content.checklists.find(({ id }) => id === shown?.run.templateId);
  const holidays = useMemo(() => new Set(checklists.holidays.map(({ date }) => date)), [checklists.holidays]);
  const rows = useMemo(
    () => shown && template && rowsOf(shown, template, { today, holidays }),
    [shown, template, today, holidays],
  );
  if (!shown || !template || !rows) return null;
  return { shown, template, rows, writable: ports.health.value.state === 'ready' };
}
