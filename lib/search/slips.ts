/** Shorter words are too like each other to guess between. */
export const SHORTEST_SLIP = 4;

/**
 * Whether `typed` is `known` with one slip of the fingers: a letter too many, too few, wrong, or two that
 * changed places. With `begun`, what is typed may be only the beginning of the word.
 */
export function isOneSlipFrom(typed: string, known: string, begun = false): boolean {
  if (known.length < typed.length - 1 || (!begun && known.length > typed.length + 1)) return false;
  let at = 0;
  while (at < typed.length && typed[at] === known[at]) at += 1;
  const swapped = at + 1 < typed.length && typed[at] === known[at + 1] && typed[at + 1] === known[at];
  return (
    (swapped && goesOn(typed, at + 2, known, at + 2, begun)) ||
    goesOn(typed, at + 1, known, at + 1, begun) ||
    goesOn(typed, at + 1, known, at, begun) ||
    goesOn(typed, at, known, at + 1, begun)
  );
}

/** The word with every double letter single: doubling is where most people are unsure, and no slip at all. */
export function undouble(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/** Letter by letter: cutting strings would cost more than the rest of a search, over the whole vocabulary. */
function goesOn(typed: string, from: number, known: string, knownFrom: number, begun: boolean): boolean {
  const left = typed.length - from;
  const knownLeft = known.length - knownFrom;
  if (begun ? left > knownLeft : left !== knownLeft) return false;
  for (let step = 0; step < left; step += 1) if (typed[from + step] !== known[knownFrom + step]) return false;
  return true;
}
