import { spellingsOf } from './spelling';
import { Trie } from './trie';

type WordGroups = Readonly<Record<string, readonly string[]>>;

const NONE: readonly number[] = [];

/**
 * All the words that rules and context ask for. A slot is a list of words; slots with the same words share a
 * number, and a token is met by the slots whose numbers {@link find} gives.
 */
export class Slots {
  readonly #groups: WordGroups;
  readonly #numbers = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #prefixes = new Trie();
  readonly #suffixes = new Trie();

  constructor(groups: WordGroups) {
    this.#groups = groups;
  }

  /** The number of the slot with these words. A word group that does not exist counts as empty. */
  numberOf(words: readonly string[]): number {
    const name = words.join(' ');
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const slot = this.#numbers.size;
    this.#numbers.set(name, slot);
    for (const word of this.#expand(words)) this.#add(word, slot);
    return slot;
  }

  /** The slots that a word meets as it is written, or else in another usual spelling. */
  find(key: string): readonly number[] {
    if (key === '') return NONE;
    const found = this.#lookUp(key);
    if (found.length > 0) return found;
    for (const spelling of spellingsOf(key)) {
      const other = this.#lookUp(spelling);
      if (other.length > 0) return other;
    }
    return NONE;
  }

  #lookUp(key: string): readonly number[] {
    const found = new Set(this.#exact.get(key));
    this.#prefixes.collect(key, found);
    this.#suffixes.collect(key, found, true);
    return found.size > 0 ? [...found] : NONE;
  }

  #add(word: string, slot: number): void {
    const key = word.normalize('NFC').toLowerCase();
    const exact = this.#exact.get(key);
    if (key.endsWith('*')) this.#prefixes.add(key.slice(0, -1), slot);
    else if (key.startsWith('*')) this.#suffixes.add([...key.slice(1)].reverse().join(''), slot);
    else if (exact) exact.push(slot);
    else this.#exact.set(key, [slot]);
  }

  #expand(words: readonly string[], opened: ReadonlySet<string> = new Set()): string[] {
    return words.flatMap((word) => {
      if (!word.startsWith('@')) return [word];
      // A group that names itself would go on for ever.
      if (opened.has(word)) return [];
      return this.#expand(this.#groups[word.slice(1)] ?? [], new Set(opened).add(word));
    });
  }
}
