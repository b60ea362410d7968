import { type CompiledPhrases, type LinkedPhrase, type PackedPhrases, PHRASE_LENGTHS } from '../model';
import { sortPhrases } from './compile-rules';
import { toLists } from './number-lists';
import { packLists } from './pack-lists';
import { writeNumbers } from './write-numbers';

/** Links that are used so often are named by a short number. */
const OFTEN = 20;

/**
 * Packs phrases by their owners. Each goes on where it parts from the one before, which has a smaller number there.
 * lib/engine/packed/unpack-phrases.ts unpacks them.
 */
export function packPhrases(
  phrases: CompiledPhrases,
  counts: { readonly owners: number; readonly links: number },
): PackedPhrases {
  const lists = Array.from({ length: counts.owners }, (): LinkedPhrase[] => []);
  for (const [at, phrase] of toLists(phrases.links).entries()) lists[phrases.owners[at] ?? 0]?.push(phrase);
  const uses = new Array<number>(counts.links).fill(0);
  for (const link of phrases.links.numbers) uses[link] = (uses[link] ?? 0) + 1;
  const usesOf = (link: number) => uses[link] ?? 0;
  const used = [...uses.keys()].filter((link) => usesOf(link) > 0);
  const often = used.filter((link) => usesOf(link) >= OFTEN).sort((a, b) => usesOf(b) - usesOf(a));
  const seldom = used.filter((link) => usesOf(link) < OFTEN);
  const numberOf = new Map([...often, ...seldom].map((link, at) => [link, at]));

  const shapes: number[] = [];
  const links: number[] = [];
  for (const own of lists) {
    shapes.push(own.length);
    let before: LinkedPhrase = [];
    for (const phrase of sortPhrases(own.map((each) => each.map((link) => numberOf.get(link) ?? 0)))) {
      const shared = sharedLength(before, phrase);
      const fresh = phrase.slice(shared);
      shapes.push(shared * PHRASE_LENGTHS + fresh.length);
      links.push(...fresh.map((link, at) => (at === 0 ? link - (before[shared] ?? 0) : link)));
      before = phrase;
    }
  }
  return {
    often: writeNumbers(often),
    seldom: packLists([seldom]).steps,
    shapes: writeNumbers(shapes),
    links: writeNumbers(links),
  };
}

function sharedLength(a: LinkedPhrase, b: LinkedPhrase): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
