import type { CompiledRules } from '@/lib/model';
import { Vocabulary } from './vocabulary';

/** What a word stands for. */
export interface Meaning {
  /** The slots of frames that it meets. */
  readonly asked: readonly number[];
  /** What it is in phrases: the word itself, and the slots it meets. */
  readonly links: readonly number[];
}

/** So many meanings are kept ready; a longer text has more words, but mostly the same ones. */
const MOST_KEPT = 2000;

/** All the words that rules and context ask for, and which slots they meet. */
export class Slots {
  /** What the name of a person means. */
  readonly name: Meaning;
  readonly #vocabulary: Vocabulary;
  readonly #wordCount: number;
  /** Word → the slots it is written in; slot → the slots that hold it. */
  readonly #slotsOf: Groups;
  readonly #holdersOf: Groups;
  /** By slot: whether a frame asks for it. */
  readonly #isAsked: Uint8Array;
  /** By link: whether a phrase has it. */
  readonly #isLinked: Uint8Array;
  /** By the numbers of words. They are the rules' words, and of no text. */
  readonly #kept = new Map<string, Meaning>();
  readonly #askedOf: (readonly number[] | undefined)[] = [];

  constructor({ words, slots, rules, context, references }: CompiledRules) {
    this.#vocabulary = new Vocabulary(words);
    this.#wordCount = words.length;
    this.#slotsOf = new Groups(
      words.length,
      slots.map((slot) => slot.words),
    );
    this.#holdersOf = new Groups(
      slots.length,
      slots.map((slot) => slot.slots),
    );
    this.#isAsked = new Uint8Array(slots.length);
    for (const { frames } of rules) {
      for (const frame of frames) {
        for (const slot of frame.slots) this.#isAsked[slot] = 1;
        if (frame.without !== null) this.#isAsked[frame.without] = 1;
      }
    }
    this.#isLinked = new Uint8Array(words.length + slots.length);
    const phrases = [
      ...slots.map((slot) => slot.phrases),
      ...rules.map(({ unless }) => unless),
      ...context.map((triggers) => triggers.phrases),
    ];
    for (const phrase of phrases.flat()) for (const link of phrase) this.#isLinked[link] = 1;
    for (const [group] of references.carried) this.#isAsked[group] = 1;
    this.name = this.meaningOf(references.name === null ? [] : [references.name]);
  }

  /** How many slots there are. */
  get count(): number {
    return this.#isAsked.length;
  }

  /** How many links there are: words, then slots. */
  get linkCount(): number {
    return this.#isLinked.length;
  }

  /** What a word means as it is written, or else in another spelling; null for one that no rule knows. */
  find(key: string): Meaning | null {
    const words = this.#vocabulary.find(key);
    if (words.length === 0) return null;
    const name = words.join();
    const known = this.#kept.get(name);
    if (known) return known;
    const meaning = this.meaningOf(
      words.flatMap((word) => this.#slotsOf.of(word)),
      words,
    );
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(name, meaning);
    return meaning;
  }

  /** The slots of frames that are met where a slot is. */
  askedWith(slot: number): readonly number[] {
    const known = this.#askedOf[slot];
    if (known) return known;
    const asked = this.#reachedFrom([slot]).filter((one) => this.#isAsked[one] === 1);
    this.#askedOf[slot] = asked;
    return asked;
  }

  /** What it means that these slots are met, by these words where it is by words. */
  meaningOf(slots: readonly number[], words: readonly number[] = []): Meaning {
    const reached = this.#reachedFrom(slots);
    const links = [...new Set(words), ...reached.map((slot) => slot + this.#wordCount)];
    return {
      asked: reached.filter((slot) => this.#isAsked[slot] === 1),
      links: links.filter((link) => this.#isLinked[link] === 1),
    };
  }

  /** The slots themselves and all that hold them. */
  #reachedFrom(slots: readonly number[]): number[] {
    const reached = new Set(slots);
    // A set that grows is walked to its end; a group that holds itself is met once.
    for (const one of reached) for (const holder of this.#holdersOf.of(one)) reached.add(holder);
    return [...reached];
  }
}

/** What a word means that has two meanings at once. */
export function unite(a: Meaning | null, b: Meaning): Meaning {
  if (!a) return b;
  return { asked: [...new Set([...a.asked, ...b.asked])], links: [...new Set([...a.links, ...b.links])] };
}

/** From lists of numbers: for each number the lists it is in. */
class Groups {
  readonly #starts: Uint32Array;
  readonly #lists: Uint16Array;

  constructor(count: number, lists: readonly (readonly number[])[]) {
    this.#starts = new Uint32Array(count + 1);
    const starts = this.#starts;
    for (const list of lists) for (const number of list) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
    for (let at = 1; at <= count; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    this.#lists = new Uint16Array(starts[count] ?? 0);
    const next = starts.slice();
    for (const [at, list] of lists.entries()) {
      for (const number of list) {
        const place = next[number] ?? 0;
        this.#lists[place] = at;
        next[number] = place + 1;
      }
    }
  }

  of(number: number): number[] {
    return [...this.#lists.subarray(this.#starts[number], this.#starts[number + 1])];
  }
}
