import { Forms } from './forms';
import { LongWords } from './long-words';
import { FOLDED_FROM, fold, spellingsOf } from './spelling';
import { STEP, type Steps } from './steps';

const NONE: readonly number[] = [];

/** Looks words up: as they are written, in another usual spelling, as they sound, and with one slip. */
export class Vocabulary {
  readonly #written: Forms;
  /** Endings (`*vold`), turned round: as beginnings of words that are read backwards. */
  readonly #endings: Forms;
  readonly #folded: Forms;
  readonly #long: LongWords;

  private constructor(written: Forms, endings: Forms, folded: Forms, long: LongWords) {
    this.#written = written;
    this.#endings = endings;
    this.#folded = folded;
    this.#long = long;
  }

  /** @param words `barn`, `barn*` or `*vold`; a word's number is its place */
  static *make(words: readonly string[]): Steps<Vocabulary> {
    const endings: string[] = [];
    const endingNumbers: number[] = [];
    const folded: string[] = [];
    const foldedNumbers: number[] = [];
    for (let number = 0; number < words.length; number++) {
      const word = words[number] ?? '';
      if (word.startsWith('*')) {
        endings.push(backwards(word));
        endingNumbers.push(number);
      } else if (word.length >= FOLDED_FROM) {
        // An ending alone is too little to be read in another spelling.
        folded.push(fold(word));
        foldedNumbers.push(number);
      }
      if (number % STEP === 0) yield;
    }
    return new Vocabulary(
      yield* Forms.make(words, Uint16Array.from(words.keys())),
      yield* Forms.make(endings, endingNumbers),
      yield* Forms.make(folded, foldedNumbers),
      yield* LongWords.make(folded, foldedNumbers),
    );
  }

  /** The numbers of the words that a word of a text is. */
  find(key: string): readonly number[] {
    if (key === '') return NONE;
    const found = this.#findWritten(key);
    if (found.length > 0) return found;
    for (const spelling of spellingsOf(key)) {
      const other = this.#findWritten(spelling);
      if (other.length > 0) return other;
    }
    if (key.length < FOLDED_FROM) return NONE;
    const folded = fold(key);
    const sounding = this.#folded.find(folded);
    return sounding.length > 0 ? sounding : this.#long.find(folded);
  }

  #findWritten(key: string): number[] {
    const found = this.#written.find(key);
    const ending = this.#endings.find(backwards(key));
    return ending.length > 0 ? [...found, ...ending] : found;
  }
}

const backwards = (word: string) => {
  let turned = '';
  for (let at = word.length - 1; at >= 0; at--) turned += word.charAt(at);
  return turned;
};
