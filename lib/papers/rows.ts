import type { Locale, PaperRowSet } from '@/lib/model';
import type { AnswerRow } from './answers';

/**
 * Rows with those of a set behind them, in one language. Where rows have a day, they go on from the last one's; where
 * that day already has one at the same time, they come on the next, so that pressing five times makes a week.
 */
export function withSet(rows: readonly AnswerRow[], set: PaperRowSet, locale: Locale): readonly AnswerRow[] {
  const all = [...rows];
  for (const cells of set.rows) {
    const row: AnswerRow = Object.fromEntries(
      Object.entries(cells).map(([id, cell]) => [id, typeof cell === 'string' ? cell : cell[locale]]),
    );
    all.push(row.day === undefined ? row : { ...row, day: freeDay(all, row) });
  }
  return all;
}

function freeDay(rows: readonly AnswerRow[], { from, day = '1' }: AnswerRow): string {
  const first = Number(rows.at(-1)?.day || day);
  for (let at = first; at <= 7; at += 1) {
    if (!rows.some((row) => row.day === String(at) && row.from === from)) return String(at);
  }
  return String(first);
}

/** A row with nothing in it yet. */
export function emptyRow(columns: readonly { readonly id: string }[]): AnswerRow {
  return Object.fromEntries(columns.map(({ id }) => [id, '']));
}
