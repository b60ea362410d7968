import { LongWords } from './long-words';
import { FOLDED_FROM, fold, spellingsOf } from './spelling';
import { WordTable } from './word-table';

const NONE: readonly number[] = [];

/** Whole words (`barn`) and beginnings (`barn*`), with their numbers. */
class Forms {
  readonly #whole: WordTable;
  readonly #beginnings: WordTable;
  readonly #wholeNumbers: Uint16Array;
  readonly #beginningNumbers: Uint16Array;

  constructor(words: readonly string[], numbers: readonly number[]) {
    const isBeginning = words.map((word) => word.endsWith('*'));
    const of = <T>(list: readonly T[], which: boolean) => list.filter((_, at) => isBeginning[at] === which);
    this.#whole = new WordTable(of(words, false));
    this.#wholeNumbers = Uint16Array.from(of(numbers, false));
    this.#beginnings = new WordTable(of(words, true).map((word) => word.slice(0, -1)));
    this.#beginningNumbers = Uint16Array.from(of(numbers, true));
  }

  /** The numbers of everything that fits the word. */
  find(key: string): number[] {
    const found: number[] = [];
    for (const place of this.#whole.placesOf(key)) found.push(this.#wholeNumbers[place] ?? 0);
    for (const place of this.#beginnings.beginningsOf(key)) found.push(this.#beginningNumbers[place] ?? 0);
    return found;
  }
}

/** Looks words up: as they are written, in another usual spelling, as they sound, and with one slip. */
export class Vocabulary {
  readonly #written: Forms;
  /** Endings (`*vold`), turned round: as beginnings of words that are read backwards. */
  readonly #endings: Forms;
  readonly #folded: Forms;
  readonly #long: LongWords;

  /** @param words `barn`, `barn*` or `*vold`; a word's number is its place */
  constructor(words: readonly string[]) {
    const endings: string[] = [];
    const endingNumbers: number[] = [];
    const folded: string[] = [];
    const foldedNumbers: number[] = [];
    for (const [number, word] of words.entries()) {
      if (word.startsWith('*')) {
        endings.push(backwards(word));
        endingNumbers.push(number);
      } else if (word.length >= FOLDED_FROM) {
        // An ending alone is too little to be read in another spelling.
        folded.push(fold(word));
        foldedNumbers.push(number);
      }
    }
    this.#written = new Forms(words, [...words.keys()]);
    this.#endings = new Forms(endings, endingNumbers);
    this.#folded = new Forms(folded, foldedNumbers);
    this.#long = new LongWords(folded, foldedNumbers);
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
