import { LongWords } from './long-words';
import { PhraseBook } from './phrases';
import { FOLDED_FROM, fold, spellingsOf } from './spelling';
import { WordIndex } from './word-index';

type WordGroups = Readonly<Record<string, readonly string[]>>;

const NONE: readonly number[] = [];

/**
 * All the words that rules and context ask for. A slot is a list of words; slots with the same words share a
 * number, and a token is met by the slots whose numbers {@link find} gives.
 */
export class Slots {
  readonly #groups: WordGroups;
  readonly #numbers = new Map<string, number>();
  readonly #written = new WordIndex();
  readonly #folded = new WordIndex();
  readonly #long = new LongWords();
  /** The words in a row that meet a slot. */
  readonly phrases = new PhraseBook<number>(this);

  constructor(groups: WordGroups) {
    this.#groups = groups;
  }

  /** The number of the slot with these words. A word group that does not exist counts as empty. */
  numberOf(words: readonly string[]): number {
    const name = words.join('|');
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const slot = this.#numbers.size;
    this.#numbers.set(name, slot);
    for (const word of this.#expand(words)) this.#add(word, slot);
    return slot;
  }

  /** The words of a slot, for those who ask why; long lists are cut. */
  nameOf(slot: number): string {
    const name = [...this.#numbers.keys()][slot]?.replaceAll('|', ', ') ?? '';
    return name.length > 60 ? `${name.slice(0, 59)}…` : name;
  }

  /** The slots that a word meets as it is written, or else in another spelling. */
  find(key: string): readonly number[] {
    if (key === '') return NONE;
    const found = this.#written.find(key);
    if (found.length > 0) return found;
    for (const spelling of spellingsOf(key)) {
      const other = this.#written.find(spelling);
      if (other.length > 0) return other;
    }
    if (key.length < FOLDED_FROM) return NONE;
    const folded = fold(key);
    const sounding = this.#folded.find(folded);
    return sounding.length > 0 ? sounding : this.#long.find(folded);
  }

  #add(words: string, slot: number): void {
    if (words.includes(' ')) {
      this.phrases.add(words, slot);
      return;
    }
    const word = words.normalize('NFC').toLowerCase();
    this.#written.add(word, slot);
    // An ending alone is too little to be read in another spelling.
    if (word.length < FOLDED_FROM || word.startsWith('*')) return;
    const folded = fold(word);
    this.#folded.add(folded, slot);
    this.#long.add(folded, slot);
  }

  #expand(words: readonly string[], opened: ReadonlySet<string> = new Set()): string[] {
    return words.flatMap((word) => {
      if (!word.startsWith('@') || word.includes(' ')) return [word];
      // A group that names itself would go on for ever.
      if (opened.has(word)) return [];
      return this.#expand(this.#groups[word.slice(1)] ?? [], new Set(opened).add(word));
    });
  }
}
