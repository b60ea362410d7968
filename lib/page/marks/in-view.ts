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
 * Finds the items in or near a band, again and again. They are in text order, so their tops only go down the page and
 * a few measurements find the borders; the fewest where they are still where they were. `topOf` gives viewport pixels.
 */
export function createViewFinder() {
  let from = 0;
  let to = 0;
  return <T>(items: readonly T[], topOf: (item: T) => number, band: Band): readonly T[] => {
    const isAbove = (limit: number) => (at: number) => topOf(items[at] as T) < limit;
    from = firstNot(isAbove(band.top - MARGIN), items.length, from);
    to = firstNot(isAbove(band.bottom + MARGIN), items.length, Math.max(from, to));
    return items.slice(from, Math.min(to, from + MOST));
  };
}

/** Of so many places the first that is not above: looked for from a guess in steps that grow, then by halving. */
function firstNot(isAbove: (at: number) => boolean, count: number, guess: number): number {
  let low = 0;
  let high = count;
  let at = Math.min(guess, count - 1);
  for (let step = 1; low < high; step *= 2) {
    if (isAbove(at)) low = at + 1;
    else high = at;
    // Until there is one on each side the next is looked for further out, first of all beside the guess.
    if (high === count) at = Math.min(low + step - 1, high - 1);
    else if (low === 0) at = Math.max(high - step, 0);
    else break;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
