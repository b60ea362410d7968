import type { IsoDate, Offset, Weekday } from '@/lib/model';

/** How much of a week somebody works. A person's own workdays are these, or as many as the hours come to. */
export interface WorkWeek {
  readonly hours?: number;
  readonly days?: readonly Weekday[];
}

/** What offsets are counted in. */
export interface WorkCalendar {
  /** Public holidays. */
  readonly holidays: ReadonlySet<IsoDate>;
  readonly week: WorkWeek;
}

const DAY_MS = 86_400_000;
const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
/** A full week by Danish agreements, in hours. */
const FULL_WEEK = 37;

/** Days are counted in UTC: a day there is always 24 hours long, whatever clocks do at home. */
const timeOf = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);
const dateAt = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** The day so many calendar days later; earlier, below nought. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateAt(timeOf(date) + days * DAY_MS);
}

/** The day before the same day so many months on: a trial of three months from 1 December ends on 28 February. */
export function lastDayOf(start: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1);
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dateAt(first + (Math.min(day, length + 1) - 1) * DAY_MS - DAY_MS);
}

/** The day of the week. */
export function weekdayOf(date: IsoDate): Weekday {
  return (new Date(timeOf(date)).getUTCDay() || 7) as Weekday;
}

/**
 * The day that an offset from `anchor` comes to. Counted in workdays, 0 is the first of them on or after the anchor,
 * and -1 the last before it.
 */
export function dateOf({ days, unit }: Offset, anchor: IsoDate, { holidays, week }: WorkCalendar): IsoDate {
  if (unit === 'calendar') return addDays(anchor, days);
  const own = unit === 'own-workday';
  const chosen = own && week.days?.length ? week.days : WORKDAYS;
  const isWorkday = (date: IsoDate) => chosen.includes(weekdayOf(date)) && !holidays.has(date);
  const left = own && !week.days?.length ? stretched(days, week.hours) : days;
  return countWorkdays(anchor, left, isWorkday);
}

/** Who works fewer hours, and has not said on which days, gets as much longer by the calendar. */
function stretched(days: number, hours = FULL_WEEK): number {
  const factor = Math.max(1, FULL_WEEK / Math.max(1, hours));
  return Math.sign(days) * Math.ceil(Math.abs(days) * factor);
}

function countWorkdays(anchor: IsoDate, days: number, isWorkday: (date: IsoDate) => boolean): IsoDate {
  const step = days < 0 ? -1 : 1;
  let date = step < 0 ? addDays(anchor, -1) : anchor;
  let left = step < 0 ? -days - 1 : days;
  while (!isWorkday(date) || left > 0) {
    if (isWorkday(date)) left--;
    date = addDays(date, step);
  }
  return date;
}
