import type { CompiledRules, NumberLists } from '@/lib/model';
import type { Steps } from './steps';
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
  readonly #slotsOf: NumberLists;
  readonly #holdersOf: NumberLists;
  /** By slot: whether a frame asks for it. */
  readonly #isAsked: Uint8Array;
  /** By link: whether a phrase has it. */
  readonly #isLinked: Uint8Array;
  /** By the numbers of words. They are the rules' words, and of no text. */
  readonly #kept = new Map<string, Meaning>();
  readonly #reached: Numbers;
  readonly #askedOf: (readonly number[] | undefined)[] = [];

  private constructor(compiled: CompiledRules, vocabulary: Vocabulary) {
    const { words, slotsOfWords, slotsOfSlots, rules, phrases, references } = compiled;
    const count = slotsOfSlots.starts.length - 1;
    this.#vocabulary = vocabulary;
    this.#wordCount = words.length;
    this.#slotsOf = slotsOfWords;
    this.#holdersOf = turnRound(slotsOfSlots, count);
    this.#isAsked = new Uint8Array(count);
    for (const { frames } of rules) {
      for (const frame of frames) {
        for (const slot of frame.slots) this.#isAsked[slot] = 1;
        if (frame.without !== null) this.#isAsked[frame.without] = 1;
      }
    }
    for (const [group] of references.carried) this.#isAsked[group] = 1;
    this.#isLinked = new Uint8Array(words.length + count);
    for (const link of phrases.links.numbers) this.#isLinked[link] = 1;
    this.#reached = new Numbers(count);
    this.name = this.meaningOf(references.name === null ? [] : [references.name]);
  }

  static *make(compiled: CompiledRules): Steps<Slots> {
    const vocabulary = yield* Vocabulary.make(compiled.words);
    return new Slots(compiled, vocabulary);
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
    this.#reached.clear();
    for (const word of words) this.#reach(this.#slotsOf, word);
    const meaning = this.#meaningOfReached(words);
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(name, meaning);
    return meaning;
  }

  /** The slots of frames that are met where a slot is. */
  askedWith(slot: number): readonly number[] {
    const known = this.#askedOf[slot];
    if (known) return known;
    const { asked } = this.meaningOf([slot]);
    this.#askedOf[slot] = asked;
    return asked;
  }

  /** What it means that these slots are met. */
  meaningOf(slots: readonly number[]): Meaning {
    this.#reached.clear();
    for (const slot of slots) this.#reached.add(slot);
    return this.#meaningOfReached([]);
  }

  /** Adds a list to the slots reached so far. */
  #reach({ starts, numbers }: NumberLists, list: number): void {
    const end = starts[list + 1] ?? 0;
    for (let at = starts[list] ?? 0; at < end; at++) this.#reached.add(numbers[at] ?? 0);
  }

  /** What it means that the slots reached so far are met, and all that hold them; by these words, where it is by words. */
  #meaningOfReached(words: readonly number[]): Meaning {
    const reached = this.#reached.list;
    const asked: number[] = [];
    const links: number[] = [];
    for (const word of words) if (this.#isLinked[word] === 1 && !links.includes(word)) links.push(word);
    // A list that grows is walked to its end; a group that holds itself is met once.
    for (let at = 0; at < reached.length; at++) {
      const slot = reached[at] ?? 0;
      this.#reach(this.#holdersOf, slot);
      if (this.#isAsked[slot] === 1) asked.push(slot);
      if (this.#isLinked[slot + this.#wordCount] === 1) links.push(slot + this.#wordCount);
    }
    return { asked, links };
  }
}

/** What a word means that has two meanings at once. */
export function unite(a: Meaning | null, b: Meaning): Meaning {
  if (!a) return b;
  return { asked: [...new Set([...a.asked, ...b.asked])], links: [...new Set([...a.links, ...b.links])] };
}

/** From lists of numbers: for each number below `count` the lists it is in. */
function turnRound(lists: NumberLists, count: number): NumberLists {
  const starts = new Uint32Array(count + 1);
  for (const number of lists.numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let at = 1; at <= count; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const numbers = new Uint16Array(lists.numbers.length);
  const next = starts.slice();
  for (let list = 0; list + 1 < lists.starts.length; list++) {
    const end = lists.starts[list + 1] ?? 0;
    for (let at = lists.starts[list] ?? 0; at < end; at++) {
      const number = lists.numbers[at] ?? 0;
      const place = next[number] ?? 0;
      numbers[place] = list;
      next[number] = place + 1;
    }
  }
  return { starts, numbers };
}

/** A set of small numbers in the order they came, emptied without a cost: one serves all words. */
class Numbers {
  /** By number: the turn in which it came. */
  readonly #cameIn: Int32Array;
  #turn = 0;
  readonly list: number[] = [];

  constructor(count: number) {
    this.#cameIn = new Int32Array(count);
  }

  add(number: number): void {
    if (this.#cameIn[number] === this.#turn) return;
    this.#cameIn[number] = this.#turn;
    this.list.push(number);
  }

  clear(): void {
    this.#turn++;
    this.list.length = 0;
  }
}
