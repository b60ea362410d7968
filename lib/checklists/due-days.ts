import type { ChecklistTemplate, DueDays, IsoDate, ShownRun } from '@/lib/model';
import { openAgreed } from './agreed';
import { type RowsContext, type RunRow, rowsOf } from './rows';

/**
 * The days to which open items of one's own come in one run, and what was agreed in talks, with how many. An item that comes again counts with its next
 * day. In the lists of an onboarding one's own are the leader's, until somebody has taken such a list as theirs.
 */
export function dueDays(shown: ShownRun, template: ChecklistTemplate, context: RowsContext): DueDays {
  const { onboarding, chosenAt } = shown.run;
  const isLeaders = onboarding !== undefined && chosenAt === undefined;
  const days: Record<IsoDate, number> = {};
  for (const row of rowsOf(shown, template, context).rows) {
    const own = isLeaders ? isLeadersOwn(row) : row.mine;
    if (row.due && own && isAwaited(row)) days[row.due.on] = (days[row.due.on] ?? 0) + 1;
  }
  for (const { due } of openAgreed(shown.run)) if (due) days[due] = (days[due] ?? 0) + 1;
  return days;
}

/** Whether it is to be done, now or, of a row of days, next time. */
function isAwaited({ state, item }: RunRow): boolean {
  return state === 'open' || (state === 'done' && item.repeat !== undefined);
}

function isLeadersOwn({ item }: RunRow): boolean {
  return item.owner === 'leader' || item.owner === 'together';
}

/** How many are due by a day. */
export function countDue(days: DueDays, by: IsoDate): number {
  return Object.entries(days).reduce((sum, [day, count]) => (day <= by ? sum + count : sum), 0);
}

/** All of these days in one. */
export function addDueDays(all: readonly DueDays[]): DueDays {
  const sum: Record<IsoDate, number> = {};
  for (const days of all) for (const [day, count] of Object.entries(days)) sum[day] = (sum[day] ?? 0) + count;
  return sum;
}
