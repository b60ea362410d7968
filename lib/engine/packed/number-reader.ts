import { DIGITS, LAST_DIGITS } from '@/lib/model';

/**
 * Reads numbers from 0 (lib/pack/write-numbers.ts). The last digit of a number is of another kind than those
 * before it, so that no sign stands between numbers, and small ones, which are the most, take one letter.
 */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next number; 0 behind the last. */
  next(): number {
    let before = 0;
    for (;;) {
      const digit = VALUES[this.#text.charCodeAt(this.#at++)] ?? 0;
      if (digit < LAST_DIGITS) return before * LAST_DIGITS + digit;
      before = before * (DIGITS.length - LAST_DIGITS) + digit - LAST_DIGITS + 1;
    }
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }
}

const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;
