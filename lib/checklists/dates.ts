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
const weekdayAt = (time: number): Weekday => (new Date(time).getUTCDay() || 7) as Weekday;
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
  return weekdayAt(timeOf(date));
}

/**
 * The day that an offset from `anchor` comes to. Counted in workdays, 0 is the first of them on or after the anchor,
 * and -1 the last before it.
 */
export function dateOf({ days, unit }: Offset, anchor: IsoDate, calendar: WorkCalendar): IsoDate {
  if (unit === 'calendar') return addDays(anchor, days);
  const { week } = calendar;
  const left = unit === 'own-workday' && !week.days?.length ? stretched(days, week.hours) : days;
  return countWorkdays(anchor, left, worksOn(unit, calendar));
}

/**
 * The worked day nearest before a day, or that day. Where that would reach back to what the day is counted from, it is
 * the next one instead: what is to come after a day comes after it.
 */
export function workedDayNear(
  date: IsoDate,
  anchor: IsoDate,
  unit: 'workday' | 'own-workday',
  calendar: WorkCalendar,
): IsoDate {
  const isWorkday = worksOn(unit, calendar);
  const before = countWorkdays(addDays(date, 1), -1, isWorkday);
  return date > anchor && before <= anchor ? countWorkdays(date, 0, isWorkday) : before;
}

type IsWorkday = (time: number) => boolean;

/** Whether there is work on a day: in the week that most have, or in the person's own where its days are known. */
function worksOn(unit: 'workday' | 'own-workday', { holidays, week }: WorkCalendar): IsWorkday {
  const chosen = unit === 'own-workday' && week.days?.length ? week.days : WORKDAYS;
  return (time) => chosen.includes(weekdayAt(time)) && !holidays.has(dateAt(time));
}

/** Who works fewer hours, and has not said on which days, gets as much longer by the calendar. */
function stretched(days: number, hours = FULL_WEEK): number {
  const factor = Math.max(1, FULL_WEEK / Math.max(1, hours));
  return Math.sign(days) * Math.ceil(Math.abs(days) * factor);
}

/** Counted in times, for lists ask for hundreds of days at once. */
function countWorkdays(anchor: IsoDate, days: number, isWorkday: IsWorkday): IsoDate {
  const step = days < 0 ? -DAY_MS : DAY_MS;
  let time = step < 0 ? timeOf(anchor) + step : timeOf(anchor);
  let left = step < 0 ? -days - 1 : days;
  while (true) {
    const worked = isWorkday(time);
    if (worked && left === 0) return dateAt(time);
    if (worked) left--;
    time += step;
  }
}
