import type { Meaning, Slots } from './slots';

/** What each token of a sentence means. */
export type Hits = readonly (Meaning | null)[];

/** A phrase found in a sentence: tokens `from` to `to` (exclusive), and what was stored with it. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

/** Where one has come in a phrase: by what slot it goes on, and what ends here. */
interface Step<T> {
  readonly next: Map<number, Step<T>>;
  readonly values: T[];
}

const NONE: readonly never[] = [];
const newStep = <T>(): Step<T> => ({ next: new Map(), values: [] });

/** Phrases of one or more words ("år siden", "ingen tegn på"), each with values of its own. */
export class PhraseBook<T> {
  readonly #slots: Slots;
  readonly #root = newStep<T>();
  /** By the number of a meaning, worked out when first asked for. */
  readonly #opened: (readonly Step<T>[] | undefined)[] = [];

  constructor(slots: Slots) {
    this.#slots = slots;
  }

  add(words: string, value: T): void {
    let step = this.#root;
    for (const word of words.split(/\s+/).filter(Boolean)) {
      const slot = this.#slots.link(word);
      const next = step.next.get(slot) ?? newStep<T>();
      step.next.set(slot, next);
      step = next;
    }
    if (step !== this.#root) step.values.push(value);
  }

  /** All phrases that begin at a token. */
  matchesAt(hits: Hits, from: number): readonly PhraseMatch<T>[] {
    const meaning = hits[from];
    const first = meaning && this.#openedBy(meaning);
    if (!first || first.length === 0) return NONE;
    const found: PhraseMatch<T>[] = [];
    for (const step of first) collect(step, hits, { from, at: from + 1 }, found);
    return found;
  }

  /** All phrases of a sentence, also those that overlap. */
  findAll(hits: Hits): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = 0; at < hits.length; at++) {
      const matches = this.matchesAt(hits, at);
      if (matches.length > 0) found.push(...matches);
    }
    return found;
  }

  /**
   * The longest phrase at each place from left to right, for "ikke kun" is no "ikke"; a token belongs to one
   * phrase only.
   */
  findLongest(hits: Hits): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = 0; at < hits.length; ) {
      const matches = this.matchesAt(hits, at);
      const longest = matches.reduce((end, match) => Math.max(end, match.to), at);
      found.push(...matches.filter((match) => match.to === longest));
      at = Math.max(longest, at + 1);
    }
    return found;
  }

  /** The steps that a word of this meaning may be the first of. */
  #openedBy(meaning: Meaning): readonly Step<T>[] {
    const known = this.#opened[meaning.id];
    if (known) return known;
    const steps = meaning.linked.flatMap((slot) => this.#root.next.get(slot) ?? []);
    this.#opened[meaning.id] = steps;
    return steps;
  }
}

/** Adds what ends at the token `at`, and goes on with it. */
function collect<T>(
  step: Step<T>,
  hits: Hits,
  { from, at }: { readonly from: number; readonly at: number },
  found: PhraseMatch<T>[],
): void {
  if (step.values.length > 0 && !found.some(({ values }) => values === step.values)) {
    found.push({ from, to: at, values: step.values });
  }
  const meaning = step.next.size > 0 ? hits[at] : undefined;
  for (const slot of meaning?.linked ?? NONE) {
    const next = step.next.get(slot);
    if (next) collect(next, hits, { from, at: at + 1 }, found);
  }
}
