import { LongWords } from './long-words';
import { PhraseBook } from './phrases';
import { FOLDED_FROM, fold, spellingsOf } from './spelling';
import { WordIndex } from './word-index';

type WordGroups = Readonly<Record<string, readonly string[]>>;

const NONE: readonly number[] = [];

/** A slot with all that hold it, and those of them that frames ask for. */
interface Closure {
  readonly reached: ReadonlySet<number>;
  readonly asked: readonly number[];
}

/**
 * All the words that rules and context ask for. A slot is a list of words; slots with the same words share a
 * number. A word group is a slot of its own that others hold, so that its words are kept once, however many ask
 * for them: a token meets the slots that {@link find} gives, and those that hold one of these.
 */
export class Slots {
  readonly #groups: WordGroups;
  readonly #numbers = new Map<string, number>();
  /** Slot → the slots that hold it. */
  readonly #holders: number[][] = [];
  readonly #asked = new Set<number>();
  /** By slot, worked out when first asked for. */
  readonly #closures: (Closure | undefined)[] = [];
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
    this.#holders[slot] = [];
    const isGroup = words.length === 1 && isGroupName(name);
    for (const word of isGroup ? (this.#groups[name.slice(1)] ?? []) : words) this.#add(word, slot);
    return slot;
  }

  /** The words of a slot, for those who ask why; long lists are cut. */
  nameOf(slot: number): string {
    const name = [...this.#numbers.keys()][slot]?.replaceAll('|', ', ') ?? '';
    return name.length > 60 ? `${name.slice(0, 59)}…` : name;
  }

  /** The number of a slot that {@link askedFrom} is to tell of. */
  ask(words: readonly string[]): number {
    const slot = this.numberOf(words);
    this.#asked.add(slot);
    return slot;
  }

  /** The slot and all that hold it. */
  reachedFrom(slot: number): ReadonlySet<number> {
    return this.#closureOf(slot).reached;
  }

  /** Those of them that were asked for. */
  askedFrom(slot: number): readonly number[] {
    return this.#closureOf(slot).asked;
  }

  #closureOf(slot: number): Closure {
    const known = this.#closures[slot];
    if (known) return known;
    const reached = new Set([slot]);
    // A set that grows is walked to its end; a group that holds itself is met once.
    for (const one of reached) for (const holder of this.#holders[one] ?? NONE) reached.add(holder);
    const closure = { reached, asked: [...reached].filter((one) => this.#asked.has(one)) };
    this.#closures[slot] = closure;
    return closure;
  }

  /** The slots that a word is written in, as it stands or else in another spelling. */
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
    if (words.includes(' ')) this.phrases.add(words, slot);
    else if (isGroupName(words)) this.#holders[this.numberOf([words])]?.push(slot);
    else this.#addWord(words.normalize('NFC').toLowerCase(), slot);
  }

  #addWord(word: string, slot: number): void {
    this.#written.add(word, slot);
    // An ending alone is too little to be read in another spelling.
    if (word.length < FOLDED_FROM || word.startsWith('*')) return;
    const folded = fold(word);
    this.#folded.add(folded, slot);
    this.#long.add(folded, slot);
  }
}

const isGroupName = (word: string) => word.startsWith('@') && !word.includes(' ');
