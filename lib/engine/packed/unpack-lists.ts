import type { NumberLists, PackedLists } from '@/lib/model';
import { STEP, type Steps } from '../steps';
import { NumberReader } from './number-reader';

/** Lists of ascending numbers. */
export function* unpackLists({ counts, steps }: PackedLists): Steps<NumberLists> {
  // A number takes one letter or more: there are no more of them than letters.
  const starts = new Uint32Array(counts.length + 1);
  const numbers = new Uint16Array(steps.length);
  const lengths = new NumberReader(counts);
  const values = new NumberReader(steps);
  let list = 0;
  let end = 0;
  while (!lengths.isAtEnd) {
    let number = 0;
    for (let left = lengths.next(); left > 0; left--) {
      number += values.next();
      numbers[end++] = number;
    }
    starts[++list] = end;
    if (list % STEP === 0) yield;
  }
  return { starts: starts.slice(0, list + 1), numbers: numbers.slice(0, end) };
}
