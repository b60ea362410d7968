import type { TextRange } from '@/lib/model';

/** A stretch of the text that is marked, or not, in the same way all through. */
export interface Piece extends TextRange {
  /** Places in the list of ranges that cover it; none: not marked. */
  readonly covered: readonly number[];
  /** Those of them that begin here, and show their number. */
  readonly begins: readonly number[];
}

/** Cuts a text where ranges begin and end. The ranges may overlap; those outside the text are left out. */
export function cutPieces(length: number, ranges: readonly TextRange[]): readonly Piece[] {
  const inside = (at: number) => at >= 0 && at <= length;
  const edges = new Set([0, length]);
  const starts = new Map<number, number[]>();
  ranges.forEach(({ start, end }, place) => {
    if (!inside(start) || !inside(end) || start >= end) return;
    edges.add(start).add(end);
    starts.set(start, [...(starts.get(start) ?? []), place]);
  });
  const sorted = [...edges].sort((a, b) => a - b);
  let open: readonly number[] = [];
  return sorted.slice(0, -1).map((start, at) => {
    const begins = starts.get(start) ?? [];
    open = [...open.filter((place) => (ranges[place]?.end ?? 0) > start), ...begins];
    return { start, end: sorted[at + 1] ?? length, covered: open, begins };
  });
}
