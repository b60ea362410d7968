import type { PackedLists } from '../model';
import { writeNumbers } from './write-numbers';

/** Packs lists of ascending numbers; lib/engine/packed/unpack-lists.ts unpacks them. */
export function packLists(lists: readonly (readonly number[])[]): PackedLists {
  const steps = lists.flatMap((list) => list.map((number, at) => number - (list[at - 1] ?? 0)));
  return { counts: writeNumbers(lists.map(({ length }) => length)), steps: writeNumbers(steps) };
}
