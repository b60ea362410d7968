import type { Hits } from './phrases';
import type { Sentence } from './sentences';
import type { Slots } from './slots';

/** A run of tokens that met a slot: `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const NONE: readonly Span[] = [];

/** Which slots of frames a sentence meets, and where: by single words, and by words in a row. */
export class MetSlots {
  readonly #spans = new Map<number, Span[]>();

  constructor(hits: Hits, { from, to }: Sentence, slots: Slots) {
    for (let at = from; at < to; at++) {
      const met = hits[at] ?? [];
      if (met.length === 0) continue;
      const word = { from: at, to: at + 1 };
      for (const slot of met) for (const asked of slots.askedFrom(slot)) this.#add(asked, word);
      for (const match of slots.phrases.matchesAt(hits, at, to)) {
        for (const slot of match.values) for (const asked of slots.askedFrom(slot)) this.#add(asked, match);
      }
    }
  }

  slots(): Iterable<number> {
    return this.#spans.keys();
  }

  has(slot: number): boolean {
    return this.#spans.has(slot);
  }

  /** In text order. */
  spansOf(slot: number): readonly Span[] {
    return this.#spans.get(slot) ?? NONE;
  }

  #add(slot: number, span: Span): void {
    const spans = this.#spans.get(slot);
    if (!spans) this.#spans.set(slot, [span]);
    else if (spans.at(-1) !== span) spans.push(span);
  }
}
