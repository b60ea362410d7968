import type { Slots } from './slots';

/** What each token of a text is met by: slot numbers, by token index. */
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
  readonly #byFirst = new Map<number, Phrase<T>[]>();

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
    const phrases = this.#byFirst.get(first) ?? [];
    const same = phrases.find((phrase) => phrase.slots.join() === slots.join());
    if (same) same.values.push(value);
    else phrases.push({ slots, values: [value] });
    // The longest is tried first: "ikke kun" is no "ikke".
    this.#byFirst.set(
      first,
      phrases.sort((a, b) => b.slots.length - a.slots.length),
    );
  }

  /** All phrases that begin at a token, longest first for each first word. */
  matchesAt(hits: Hits, at: number, to: number): PhraseMatch<T>[] {
    const met = hits[at];
    if (!met || met.length === 0) return [];
    const found: PhraseMatch<T>[] = [];
    for (const slot of met) {
      for (const { slots, values } of this.#byFirst.get(slot) ?? []) {
        if (at + slots.length > to) continue;
        if (slots.every((wanted, step) => hits[at + step]?.includes(wanted))) {
          found.push({ from: at, to: at + slots.length, values });
        }
      }
    }
    return found;
  }

  /** The longest phrase at each place from left to right; a token belongs to one phrase only. */
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
}
