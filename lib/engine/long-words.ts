/**
 * A slip of one letter is forgiven in long words alone: at nine letters one word in a hundred has an unrelated
 * neighbour, at six three in four (measured on Stavekontrolden's list).
 */
const LONG_FROM = 9;
/** The first letters must be right; they also spare most words the search. */
const SURE = 3;
const NONE: readonly number[] = [];

interface LongWord {
  readonly letters: string;
  /** More letters may follow. */
  readonly isBeginning: boolean;
  readonly number: number;
}

/** Long words and beginnings, found in spite of one letter too many, too few or wrong. */
export class LongWords {
  readonly #byStart = new Map<string, LongWord[]>();

  /** `word` may end in `*`. */
  add(word: string, number: number): void {
    const isBeginning = word.endsWith('*');
    const letters = isBeginning ? word.slice(0, -1) : word;
    if (letters.length < LONG_FROM) return;
    const start = letters.slice(0, SURE);
    const words = this.#byStart.get(start);
    if (words) words.push({ letters, isBeginning, number });
    else this.#byStart.set(start, [{ letters, isBeginning, number }]);
  }

  find(key: string): readonly number[] {
    if (key.length < LONG_FROM - 1) return NONE;
    const words = this.#byStart.get(key.slice(0, SURE));
    return words ? words.filter((word) => isOneSlipAway(key, word)).map(({ number }) => number) : NONE;
  }
}

/** From where the two part, one of them or both go on behind one letter. */
function isOneSlipAway(key: string, { letters, isBeginning }: LongWord): boolean {
  if (!isBeginning && Math.abs(key.length - letters.length) > 1) return false;
  let at = SURE;
  while (at < letters.length && key.charCodeAt(at) === letters.charCodeAt(at)) at++;
  const goesOn = (inKey: number, inWord: number) => {
    const rest = letters.slice(inWord);
    return isBeginning ? key.startsWith(rest, inKey) : key.slice(inKey) === rest;
  };
  return goesOn(at + 1, at + 1) || goesOn(at + 1, at) || goesOn(at, at + 1);
}
