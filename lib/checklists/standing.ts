import type { RunItem, Version, Versions } from '@/lib/model';
import { isMovedAway } from './moved-away';

/**
 * The states of an item that somebody would have to choose between. One that says nothing gives way to one that does,
 * where they began at the same untouched item: a note of one's own is no opinion on whether it is done. Of several that
 * say the same, one stands. Two different notes both stand. What is kept and merged stays as it is; this is how it is read.
 */
export function standing(versions: Versions<RunItem>): Versions<RunItem> {
  if (versions.length < 2) return versions;
  const said = versions.filter((one) => !isUntouched(one, versions));
  const all = said.length > 0 ? said : versions;
  return all.filter(
    (one, at) => !all.some((other, before) => other !== one && covers(other, one, before < at)),
  );
}

/** Whether a state is as the item was in the beginning, and no other was written by somebody who knew of it. */
function isUntouched(one: Version<RunItem>, all: Versions<RunItem>): boolean {
  if (saidBy(one.value) !== NOTHING_SAID) return false;
  // What it said stands under another item's name by now: somebody's later word of this one stands alone.
  if (isMovedAway(one.seen) && one.value.note === undefined) return true;
  return all.every(
    (other) =>
      other === one ||
      (isNoteIn(one.value, other.value) &&
        Object.keys(one.seen).every((writer) => other.seen[writer] === undefined)),
  );
}

/** Whether a state says all that another says; of two that say the same, the first. */
function covers(one: Version<RunItem>, other: Version<RunItem>, isFirst: boolean): boolean {
  if (saidBy(one.value) !== saidBy(other.value)) return false;
  if (one.value.note === other.value.note) return isFirst;
  return other.value.note === undefined;
}

/** Whether a note would still be seen beside another's: it is the same, or the other has none. */
const isNoteIn = ({ note }: RunItem, other: RunItem): boolean =>
  note === undefined || other.note === undefined || note === other.note;

/** What of an item is about the work, to be compared: not when or how often it was changed, and not one's own note. */
export function saidBy(item: Pick<RunItem, 'state'> & Partial<RunItem>): string {
  const { state, doneOn, by, due, time, link, series } = item;
  return JSON.stringify([state, doneOn, by, due, time, link, series]);
}

const NOTHING_SAID = saidBy({ state: 'open' });
