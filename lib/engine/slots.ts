import { LongWords } from './long-words';
import { PhraseBook } from './phrases';
import { FOLDED_FROM, fold, spellingsOf } from './spelling';
import { WordIndex } from './word-index';

type WordGroups = Readonly<Record<string, readonly string[]>>;

const NONE: readonly number[] = [];

/** What a word, or a slot, stands for, with all the slots that hold it. */
export interface Meaning {
  /** Counted from 0: what is worked out for a meaning is kept in a list by this number. */
  readonly id: number;
  /** The slots that frames ask for. */
  readonly asked: readonly number[];
  /** Those by which frames are found. */
  readonly anchors: readonly number[];
  /** The slots that are words of phrases. */
  readonly linked: readonly number[];
}

/**
 * All the words that rules and context ask for. A slot is a list of words; slots with the same words share a
 * number. A word group is a slot of its own that others hold, so that its words are kept once, however many ask
 * for them.
 */
export class Slots {
  readonly #groups: WordGroups;
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  /** Slot → the slots that hold it. */
  readonly #holders: number[][] = [];
  readonly #asked = new Set<number>();
  readonly #anchors = new Set<number>();
  readonly #linked = new Set<number>();
  #commonness: number[] | undefined;
  /** By slot, worked out when first asked for. */
  readonly #meanings: (Meaning | undefined)[] = [];
  #meaningCount = 0;
  /** By the numbers of several meanings. They are made of the rules' words, and of no text. */
  readonly #united = new Map<string, Meaning>();
  /** Each word, beginning or ending once, with the slots it is written in. */
  readonly #entries: number[][] = [];
  readonly #entryOf = new Map<string, number>();
  readonly #entryMeanings: (Meaning | undefined)[] = [];
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
    this.#names.push(name);
    this.#holders[slot] = [];
    const isGroup = words.length === 1 && isGroupName(name);
    for (const word of isGroup ? this.#wordsOf(name) : words) this.#add(word, slot);
    return slot;
  }

  /** The number of a slot, if there is one of this name. */
  known(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  #wordsOf(group: string): readonly string[] {
    return group.startsWith('@') ? (this.#groups[group.slice(1)] ?? []) : [];
  }

  /** How many there are. */
  get count(): number {
    return this.#numbers.size;
  }

  /** The words of a slot, for those who ask why; long lists are cut. */
  nameOf(slot: number): string {
    const name = this.#names[slot]?.replaceAll('|', ', ') ?? '';
    return name.length > 60 ? `${name.slice(0, 59)}…` : name;
  }

  /** The number of a slot that a frame asks for. */
  ask(words: readonly string[]): number {
    const slot = this.numberOf(words);
    this.#asked.add(slot);
    return slot;
  }

  /** Of the slots of a frame the one with the rarest words, so that few frames are looked at. */
  anchorOf(slots: readonly number[]): number {
    this.#commonness ??= this.#measureCommonness();
    const common = this.#commonness;
    const anchor = slots.reduce((a, b) => ((common[b] ?? 0) < (common[a] ?? 0) ? b : a));
    this.#anchors.add(anchor);
    return anchor;
  }

  /** A word that stands in many slots is a common one; a slot is as common as the commonest word in it. */
  #measureCommonness(): number[] {
    const common: number[] = [];
    for (const slots of this.#entries) {
      for (const slot of slots) common[slot] = Math.max(common[slot] ?? 0, slots.length);
    }
    for (const [slot, most] of [...common.entries()]) {
      for (const holder of this.#holdersOf(slot)) common[holder] = Math.max(common[holder] ?? 0, most ?? 0);
    }
    return common;
  }

  /** The number of a slot that is one word of a phrase. */
  link(word: string): number {
    const slot = this.numberOf([word]);
    this.#linked.add(slot);
    return slot;
  }

  /** What a word means as it is written, or else in another spelling. */
  find(key: string): Meaning | null {
    const entries = this.#lookUp(key);
    const [first] = entries;
    if (first === undefined) return null;
    return entries.length === 1
      ? this.#meaningOfEntry(first)
      : this.unite(entries.map((entry) => this.#meaningOfEntry(entry)));
  }

  #meaningOfEntry(entry: number): Meaning {
    const known = this.#entryMeanings[entry];
    if (known) return known;
    const slots = this.#entries[entry] ?? NONE;
    const meaning = this.unite(slots.map((slot) => this.meaningOf(slot)));
    this.#entryMeanings[entry] = meaning;
    return meaning;
  }

  /** What it means that a slot is met. */
  meaningOf(slot: number): Meaning {
    const known = this.#meanings[slot];
    if (known) return known;
    const reached = this.#holdersOf(slot);
    const meaning = {
      id: this.#meaningCount++,
      asked: [...reached].filter((one) => this.#asked.has(one)),
      anchors: [...reached].filter((one) => this.#anchors.has(one)),
      linked: [...reached].filter((one) => this.#linked.has(one)),
    };
    this.#meanings[slot] = meaning;
    return meaning;
  }

  /** What it means that several slots are met by one word. */
  unite(meanings: readonly Meaning[]): Meaning {
    const name = meanings.map(({ id }) => id).join();
    const known = this.#united.get(name);
    if (known) return known;
    const meaning = {
      id: this.#meaningCount++,
      asked: [...new Set(meanings.flatMap(({ asked }) => asked))],
      anchors: [...new Set(meanings.flatMap(({ anchors }) => anchors))],
      linked: [...new Set(meanings.flatMap(({ linked }) => linked))],
    };
    this.#united.set(name, meaning);
    return meaning;
  }

  /** The slot itself and all that hold it. */
  #holdersOf(slot: number): Set<number> {
    const reached = new Set([slot]);
    // A set that grows is walked to its end; a group that holds itself is met once.
    for (const one of reached) for (const holder of this.#holders[one] ?? NONE) reached.add(holder);
    return reached;
  }

  #lookUp(key: string): readonly number[] {
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
    const known = this.#entryOf.get(word);
    if (known !== undefined) {
      this.#entries[known]?.push(slot);
      return;
    }
    const entry = this.#entries.push([slot]) - 1;
    this.#entryOf.set(word, entry);
    this.#written.add(word, entry);
    // An ending alone is too little to be read in another spelling.
    if (word.length < FOLDED_FROM || word.startsWith('*')) return;
    const folded = fold(word);
    this.#folded.add(folded, entry);
    this.#long.add(folded, entry);
  }
}

/** `@child` holds the words of a list; `<name>` and `<child>` are met by what the text says is one. */
const isGroupName = (word: string) => /^[@<]/.test(word) && !word.includes(' ');
