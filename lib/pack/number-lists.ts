import type { NumberLists } from '../model';

/** Lists one behind the other. */
export function fromLists(lists: readonly (readonly number[])[]): NumberLists {
  let end = 0;
  return {
    starts: Uint32Array.of(0, ...lists.map((list) => (end += list.length))),
    numbers: Uint16Array.from(lists.flat()),
  };
}

/** The lists by themselves. */
export const toLists = ({ starts, numbers }: NumberLists): number[][] =>
  Array.from(starts.subarray(1), (end, at) => [...numbers.subarray(starts[at], end)]);
