import type { EditorAdapter } from './editors';
import type { Spot } from './spots';

/** The next (1) or previous (-1) finding of a row, around its ends; `null` when the row is empty. */
export function neighbourOf(row: readonly Spot[], id: string, by: 1 | -1): Spot | null {
  const at = row.findIndex((spot) => spot.id === id);
  return row.at((at + by) % row.length) ?? null;
}

/** The last finding before the caret in its paragraph, else the first of all. */
export function nearestToCaret(row: readonly Spot[], caret: ReturnType<EditorAdapter['caret']>): Spot | null {
  const isBefore = ({ paragraph, finding }: Spot) =>
    paragraph === caret?.paragraph && finding.start <= caret.offset;
  return row.findLast(isBefore) ?? row[0] ?? null;
}
