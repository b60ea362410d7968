const NONE: readonly number[] = [];

/** Words (`barn`), beginnings (`barn*`) and endings (`*vold`), each with the slots it meets. */
export class WordIndex {
  readonly #whole = new Map<string, number[]>();
  readonly #beginnings = new Map<string, number[]>();
  readonly #endings = new Map<string, number[]>();
  #longest = 0;

  add(word: string, slot: number): void {
    if (word.endsWith('*')) this.#put(this.#beginnings, word.slice(0, -1), slot);
    else if (word.startsWith('*')) this.#put(this.#endings, word.slice(1), slot);
    else this.#put(this.#whole, word, slot);
  }

  /** The slots of everything that fits the word. */
  find(key: string): readonly number[] {
    let found: number[] | undefined;
    const take = (slots: readonly number[] | undefined) => {
      if (slots) found = found ? [...found, ...slots] : [...slots];
    };
    take(this.#whole.get(key));
    const longest = Math.min(this.#longest, key.length);
    for (let length = 1; length <= longest; length++) take(this.#beginnings.get(key.slice(0, length)));
    if (this.#endings.size > 0) {
      for (let length = 1; length <= longest; length++) take(this.#endings.get(key.slice(-length)));
    }
    return found ?? NONE;
  }

  #put(index: Map<string, number[]>, part: string, slot: number): void {
    this.#longest = Math.max(this.#longest, part.length);
    const slots = index.get(part);
    if (slots) slots.push(slot);
    else index.set(part, [slot]);
  }
}
