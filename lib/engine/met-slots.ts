import type { Hits, PhraseMatch } from './phrases';
import type { Sentence } from './sentences';
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
  #sentence: Sentence = { from: 0, to: 0 };
  #phrases: readonly PhraseMatch<number>[] = [];
  #anchors: number[] = [];

  constructor(slots: Slots) {
    this.#slots = slots;
    this.#metIn = new Int32Array(slots.count);
  }

  /** Forgets the sentence before and takes this one. */
  take(hits: Hits, sentence: Sentence): void {
    const { from, to } = sentence;
    this.#turn++;
    this.#hits = hits;
    this.#sentence = sentence;
    this.#anchors = [];
    this.#phrases = this.#slots.phrases.findAll(hits, from, to);
    for (let at = from; at < to; at++) this.#note(hits[at]);
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
  spansOf(slot: number): Span[] {
    const { from, to } = this.#sentence;
    const spans: Span[] = [];
    for (let at = from; at < to; at++) {
      if (this.#hits[at]?.asked.includes(slot)) spans.push({ from: at, to: at + 1 });
    }
    for (const match of this.#phrases) {
      if (match.values.some((value) => this.#slots.meaningOf(value).asked.includes(slot))) spans.push(match);
    }
    return spans;
  }

  #note(meaning: Meaning | null | undefined): void {
    if (!meaning) return;
    for (const slot of meaning.anchors) if (this.#metIn[slot] !== this.#turn) this.#anchors.push(slot);
    for (const slot of meaning.asked) this.#metIn[slot] = this.#turn;
  }
}
