import { type CompiledPhrases, type PackedPhrases, PHRASE_LENGTHS } from '@/lib/model';
import { STEP, type Steps } from '../steps';
import { NumberReader } from './number-reader';

/** Phrases, each told by how much it has of the one before (lib/pack/pack-phrases.ts). */
export function* unpackPhrases({ often, seldom, shapes, links }: PackedPhrases): Steps<CompiledPhrases> {
  const linkOf = [...readAll(often), ...readSteps(seldom)];
  const owners: number[] = [];
  const starts = [0];
  const all: number[] = [];
  const numbers = new NumberReader(shapes);
  const own = new NumberReader(links);
  /** The phrase before, counted as links are when packed. */
  const before: number[] = [];
  for (let owner = 0; !numbers.isAtEnd; owner++) {
    before.length = 0;
    for (let left = numbers.next(); left > 0; left--) {
      const shape = numbers.next();
      const shared = Math.floor(shape / PHRASE_LENGTHS);
      const first = before[shared] ?? 0;
      before.length = shared;
      for (let fresh = shape % PHRASE_LENGTHS; fresh > 0; fresh--)
        before.push((before.length === shared ? first : 0) + own.next());
      for (const number of before) all.push(linkOf[number] ?? 0);
      starts.push(all.length);
      owners.push(owner);
      if (owners.length % STEP === 0) yield;
    }
  }
  return {
    links: { starts: Uint32Array.from(starts), numbers: Uint16Array.from(all) },
    owners: Uint16Array.from(owners),
  };
}

function readAll(packed: string): number[] {
  const numbers = new NumberReader(packed);
  const all: number[] = [];
  while (!numbers.isAtEnd) all.push(numbers.next());
  return all;
}

function readSteps(packed: string): number[] {
  let number = 0;
  return readAll(packed).map((step) => (number += step));
}
