import type { Finding, TextRange } from '@/lib/model';
import type { KnownWords } from './reader';

/** What was found in a sentence, counted from its start. */
type Remembered = readonly Finding[];

/** More words than a long note has different ones; then it begins anew. */
const MOST_WORDS = 5000;

/** In characters; nobody writes longer ones, and a pasted one is not to be kept again at each key. */
const LONGEST_KEY = 4000;

/**
 * Sentences with what was found in them, and what words mean, so that after an edit only what has changed is read again. Holds what
 * is typed: it lives in memory alone, no longer than the field, and is emptied by {@link forget}.
 */
export class SentenceMemory {
  readonly #most: number;
  #known = new Map<string, Remembered>();
  readonly #words: KnownWords = new Map();

  /** @param most sentences; the one that was read longest ago goes first */
  constructor(most = 4000) {
    this.#most = most;
  }

  /** The findings of a sentence that begins at `start`, read by `read` where it is not known. */
  recall(key: string, start: number, read: () => readonly Finding[]): readonly Finding[] {
    if (key.length > LONGEST_KEY) return read();
    const known = this.#known.get(key) ?? read().map((finding) => move(finding, -start));
    this.#known.delete(key);
    this.#known.set(key, known);
    if (this.#known.size > this.#most) this.#known.delete(this.#known.keys().next().value ?? '');
    return known.length > 0 ? known.map((finding) => move(finding, start)) : known;
  }

  /** The words that were looked up before, to be added to. */
  get words(): KnownWords {
    if (this.#words.size > MOST_WORDS) this.#words.clear();
    return this.#words;
  }

  forget(): void {
    this.#known.clear();
    this.#words.clear();
  }
}

function move(finding: Finding, by: number): Finding {
  const moved = ({ start, end }: TextRange) => ({ start: start + by, end: end + by });
  const { frame, words, context } = finding.because;
  return {
    ...finding,
    ...moved(finding),
    because: { frame, words: words.map(moved), context: context.map(moved) },
  };
}
