import type { CompiledPhrases } from '@/lib/model';
import type { Meaning } from './slots';
import { STEP, type Steps } from './steps';

/** What each token of a sentence means. */
export type Hits = readonly (Meaning | null)[];

/** Something found in a sentence: tokens `from` to `to` (exclusive), and what was stored with it. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

/** One end of a phrase in a sentence: tokens `from` to `to` (exclusive), and the number of what it stands for. */
export interface PhraseEnd {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/**
 * Phrases of one or more words ("år siden", "ingen tegn på"), each with a number. They form a tree, told in lists
 * of numbers: from each step, by which link it goes on and to which step.
 */
export class PhraseTree {
  /** By link: the step that a phrase which begins so comes to; 0 for none. */
  readonly #first: Uint16Array;
  /** By step: where its ways on begin in the two lists below. */
  readonly #ways: Uint16Array;
  readonly #wayLinks: Uint16Array;
  readonly #waySteps: Uint16Array;
  /** By step: where the numbers of the phrases begin that end there. */
  readonly #ends: Uint16Array;
  readonly #values: Uint16Array;
  /** By link: the turn in which it was last met. */
  readonly #metIn: Int32Array;
  #turn = 0;

  private constructor(linkCount: number, { links, before, ends, values }: Grown) {
    const ways = sortBy(before, 1, links.length);
    this.#ways = ways.starts;
    this.#wayLinks = ways.order.map((step) => links[step] ?? 0);
    this.#waySteps = ways.order;
    this.#first = new Uint16Array(linkCount);
    for (let step = 1; step < links.length; step++) {
      if (before[step] === 0) this.#first[links[step] ?? 0] = step;
    }
    const ended = sortBy(ends, 0, links.length);
    this.#ends = ended.starts;
    this.#values = ended.order.map((at) => values[at] ?? 0);
    this.#metIn = new Int32Array(linkCount);
  }

  /** Makes the tree of the phrases whose owner is wanted; the number of each is its owner's. */
  static *make(
    linkCount: number,
    { links, owners }: CompiledPhrases,
    isWanted: (owner: number) => boolean,
  ): Steps<PhraseTree> {
    const grown: Grown = { links: [0], before: [0], ends: [], values: [] };
    const known = new Map<number, number>();
    for (let phrase = 0; phrase < owners.length; phrase++) {
      const owner = owners[phrase] ?? 0;
      if (phrase % STEP === 0) yield;
      if (!isWanted(owner)) continue;
      let step = 0;
      const end = links.starts[phrase + 1] ?? 0;
      for (let at = links.starts[phrase] ?? 0; at < end; at++) {
        const link = links.numbers[at] ?? 0;
        const way = step * linkCount + link;
        let next = known.get(way);
        if (next === undefined) {
          next = grown.links.length;
          known.set(way, next);
          grown.links.push(link);
          grown.before.push(step);
        }
        step = next;
      }
      grown.ends.push(step);
      grown.values.push(owner);
    }
    return new PhraseTree(linkCount, grown);
  }

  /** Whether a phrase begins with such a word. */
  begins(meaning: Meaning): boolean {
    return meaning.links.some((link) => this.#first[link] !== 0);
  }

  /** All ends of phrases in a sentence that begin before the token `until`, by where they end. */
  find(hits: Hits, until = hits.length): PhraseEnd[] {
    const found: PhraseEnd[] = [];
    let open: OpenPhrase[] = NONE_OPEN;
    for (let at = 0; at < hits.length && (at < until || open.length > 0); at++) {
      const links = hits[at]?.links;
      if (!links) {
        open = NONE_OPEN;
        continue;
      }
      const turn = ++this.#turn;
      const next: OpenPhrase[] = [];
      for (const link of links) {
        this.#metIn[link] = turn;
        const step = this.#first[link] ?? 0;
        if (step > 0 && at < until) this.#arrive(step, at, at + 1, found, next);
      }
      for (const { step, from } of open) {
        const end = this.#ways[step + 1] ?? 0;
        for (let way = this.#ways[step] ?? 0; way < end; way++) {
          if (this.#metIn[this.#wayLinks[way] ?? 0] === turn)
            this.#arrive(this.#waySteps[way] ?? 0, from, at + 1, found, next);
        }
      }
      open = next;
    }
    return found;
  }

  /** A phrase that began at `from` has come to a step: it ends there, goes on, or both. */
  #arrive(step: number, from: number, to: number, found: PhraseEnd[], next: OpenPhrase[]): void {
    const end = this.#ends[step + 1] ?? 0;
    for (let place = this.#ends[step] ?? 0; place < end; place++) {
      found.push({ from, to, value: this.#values[place] ?? 0 });
    }
    if ((this.#ways[step + 1] ?? 0) > (this.#ways[step] ?? 0)) next.push({ step, from });
  }
}

/** Where one has come in a phrase, and the token it began with. */
interface OpenPhrase {
  readonly step: number;
  readonly from: number;
}

const NONE_OPEN: OpenPhrase[] = [];

/** A tree as it grows: by step, its link and the step before it; by phrase, the step it ends at and its number. */
interface Grown {
  readonly links: number[];
  readonly before: number[];
  readonly ends: number[];
  readonly values: number[];
}

/** The places from `from` on, sorted by their key, a small number: where those of each key begin, and their order. */
function sortBy(keys: readonly number[], from: number, keyCount: number) {
  const starts = new Uint16Array(keyCount + 1);
  for (let at = from; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  }
  for (let key = 1; key <= keyCount; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const next = starts.slice();
  const order = new Uint16Array(keys.length - from);
  for (let at = from; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const place = next[key] ?? 0;
    order[place] = at;
    next[key] = place + 1;
  }
  return { starts, order };
}

/**
 * The longest at each place from left to right, for "ikke kun" is no "ikke"; a token belongs to one only.
 * @param matches ascending by `from`
 */
export function keepLongest<T>(matches: readonly PhraseMatch<T>[]): PhraseMatch<T>[] {
  const kept: PhraseMatch<T>[] = [];
  let free = 0;
  for (let at = 0; at < matches.length; ) {
    const from = matches[at]?.from ?? 0;
    let longest = 0;
    let end = at;
    for (; matches[end]?.from === from; end++) longest = Math.max(longest, matches[end]?.to ?? 0);
    if (from >= free) {
      kept.push(...matches.slice(at, end).filter(({ to }) => to === longest));
      free = longest;
    }
    at = end;
  }
  return kept;
}
