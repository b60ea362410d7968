import type { Hits } from './phrases';
import type { Sentence } from './sentences';
import type { Slots } from './slots';

/** A run of tokens that met a slot: `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const NONE: readonly Span[] = [];

/** Which slots a sentence meets, and where: by single words, and by words in a row. */
export class MetSlots {
  readonly #spans = new Map<number, Span[]>();

  constructor(hits: Hits, { from, to }: Sentence, { phrases }: Slots) {
    for (let at = from; at < to; at++) {
      for (const slot of hits[at] ?? []) this.#add(slot, { from: at, to: at + 1 });
      for (const match of phrases.matchesAt(hits, at, to)) {
        for (const slot of match.values) this.#add(slot, match);
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

  #add(slot: number, { from, to }: Span): void {
    const spans = this.#spans.get(slot);
    if (spans) spans.push({ from, to });
    else this.#spans.set(slot, [{ from, to }]);
  }
}
