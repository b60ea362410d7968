import type { IsoDate } from '@/lib/model';
import { daysBetween } from './days';

/** What was last made of the computer's clock. */
export interface SeenDay {
  /** The last day that was believed. */
  readonly day: IsoDate;
  /** The first day on which the clock stood too far ahead to be believed. */
  readonly doubted?: IsoDate;
}

/** Shorter than anything is kept for (30 days): what is believed at once makes nothing old that was new. */
const REACH_DAYS = 25;
/** A day that is believed is written down anew so seldom that it tells nobody when the panel was open. */
const NEW_AFTER_DAYS = 10;
/** A clock that stands far ahead twice within this is right: somebody who comes once in a while. */
const TWICE_WITHIN_DAYS = 200;

/**
 * What is deleted after thirty days must not go because a computer woke with the wrong year: a day far ahead of the last
 * is believed when the clock has stood there on two different days. A clock that is put back is believed at once:
 * nothing is deleted by it.
 */
export function believe(seen: SeenDay | null, today: IsoDate): SeenDay {
  if (!seen) return { day: today };
  const { day, doubted } = seen;
  const gone = daysBetween(day, today);
  if (gone <= REACH_DAYS) return gone >= 0 && gone < NEW_AFTER_DAYS && !doubted ? seen : { day: today };
  const since = doubted === undefined ? -1 : daysBetween(doubted, today);
  if (since < 0 || since > TWICE_WITHIN_DAYS) return { day, doubted: today };
  return since === 0 ? seen : { day: today };
}

/** The day to count ages by: `today`, or the last that was believed. */
export const ageDay = ({ day }: SeenDay, today: IsoDate): IsoDate =>
  daysBetween(day, today) <= REACH_DAYS ? today : day;
