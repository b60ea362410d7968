import { STEP, type Steps } from './steps';

/**
 * A slip of one letter is forgiven in long words alone: at nine letters one word in a hundred has an unrelated
 * neighbour, at six three in four (measured on Stavekontrolden's list).
 */
const LONG_FROM = 9;
/** The first letters must be right; they also spare most words the search. */
const SURE = 3;
const NONE: readonly number[] = [];

/** Long words and beginnings, found in spite of one letter too many, too few or wrong. */
export class LongWords {
  readonly #words: string;
  /** Where each begins in `#words`; one more for where the last one ends. */
  readonly #starts: Uint32Array;
  readonly #numbers: Uint16Array;
  /** First letters → the place of a word, counted from 1; `#next` goes on from it, to 0. */
  readonly #heads = new Map<string, number>();
  readonly #next: Uint16Array;

  private constructor(words: readonly string[], numbers: readonly number[]) {
    this.#words = words.join('');
    this.#numbers = Uint16Array.from(numbers);
    this.#starts = new Uint32Array(words.length + 1);
    this.#next = new Uint16Array(words.length + 1);
  }

  /** @param words may end in `*`, for more letters that may follow */
  static *make(words: readonly string[], numbers: readonly number[]): Steps<LongWords> {
    const long: string[] = [];
    const longNumbers: number[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? '';
      if (word.length < LONG_FROM + (word.endsWith('*') ? 1 : 0)) continue;
      long.push(word);
      longNumbers.push(numbers[at] ?? 0);
    }
    yield;
    const made = new LongWords(long, longNumbers);
    for (let place = 0; place < long.length; place++) {
      const word = long[place] ?? '';
      made.#starts[place + 1] = (made.#starts[place] ?? 0) + word.length;
      const first = word.slice(0, SURE);
      made.#next[place + 1] = made.#heads.get(first) ?? 0;
      made.#heads.set(first, place + 1);
      if (place % STEP === 0) yield;
    }
    return made;
  }

  find(key: string): readonly number[] {
    if (key.length < LONG_FROM - 1) return NONE;
    const found: number[] = [];
    for (let next = this.#heads.get(key.slice(0, SURE)) ?? 0; next > 0; next = this.#next[next] ?? 0) {
      const end = this.#starts[next] ?? 0;
      const isBeginning = this.#words.endsWith('*', end);
      const letters = { from: this.#starts[next - 1] ?? 0, to: isBeginning ? end - 1 : end };
      if (isOneSlipAway(key, this.#words, letters, isBeginning)) found.push(this.#numbers[next - 1] ?? 0);
    }
    return found;
  }
}

/** From where the two part, one of them or both go on behind one letter. */
function isOneSlipAway(
  key: string,
  words: string,
  { from, to }: { readonly from: number; readonly to: number },
  isBeginning: boolean,
): boolean {
  const length = to - from;
  if (key.length < length - 1 || (!isBeginning && key.length > length + 1)) return false;
  let at = SURE;
  while (at < length && key.charCodeAt(at) === words.charCodeAt(from + at)) at++;
  const goesOn = (inKey: number, inWord: number) => {
    const rest = words.slice(from + inWord, to);
    return isBeginning ? key.startsWith(rest, inKey) : key.slice(inKey) === rest;
  };
  return goesOn(at + 1, at + 1) || goesOn(at + 1, at) || goesOn(at, at + 1);
}
