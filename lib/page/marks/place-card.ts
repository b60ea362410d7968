/** Room between the card and the edges of the window and the words it is about, in px. */
const GAP = 8;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

/** A lower card than this would be all scrolling: rather cover the words, px. */
const LEAST_HEIGHT = 240;

/** How high a card may be so that the words it is about can still be read, in px: the larger side of them. */
export function roomFor(words: Box, view: Size): number {
  const below = view.height - words.bottom - 2 * GAP;
  const above = words.top - 2 * GAP;
  return Math.max(LEAST_HEIGHT, below, above);
}

/**
 * Where a card of `size` goes: below the words if there is room, else above them, else where most room is; always
 * inside `view`. All in viewport px.
 */
export function placeCard(words: Box, size: Size, view: Size): { left: number; top: number } {
  const clamp = (value: number, most: number) => Math.max(GAP, Math.min(value, most - GAP));
  const left = clamp(words.left, view.width - size.width);
  const below = words.bottom + GAP;
  const above = words.top - GAP - size.height;
  const fitsBelow = below + size.height <= view.height - GAP;
  return { left, top: !fitsBelow && above >= GAP ? above : clamp(below, view.height - size.height) };
}
