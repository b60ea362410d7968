import type { JsonValue, Locale, PaperQuestion, PaperSpan } from '@/lib/model';
import { type AnswerRow, filledRowsOf } from './answers';

/** The clock as minutes after midnight; `null` where it is no time of day. */
export function minutesOf(clock: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(clock.trim()) ?? [];
  const at = Number(hours) * 60 + Number(minutes);
  return hours && Number(minutes) < 60 && at <= 24 * 60 ? at : null;
}

/** When a row begins and ends; `null` where one is not written, or it ends before it begins. */
export function spanOf(row: AnswerRow): PaperSpan | null {
  const from = minutesOf(row.from ?? '');
  const to = minutesOf(row.to ?? '');
  return from !== null && to !== null && to > from ? { from, to } : null;
}

/** Both times are written, and the row ends before it begins. */
export function endsFirst(row: AnswerRow): boolean {
  const from = minutesOf(row.from ?? '');
  const to = minutesOf(row.to ?? '');
  return from !== null && to !== null && to <= from;
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
    const span = spanOf(row);
    const side = countsOf(question, row);
    if (span && side) sides[side] += span.to - span.from;
  }
  return sides;
}

/** Which side of the share a row is counted on. */
export function countsOf({ columns = [] }: PaperQuestion, row: AnswerRow): 'peer' | 'other' | undefined {
  return columns
    .flatMap(({ id, options = [] }) => options.filter((option) => option.id === row[id]))
    .find(({ counts }) => counts)?.counts;
}

/**
 * What can be added up of a `rows` question: `hours` between `from` and `to`, `peer`, `other` and `share` (per cent),
 * and each column of numbers by its id. Empty where there is nothing to add up.
 */
export function sumsOf(
  question: PaperQuestion,
  answer: JsonValue | undefined,
  locale: Locale,
): Readonly<Record<string, string>> {
  const rows = filledRowsOf(question, answer);
  const minutes = rows.map(spanOf).reduce((sum, span) => sum + (span ? span.to - span.from : 0), 0);
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
    ...(peer + other > 0 ? { share: String(Math.round((100 * peer) / (peer + other))) } : {}),
  };
}
