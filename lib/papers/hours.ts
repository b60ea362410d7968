import type { JsonValue, Locale, PaperOption, PaperQuestion, PaperSpan } from '@/lib/model';
import { type AnswerRow, filledRowsOf } from './answers';

/** The clock as minutes after midnight; `null` where it is no time of day. */
export function minutesOf(clock: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(clock.trim()) ?? [];
  const at = Number(hours) * 60 + Number(minutes);
  return hours && Number(minutes) < 60 && at <= 24 * 60 ? at : null;
}

const DAY = 24 * 60;
const WEEK = 7 * DAY;
/** The law gives eleven hours of rest in each day and night (arbejdsmiljøloven § 50): a longer "shift" is a slip. */
const LONGEST_PAST_MIDNIGHT = DAY - 11 * 60;

/**
 * When a row begins and ends. One that ends earlier on the clock than it begins runs into the next day, and `to` is then
 * above 24 hours. `null` where a time is not written, or `endsFirst`.
 */
export function spanOf(row: AnswerRow): PaperSpan | null {
  const from = minutesOf(row.from ?? '');
  const to = minutesOf(row.to ?? '');
  if (from === null || to === null) return null;
  if (to > from) return { from, to };
  const nextDay = to + DAY;
  return to < from && nextDay - from <= LONGEST_PAST_MIDNIGHT ? { from, to: nextDay } : null;
}

/** Both times are written, and no shift goes from the one to the other. */
export function endsFirst(row: AnswerRow): boolean {
  const written = [row.from, row.to].every((time) => minutesOf(time ?? '') !== null);
  return written && spanOf(row) === null;
}

/** Whether this row shares time with another of the week, which begins anew after Sunday: both are counted. */
export function overlapsAnother(row: AnswerRow, rows: readonly AnswerRow[]): boolean {
  const span = weekSpanOf(row);
  if (!span) return false;
  return rows.some((other) => {
    const beside = other === row ? null : weekSpanOf(other);
    return (
      beside !== null &&
      [-WEEK, 0, WEEK].some((weeks) => beside.from + weeks < span.to && beside.to + weeks > span.from)
    );
  });
}

/** A row in minutes after the beginning of Monday. */
function weekSpanOf(row: AnswerRow): PaperSpan | null {
  const span = spanOf(row);
  if (!span || !row.day) return null;
  const before = (Number(row.day) - 1) * DAY;
  return { from: before + span.from, to: before + span.to };
}

/** A number as people write it: `2,5` and `2.5`. `null` where it is none. */
export function numberOf(text: string): number | null {
  return /^\d{1,6}([.,]\d{1,2})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
}

/** At most one decimal, as the language writes it. */
export function numberText(value: number, locale: Locale): string {
  const format = locale === 'da' ? 'da-DK' : 'en-GB';
  return new Intl.NumberFormat(format, { maximumFractionDigits: 1, useGrouping: false }).format(value);
}

/** How a question's hours divide, in minutes; rows that are counted on neither side are left out. */
export function shareOf(question: PaperQuestion, answer: JsonValue | undefined) {
  const sides = { peer: 0, other: 0 };
  for (const row of filledRowsOf(question, answer)) {
    const side = countsOf(question, row);
    if (side) sides[side] += lengthOf(row);
  }
  return sides;
}

/** Which side of the share a row is counted on. */
export function countsOf(question: PaperQuestion, row: AnswerRow): 'peer' | 'other' | undefined {
  return optionsOf(question, row).find(({ counts }) => counts)?.counts;
}

/** What a row has chosen in its columns. */
function optionsOf({ columns = [] }: PaperQuestion, row: AnswerRow): readonly PaperOption[] {
  return columns.flatMap(({ id, options = [] }) => options.filter((option) => option.id === row[id]));
}

/** The hours of each day that go to what weighs on it (`load`), in the order of the week: `tirsdag 2, torsdag 3,5`. */
function loadOf(question: PaperQuestion, rows: readonly AnswerRow[], locale: Locale): string {
  const days = question.columns?.find(({ id }) => id === 'day')?.options ?? [];
  return days
    .map(({ id, text }) => {
      const minutes = rows
        .filter((row) => row.day === id && optionsOf(question, row).some(({ load }) => load))
        .reduce((sum, row) => sum + lengthOf(row), 0);
      const day = locale === 'da' ? text.da.toLocaleLowerCase('da') : text.en;
      return minutes > 0 ? `${day} ${numberText(minutes / 60, locale)}` : '';
    })
    .filter(Boolean)
    .join(', ');
}

/** In minutes; nought where it has no span. */
function lengthOf(row: AnswerRow): number {
  const span = spanOf(row);
  return span ? span.to - span.from : 0;
}

/**
 * What can be added up of a `rows` question: `hours` between `from` and `to`, `peer`, `other` and `share` (per cent),
 * `load` day by day, and each column of numbers by its id. Empty where there is nothing to add up.
 */
export function sumsOf(
  question: PaperQuestion,
  answer: JsonValue | undefined,
  locale: Locale,
): Readonly<Record<string, string>> {
  const rows = filledRowsOf(question, answer);
  const minutes = rows.reduce((sum, row) => sum + lengthOf(row), 0);
  const load = loadOf(question, rows, locale);
  const { peer, other } = shareOf(question, answer);
  const columns = (question.columns ?? [])
    .filter(({ kind }) => kind === 'number')
    .map(({ id }) => [id, rows.reduce((sum, row) => sum + (numberOf(row[id] ?? '') ?? 0), 0)] as const);
  const sums: Record<string, number> = {
    hours: minutes / 60,
    peer: peer / 60,
    other: other / 60,
    ...Object.fromEntries(columns),
  };
  const said = Object.entries(sums).filter(
    ([name, sum]) => sum > 0 || (name !== 'hours' && peer + other > 0),
  );
  return {
    ...Object.fromEntries(said.map(([name, sum]) => [name, numberText(sum, locale)])),
    ...(load ? { load } : {}),
    ...(peer + other > 0 ? { share: String(Math.round((100 * peer) / (peer + other))) } : {}),
  };
}
