const NONE: readonly number[] = [];
/** Letters by which beginnings and endings are sorted; shorter ones are looked up as they are. */
const KEY = 3;

/** Words (`barn`), beginnings (`barn*`) and endings (`*vold`), each with the numbers of what it stands for. */
export class WordIndex {
  readonly #whole = new Map<string, number[]>();
  readonly #beginnings = new Parts();
  readonly #endings = new Parts();

  add(word: string, number: number): void {
    if (word.endsWith('*')) this.#beginnings.add(word.slice(0, KEY), word.slice(0, -1), number);
    else if (word.startsWith('*')) this.#endings.add(word.slice(-KEY), word.slice(1), number);
    else {
      const same = this.#whole.get(word);
      if (same) same.push(number);
      else this.#whole.set(word, [number]);
    }
  }

  /** The numbers of everything that fits the word. */
  find(key: string): readonly number[] {
    let found = this.#whole.get(key) ?? NONE;
    for (const length of this.#beginnings.keyLengths) {
      for (const { letters, number } of this.#beginnings.get(key.slice(0, length))) {
        if (key.startsWith(letters)) found = [...found, number];
      }
    }
    for (const length of this.#endings.keyLengths) {
      for (const { letters, number } of this.#endings.get(key.slice(-length))) {
        if (key.endsWith(letters)) found = [...found, number];
      }
    }
    return found;
  }
}

interface Part {
  readonly letters: string;
  readonly number: number;
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

  /** `key` is cut to the letters, for one that is shorter than keys are. */
  add(key: string, letters: string, number: number): void {
    const short = letters.length < key.length ? letters : key;
    const parts = this.#byKey.get(short);
    if (parts) parts.push({ letters, number });
    else this.#byKey.set(short, [{ letters, number }]);
    if (!this.keyLengths.includes(short.length)) this.keyLengths.push(short.length);
  }
}
