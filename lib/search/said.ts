import type { Reference } from '@/lib/model';
import type { Findable } from './findable';
import { wordsOf } from './words';

/** Longest phrase looked for in a question. */
const LONGEST = 8;

/**
 * Makes the function that finds what has a whole phrase of the question among its other words, and how much of
 * the question that phrase is. "Kan ikke mere" says all, though each of its words chooses nothing.
 */
export function createSaid(findables: readonly Findable[], stemOf: (word: string) => string) {
  const known = new Map<string, Reference[]>();
  for (const { ref, also } of findables)
    for (const phrase of new Set(also.map((one) => wordsOf(one).map(stemOf).join(' '))))
      if (phrase.includes(' ')) known.set(phrase, [...(known.get(phrase) ?? []), ref]);

  return (words: readonly string[]): ReadonlyMap<Reference, number> => {
    const stems = words.map(stemOf);
    const said = new Map<Reference, number>();
    for (let length = 2; length <= Math.min(LONGEST, stems.length); length += 1)
      for (let at = 0; at + length <= stems.length; at += 1)
        for (const ref of known.get(stems.slice(at, at + length).join(' ')) ?? [])
          said.set(ref, length / stems.length);
    return said;
  };
}
