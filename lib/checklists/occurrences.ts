import { RRule } from 'rrule';
import type { IsoDate, Series } from '@/lib/model';
import { addDays } from './dates';

/** A day of a row: as the rule has it, and where it takes place. */
export interface Occurrence {
  readonly byRule: IsoDate;
  readonly on: IsoDate;
}

/** Days are counted in UTC, as the library does. */
const timeOf = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);
const dateAt = (time: Date): IsoDate => time.toISOString().slice(0, 10);

/**
 * A row that begins on a day. "Every month" from the 31st would leave out every month of thirty days (RFC 5545, 3.3.10),
 * and rules for the last day of a month are read differently by different calendars: after its first day such a row is
 * counted on the 28th.
 */
export function rowFrom(repeat: string, day: IsoDate): Series {
  if (!/FREQ=(MONTHLY|YEARLY)/.test(repeat) || Number(day.slice(8)) <= 28) return { from: day, moved: {} };
  const from = `${day.slice(0, 8)}28`;
  return { from, moved: { [from]: day } };
}

function rowOf(repeat: string, from: IsoDate): RRule {
  return new RRule({ ...RRule.parseString(repeat), dtstart: timeOf(from) });
}

/** The next day that has not been; `null` where the row has an end and has come to it. */
export function nextOccurrence(repeat: string, { from, moved, through }: Series): Occurrence | null {
  const row = rowOf(repeat, from);
  const next = through ? row.after(timeOf(through)) : row.after(timeOf(from), true);
  if (!next) return null;
  const byRule = dateAt(next);
  return { byRule, on: moved[byRule] ?? byRule };
}

/** The first so many days of a row from `from` on, to be shown or written out. */
export function occurrences(repeat: string, { from, moved }: Series, count: number): Occurrence[] {
  const days = rowOf(repeat, from).all((_day, index) => index < count);
  return days.map(dateAt).map((byRule) => ({ byRule, on: moved[byRule] ?? byRule }));
}

/** The next day takes place on `to`; those after it stay. */
export function moveThis(repeat: string, series: Series, to: IsoDate): Series {
  const next = nextOccurrence(repeat, series);
  return next ? { ...series, moved: { ...series.moved, [next.byRule]: to } } : series;
}

/** The next day takes place on `to`, and those after it are counted from there. */
export function moveRest(repeat: string, series: Series, to: IsoDate): Series {
  const next = nextOccurrence(repeat, series);
  if (!next) return series;
  const count = /COUNT=(\d+)/.exec(repeat);
  if (!count) return { ...counted(series), ...rowFrom(repeat, to) };
  // A row of so many days keeps its number: each that is left goes as far as the next one does.
  const left = occurrences(repeat, series, Number(count[1])).filter(({ byRule }) => byRule >= next.byRule);
  const shift = daysBetween(next.byRule, to);
  return {
    ...series,
    moved: {
      ...series.moved,
      ...Object.fromEntries(left.map(({ byRule }) => [byRule, addDays(byRule, shift)])),
    },
  };
}

/** What has been stays behind the new start: a day that has been is never asked for again. */
function counted({ through, ...series }: Series): Series {
  return through ? { ...series, through } : series;
}

/** Whole days from one to another; below nought when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((timeOf(to).getTime() - timeOf(from).getTime()) / 86_400_000);
}
