import type { Hits, PhraseEnd } from './phrases';
import type { Slots } from './slots';

/** A run of tokens that met a slot: `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Which slots of frames a sentence meets, and where: by single words, and by words in a row. One object serves all
 * sentences: to note in lists of numbers what is met costs less than to build sets of it each time.
 */
export class MetSlots {
  readonly #slots: Slots;
  /** By slot: the turn in which it was last met. */
  readonly #metIn: Int32Array;
  /** By slot: where it was last met, as a place in `#at`. */
  readonly #last: Int32Array;
  #turn = 0;
  /** All places, by threes: `from`, `to`, and where the same slot was met before, or -1. */
  readonly #at: number[] = [];
  /** How much of `#at` is of this sentence: to write over the last one's is cheaper than to begin a list. */
  #end = 0;
  readonly #all: Int32Array;
  #count = 0;
  /** By slot, worked out when first asked for: many frames of a sentence ask for the same. */
  #spans = new Map<number, Span[]>();

  constructor(slots: Slots) {
    this.#slots = slots;
    this.#metIn = new Int32Array(slots.count);
    this.#last = new Int32Array(slots.count);
    this.#all = new Int32Array(slots.count);
  }

  /** Forgets the sentence before and takes this one. */
  take(hits: Hits, phrases: readonly PhraseEnd[]): void {
    this.#turn++;
    this.#end = 0;
    this.#count = 0;
    if (this.#spans.size > 0) this.#spans.clear();
    for (let at = 0; at < hits.length; at++) {
      const meaning = hits[at];
      if (meaning) for (const slot of meaning.asked) this.#note(slot, at, at + 1);
    }
    for (const { from, to, value } of phrases) {
      for (const slot of this.#slots.askedWith(value)) this.#note(slot, from, to);
    }
  }

  /** All that are met, each once. */
  get all(): Iterable<number> {
    return this.#all.subarray(0, this.#count);
  }

  has(slot: number): boolean {
    return this.#metIn[slot] === this.#turn;
  }

  hasAll(slots: readonly number[]): boolean {
    for (const slot of slots) if (this.#metIn[slot] !== this.#turn) return false;
    return true;
  }

  /** In text order of single words, then of phrases. */
  spansOf(slot: number): readonly Span[] {
    const known = this.#spans.get(slot);
    if (known) return known;
    const spans: Span[] = [];
    for (
      let place = this.has(slot) ? (this.#last[slot] ?? -1) : -1;
      place >= 0;
      place = this.#at[place + 2] ?? -1
    ) {
      spans.push({ from: this.#at[place] ?? 0, to: this.#at[place + 1] ?? 0 });
    }
    this.#spans.set(slot, spans.reverse());
    return spans;
  }

  #note(slot: number, from: number, to: number): void {
    const isNew = this.#metIn[slot] !== this.#turn;
    if (isNew) {
      this.#metIn[slot] = this.#turn;
      this.#all[this.#count++] = slot;
    }
    this.#at[this.#end] = from;
    this.#at[this.#end + 1] = to;
    this.#at[this.#end + 2] = isNew ? -1 : (this.#last[slot] ?? -1);
    this.#last[slot] = this.#end;
    this.#end += 3;
  }
}
