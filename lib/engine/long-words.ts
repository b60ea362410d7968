/**
 * A slip of one letter is forgiven in long words alone: at nine letters one word in a hundred has an unrelated
 * neighbour, at six three in four (measured on Stavekontrolden's list).
 */
const LONG_FROM = 9;
/** The first letters must be right; they also spare most words the search. */
const SURE = 3;
const NONE: readonly number[] = [];

/**
 * Long words and beginnings, found in spite of one letter too many, too few or wrong: by the forms that are left
 * when one letter is taken out of both (https://github.com/wolfgarbe/SymSpell).
 */
export class LongWords {
  readonly #starts = new Set<string>();
  readonly #words = new Map<string, number[]>();
  readonly #beginnings = new Map<string, number[]>();

  /** `word` may end in `*`. */
  add(word: string, slot: number): void {
    const bare = word.endsWith('*') ? word.slice(0, -1) : word;
    if (bare.length < LONG_FROM) return;
    this.#starts.add(bare.slice(0, SURE));
    const index = word === bare ? this.#words : this.#beginnings;
    for (const shorter of withoutOneLetter(bare)) {
      const slots = index.get(shorter);
      if (slots) slots.push(slot);
      else index.set(shorter, [slot]);
    }
  }

  find(key: string): readonly number[] {
    if (key.length < LONG_FROM - 1 || !this.#starts.has(key.slice(0, SURE))) return NONE;
    const found = new Set<number>();
    collect(this.#words, key, found);
    for (let end = LONG_FROM - 1; end <= key.length; end++)
      collect(this.#beginnings, key.slice(0, end), found);
    return found.size > 0 ? [...found] : NONE;
  }
}

function collect(index: ReadonlyMap<string, number[]>, key: string, found: Set<number>): void {
  if (index.size === 0) return;
  for (const shorter of withoutOneLetter(key)) for (const slot of index.get(shorter) ?? NONE) found.add(slot);
}

/** The word itself, and the word with each one letter behind the sure ones taken out. */
function* withoutOneLetter(word: string): Generator<string> {
  yield word;
  for (let at = SURE; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}
