import type { TextRange } from '@/lib/model';

/** Those of `ranges` (ascending, not overlapping) that share a character with the place. */
export function rangesTouching<T extends TextRange>(ranges: readonly T[], { start, end }: TextRange): T[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const touching: T[] = [];
  for (let at = low; at < ranges.length; at++) {
    const range = ranges[at];
    if (!range || range.start >= end) break;
    touching.push(range);
  }
  return touching;
}
