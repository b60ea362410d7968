import type { Hits, PhraseMatch } from './phrases';
import type { Meaning, Slots } from './slots';

/** A run of tokens that met a slot: `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Which slots of frames a sentence meets, and where: by single words, and by words in a row. One object serves all
 * sentences of a text: to note in a list of numbers what is met costs less than to build a set of it each time.
 */
export class MetSlots {
  readonly #slots: Slots;
  /** By slot: the turn in which it was last met. */
  readonly #metIn: Int32Array;
  #turn = 0;
  #hits: Hits = [];
  #phrases: readonly PhraseMatch<number>[] = [];
  #anchors: number[] = [];
  /** By slot, worked out when first asked for: many frames of a sentence ask for the same. */
  #spans = new Map<number, Span[]>();

  constructor(slots: Slots) {
    this.#slots = slots;
    this.#metIn = new Int32Array(slots.count);
  }

  /** Forgets the sentence before and takes this one. */
  take(hits: Hits): void {
    this.#turn++;
    this.#hits = hits;
    this.#anchors = [];
    this.#spans.clear();
    this.#phrases = this.#slots.phrases.findAll(hits);
    for (const meaning of hits) this.#note(meaning);
    for (const { values } of this.#phrases)
      for (const slot of values) this.#note(this.#slots.meaningOf(slot));
  }

  /** The anchors of frames that are met, each once. */
  get anchors(): readonly number[] {
    return this.#anchors;
  }

  has(slot: number): boolean {
    return this.#metIn[slot] === this.#turn;
  }

  /** In text order of single words, then of phrases. */
  spansOf(slot: number): readonly Span[] {
    const known = this.#spans.get(slot);
    if (known) return known;
    const spans: Span[] = [];
    for (const [at, meaning] of this.#hits.entries()) {
      if (meaning?.asked.includes(slot)) spans.push({ from: at, to: at + 1 });
    }
    for (const match of this.#phrases) {
      if (match.values.some((value) => this.#slots.meaningOf(value).asked.includes(slot))) spans.push(match);
    }
    this.#spans.set(slot, spans);
    return spans;
  }

  #note(meaning: Meaning | null): void {
    if (!meaning) return;
    for (const slot of meaning.anchors) if (this.#metIn[slot] !== this.#turn) this.#anchors.push(slot);
    for (const slot of meaning.asked) this.#metIn[slot] = this.#turn;
  }
}
