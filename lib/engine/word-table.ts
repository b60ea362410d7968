import { STEP, type Steps } from './steps';

/**
 * Words with their places in a list (the same word may have several), all their letters in one string: as strings in a `Map` the same words take
 * six times the memory and three times as long to get ready.
 */
export class WordTable {
  readonly #letters: string;
  /** Where each word begins; one more for where the last one ends. */
  readonly #starts: Uint32Array;
  /** By hash, the place of a word, counted from 1; a word whose seat is taken sits on the next free one. */
  readonly #seats: Uint16Array;

  private constructor(words: readonly string[]) {
    this.#letters = words.join('');
    this.#starts = new Uint32Array(words.length + 1);
    this.#seats = new Uint16Array(2 ** Math.ceil(Math.log2(words.length * 1.5 + 2)));
  }

  static *make(words: readonly string[]): Steps<WordTable> {
    const table = new WordTable(words);
    let start = 0;
    for (let place = 0; place < words.length; place++) {
      const word = words[place] ?? '';
      table.#starts[place] = start;
      start += word.length;
      table.#seat(word, place);
      if (place % STEP === STEP - 1) yield;
    }
    table.#starts[words.length] = start;
    return table;
  }

  has(word: string): boolean {
    return this.placesOf(word).length > 0;
  }

  /** The places of a word. */
  placesOf(word: string): readonly number[] {
    return this.#gather(word, word.length, hashOf(word), NONE);
  }

  /** The places of all words that `key` begins with, or is. */
  beginningsOf(key: string): readonly number[] {
    let found = NONE;
    let hash = SEED;
    for (let length = 1; length <= key.length; length++) {
      hash = goOn(hash, key.charCodeAt(length - 1));
      found = this.#gather(key, length, hash, found);
    }
    return found;
  }

  #seat(word: string, place: number): void {
    const last = this.#seats.length - 1;
    let seat = settle(hashOf(word)) & last;
    while (this.#seats[seat] !== 0) seat = (seat + 1) & last;
    this.#seats[seat] = place + 1;
  }

  /** Adds the places of the first `length` letters of `key` to those found. */
  #gather(key: string, length: number, hash: number, found: readonly number[]): readonly number[] {
    const last = this.#seats.length - 1;
    let all = found;
    for (let seat = settle(hash) & last; ; seat = (seat + 1) & last) {
      const place = (this.#seats[seat] ?? 0) - 1;
      if (place < 0) return all;
      if (this.#isAt(place, key, length)) all = [...all, place];
    }
  }

  #isAt(place: number, key: string, length: number): boolean {
    const start = this.#starts[place] ?? 0;
    if ((this.#starts[place + 1] ?? 0) - start !== length) return false;
    for (let at = length - 1; at >= 0; at--) {
      if (this.#letters.charCodeAt(start + at) !== key.charCodeAt(at)) return false;
    }
    return true;
  }
}

const NONE: readonly number[] = [];

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
const SEED = 0x811c9dc5 | 0;
const goOn = (hash: number, letter: number) => Math.imul(hash ^ letter, 0x01000193);
const settle = (hash: number) => hash ^ (hash >>> 15);

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = goOn(hash, word.charCodeAt(at));
  return hash;
}
