import type { Slots } from './slots';

/** What each token of a text is met by: the slots it is written in itself, by token index. */
export type Hits = readonly (readonly number[])[];

/** A phrase found in a text: tokens `from` to `to` (exclusive), and what was stored with it. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

interface Phrase<T> {
  readonly slots: readonly number[];
  readonly values: T[];
}

/** Phrases of one or more words ("år siden", "ingen tegn på"), each with values of its own. */
export class PhraseBook<T> {
  readonly #slots: Slots;
  readonly #byFirst = new Map<number, Map<string, Phrase<T>>>();
  /** Slot → the phrases that a word of it may open, worked out when first asked for. */
  readonly #opened = new Map<number, readonly Phrase<T>[]>();

  constructor(slots: Slots) {
    this.#slots = slots;
  }

  add(words: string, value: T): void {
    const slots = words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => this.#slots.numberOf([word]));
    const [first] = slots;
    if (first === undefined) return;
    const phrases = this.#byFirst.get(first) ?? new Map<string, Phrase<T>>();
    this.#byFirst.set(first, phrases);
    const same = phrases.get(slots.join());
    if (same) same.values.push(value);
    else phrases.set(slots.join(), { slots, values: [value] });
  }

  /** All phrases that begin at a token. */
  matchesAt(hits: Hits, at: number, to: number): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (const slot of hits[at] ?? []) {
      for (const { slots, values } of this.#openedBy(slot)) {
        const end = at + slots.length;
        if (end > to || !this.#goesOn(slots, hits, at)) continue;
        if (!found.some((match) => match.values === values)) found.push({ from: at, to: end, values });
      }
    }
    return found;
  }

  /**
   * The longest phrase at each place from left to right, for "ikke kun" is no "ikke"; a token belongs to one
   * phrase only.
   */
  findLongest(hits: Hits, from: number, to: number): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = from; at < to; ) {
      const matches = this.matchesAt(hits, at, to);
      const longest = matches.reduce((end, match) => Math.max(end, match.to), at);
      found.push(...matches.filter((match) => match.to === longest));
      at = Math.max(longest, at + 1);
    }
    return found;
  }

  #goesOn(slots: readonly number[], hits: Hits, at: number): boolean {
    for (let step = 1; step < slots.length; step++) {
      const wanted = slots[step] ?? -1;
      if (!hits[at + step]?.some((slot) => this.#slots.reachedFrom(slot).has(wanted))) return false;
    }
    return true;
  }

  #openedBy(slot: number): readonly Phrase<T>[] {
    const known = this.#opened.get(slot);
    if (known) return known;
    const reached = [...this.#slots.reachedFrom(slot)];
    const phrases = reached.flatMap((one) => [...(this.#byFirst.get(one)?.values() ?? [])]);
    this.#opened.set(slot, phrases);
    return phrases;
  }
}
