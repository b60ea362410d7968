import { countDue, factsOf, openAgreed } from '@/lib/checklists';
import type { ChecklistRun } from '@/lib/model';
import { usePanel } from '../panel-context';
import { useRun } from './use-run';

/** What has come to its day, in the run that is shown and in the others. */
export interface DueNowAndElsewhere {
  readonly here: number;
  readonly elsewhere: readonly { readonly run: ChecklistRun; readonly count: number }[];
}

export function useDue(): DueNowAndElsewhere {
  const { checklists } = usePanel().ports;
  const run = useRun();
  const today = checklists.today.value;
  const due = checklists.due.value ?? {};
  const here = (run?.rows.rows ?? []).filter(
    ({ mine, state, due }) => mine && state === 'open' && due !== null && due.on <= today,
  ).length;
  const agreed = run ? openAgreed(run.shown.run) : [];
  const agreedHere = agreed.filter(({ due }) => due !== undefined && due <= today).length;
  const elsewhere = (checklists.runs.value ?? [])
    .filter((head) => head.id !== run?.shown.run.id && !factsOf(head).putAway)
    .map((head) => ({ run: head, count: countDue(due[head.id] ?? {}, today) }))
    .filter(({ count }) => count > 0);
  return { here: here + agreedHere, elsewhere };
}
