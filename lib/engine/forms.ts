import type { Steps } from './steps';
import { WordTable } from './word-table';

/** Whole words (`barn`) and beginnings (`barn*`), with their numbers. */
export class Forms {
  readonly #whole: WordTable;
  readonly #beginnings: WordTable;
  readonly #wholeNumbers: Uint16Array;
  readonly #beginningNumbers: Uint16Array;

  private constructor(
    whole: WordTable,
    beginnings: WordTable,
    numbers: readonly [whole: number[], beginnings: number[]],
  ) {
    this.#whole = whole;
    this.#beginnings = beginnings;
    [this.#wholeNumbers, this.#beginningNumbers] = [
      Uint16Array.from(numbers[0]),
      Uint16Array.from(numbers[1]),
    ];
  }

  /** @param numbers of the words, at the same places */
  static *make(words: readonly string[], numbers: ArrayLike<number>): Steps<Forms> {
    const whole: string[] = [];
    const beginnings: string[] = [];
    const numbersOf: [number[], number[]] = [[], []];
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? '';
      const isBeginning = word.endsWith('*');
      if (isBeginning) beginnings.push(word.slice(0, -1));
      else whole.push(word);
      numbersOf[isBeginning ? 1 : 0].push(numbers[at] ?? 0);
    }
    yield;
    return new Forms(yield* WordTable.make(whole), yield* WordTable.make(beginnings), numbersOf);
  }

  /** The numbers of everything that fits the word. */
  find(key: string): number[] {
    const found: number[] = [];
    for (const place of this.#whole.placesOf(key)) found.push(this.#wholeNumbers[place] ?? 0);
    for (const place of this.#beginnings.beginningsOf(key)) found.push(this.#beginningNumbers[place] ?? 0);
    return found;
  }
}
