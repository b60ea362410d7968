/** Live ranges cost the browser time at each key, a hundred of them 1.2 ms (docs/PERFORMANCE.md). */
const MOST = 150;
/** What stands so near to what is seen, in px, comes into view with a turn of the wheel. */
const MARGIN = 48;

/** A stretch of the viewport from top to bottom, in its px. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** What is seen of a field, at most: as much of its box as is inside the window. */
export function bandOf(field: HTMLElement): Band {
  const { top, bottom } = field.getBoundingClientRect();
  const screen = field.ownerDocument.defaultView?.innerHeight ?? 0;
  return { top: Math.max(0, top), bottom: Math.min(screen, bottom) };
}

/**
 * The items in or near the band. They are in text order, so their tops only go down the page and a few
 * measurements find the borders. `topOf` gives viewport pixels.
 */
export function keepInView<T>(items: readonly T[], topOf: (item: T) => number, band: Band): readonly T[] {
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
  const from = firstAtOrBelow(band.top - MARGIN);
  return items.slice(from, Math.min(firstAtOrBelow(band.bottom + MARGIN), from + MOST));
}
