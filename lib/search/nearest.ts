import { type Reference, type ReferenceKind, readReference } from '@/lib/model';
import type { Findable } from './findable';
import { fold } from './words';

/** Letters in a piece of a word: three tell a word's look without its exact spelling. */
const PIECE = 3;

/** Makes the function that finds what reads most like a question, and nothing that shares nothing with it. */
export function createNearest(findables: readonly Findable[]) {
  const looks = findables.map(({ ref, title, also }) => ({
    ref,
    pieces: piecesOf([title, ...also].join(' ')),
  }));
  return (query: string, kind: ReferenceKind, count: number): readonly Reference[] => {
    const asked = piecesOf(query);
    const share = (pieces: ReadonlySet<string>) =>
      [...asked].filter((piece) => pieces.has(piece)).length / Math.sqrt(pieces.size + 1);
    return looks
      .filter(({ ref }) => readReference(ref)?.kind === kind)
      .map(({ ref, pieces }) => ({ ref, shared: share(pieces) }))
      .filter(({ shared }) => shared > 0)
      .sort((one, other) => other.shared - one.shared)
      .slice(0, count)
      .map(({ ref }) => ref);
  };
}

function piecesOf(text: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const word of fold(text).split(/[^\p{L}\p{N}]+/u))
    for (let at = 0; at + PIECE <= word.length; at += 1) pieces.add(word.slice(at, at + PIECE));
  return pieces;
}
