const NONE: readonly number[] = [];
/** Letters by which beginnings and endings are sorted; shorter ones are looked up as they are. */
const KEY = 3;

interface Part {
  readonly letters: string;
  readonly slots: number[];
}

/** Words (`barn`), beginnings (`barn*`) and endings (`*vold`), each with the slots it meets. */
export class WordIndex {
  readonly #whole = new Map<string, Part>();
  readonly #beginnings = new Parts();
  readonly #endings = new Parts();

  add(word: string, slot: number): void {
    if (word.endsWith('*')) {
      const letters = word.slice(0, -1);
      this.#beginnings.put(letters.slice(0, KEY), letters, slot);
    } else if (word.startsWith('*')) {
      const letters = word.slice(1);
      this.#endings.put(letters.slice(-KEY), letters, slot);
    } else {
      const known = this.#whole.get(word);
      if (known) known.slots.push(slot);
      else this.#whole.set(word, { letters: word, slots: [slot] });
    }
  }

  /** The slots of everything that fits the word. */
  find(key: string): readonly number[] {
    let found = this.#whole.get(key)?.slots ?? NONE;
    for (const length of this.#beginnings.keyLengths) {
      for (const { letters, slots } of this.#beginnings.get(key.slice(0, length))) {
        if (key.startsWith(letters)) found = found.length > 0 ? [...found, ...slots] : slots;
      }
    }
    for (const length of this.#endings.keyLengths) {
      for (const { letters, slots } of this.#endings.get(key.slice(-length))) {
        if (key.endsWith(letters)) found = found.length > 0 ? [...found, ...slots] : slots;
      }
    }
    return found;
  }

  forEach(visit: (slots: readonly number[]) => void): void {
    for (const { slots } of this.#whole.values()) visit(slots);
    for (const index of [this.#beginnings, this.#endings]) {
      for (const { slots } of index.all()) visit(slots);
    }
  }
}

const NO_PARTS: readonly Part[] = [];

/** Parts of words, sorted by a few letters. */
class Parts {
  readonly #byKey = new Map<string, Part[]>();
  /** Which lengths of keys there are: mostly one. */
  readonly keyLengths: number[] = [];

  get(key: string): readonly Part[] {
    return this.#byKey.get(key) ?? NO_PARTS;
  }

  put(key: string, letters: string, slot: number): void {
    const parts = this.#byKey.get(key);
    const same = parts?.find((part) => part.letters === letters);
    if (same) same.slots.push(slot);
    else if (parts) parts.push({ letters, slots: [slot] });
    else this.#byKey.set(key, [{ letters, slots: [slot] }]);
    if (!this.keyLengths.includes(key.length)) this.keyLengths.push(key.length);
  }

  all(): Part[] {
    return [...this.#byKey.values()].flat();
  }
}
