import type { DueDays, IsoDate } from '@/lib/model';

/** What decides whether a message comes. */
export interface Waiting {
  /** `HH:MM`, where the person is. */
  readonly at: string;
  readonly days: DueDays;
  /** The last day whose things were told of; `null` before the first. */
  readonly told: IsoDate | null;
}

export interface Weighed {
  /** How many things a message would be about; none comes for 0. */
  readonly count: number;
  /** Of {@link Waiting}, from now on. */
  readonly told: IsoDate;
  /** When to look again. */
  readonly next: Date;
}

/**
 * Each thing is told of once: on its day, or on the first day after it that the browser is open. Nothing is said before
 * the hour that the person chose, and nothing of what was over when the person chose it.
 */
export function weigh({ at, days, told }: Waiting, now: Date): Weighed {
  const today = dayOf(now);
  const hour = atHour(now, 0, at);
  const isTime = now >= hour;
  const yesterday = dayOf(atHour(now, -1, at));
  const start = isTime ? today : yesterday;
  // A clock that was wrong for a while must not keep us silent.
  const before = told === null ? start : told > today ? yesterday : told;
  const come = Object.entries(days).filter(([day]) => isTime && day > before && day <= today);
  return {
    count: come.reduce((sum, [, count]) => sum + count, 0),
    told: isTime ? today : before,
    next: isTime ? atHour(now, 1, at) : hour,
  };
}

/** That hour so many days later, by the clock on the wall: a day may be 23 or 25 hours long. */
function atHour(now: Date, days: number, at: string): Date {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hours, minutes);
}

function dayOf(date: Date): IsoDate {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
