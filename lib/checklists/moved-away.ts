import type { Seen } from '@/lib/model';

const MOVED = '/moved:';

/**
 * The mark of a state of `item` whose words went to the item that took its place: later than the state it was made of,
 * and the same whoever makes it. Of two states with one mark it would depend on the order which a merge keeps.
 */
export function movedAway(seen: Seen, item: string): Seen {
  const own = Object.entries(seen).filter(([writer]) => !writer.includes(MOVED));
  const moved = own.map(([writer, count]) => [`${item}${MOVED}${writer}`, count] as const);
  return { ...seen, ...Object.fromEntries(moved) };
}

/** Whether a state, or one before it, was moved to another item. */
export const isMovedAway = (seen: Seen): boolean =>
  Object.keys(seen).some((writer) => writer.includes(MOVED));
