import type { IsoDate, RunFacts } from '@/lib/model';
import { addDays } from './dates';
import { anchorsOf, type Due } from './due';
import { daysBetween } from './occurrences';
import type { RunRow } from './rows';

/** So long before its end there is a talk to get ready for: two weeks before the list's own day for it. */
const NEAR_DAYS = 44;
/** So long after its end something is still said of it. */
const OVER_DAYS = 14;

/** Where somebody stands in a trial period that was agreed on. */
export interface TrialMoment {
  readonly is: 'ahead' | 'near' | 'over';
  readonly endsOn: IsoDate;
  /** Until its last day. */
  readonly days: number;
  /** The talk about it, as the list has it; `null` where the list has none. */
  readonly talk: { readonly held: boolean; readonly late: boolean; readonly due: Due | null } | null;
}

/** What there is to say of a trial period today; `null` where none was agreed, and once it is long over. */
export function trialMoment(facts: RunFacts, rows: readonly RunRow[], today: IsoDate): TrialMoment | null {
  const endsOn = anchorsOf(facts)['trial-end'];
  if (!endsOn || today > addDays(endsOn, OVER_DAYS)) return null;
  const row = rows.find(({ item, mine }) => item.trialOnly && mine);
  const near = today >= addDays(endsOn, -NEAR_DAYS);
  return {
    is: today > endsOn ? 'over' : near ? 'near' : 'ahead',
    endsOn,
    days: daysBetween(today, endsOn),
    talk: row ? { held: row.state !== 'open', late: row.late, due: row.due } : null,
  };
}
