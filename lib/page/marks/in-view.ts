/** Live ranges cost the editor time at each key: 109 are hardly felt, 2,400 double it (INLINE.md 5). */
const MOST = 150;

/**
 * The items within one screen of the viewport. They are in text order, so their tops only go down the page and
 * a few measurements find the borders. `topOf` gives viewport pixels.
 */
export function keepInView<T>(items: readonly T[], topOf: (item: T) => number, screen: number): readonly T[] {
  const firstAtOrBelow = (limit: number) => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (topOf(items[middle] as T) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = firstAtOrBelow(-screen);
  return items.slice(from, Math.min(firstAtOrBelow(2 * screen), from + MOST));
}
