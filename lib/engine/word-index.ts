import { Trie } from './trie';

const NONE: readonly number[] = [];

/** Words (`barn`), beginnings (`barn*`) and endings (`*vold`), each with the slots it meets. */
export class WordIndex {
  readonly #whole = new Map<string, number[]>();
  readonly #beginnings = new Trie();
  readonly #endings = new Trie();

  add(word: string, slot: number): void {
    const same = this.#whole.get(word);
    if (word.endsWith('*')) this.#beginnings.add(word.slice(0, -1), slot);
    else if (word.startsWith('*')) this.#endings.add([...word.slice(1)].reverse().join(''), slot);
    else if (same) same.push(slot);
    else this.#whole.set(word, [slot]);
  }

  /** The slots of everything that fits the word. */
  find(key: string): readonly number[] {
    const found = new Set(this.#whole.get(key));
    this.#beginnings.collect(key, found);
    this.#endings.collect(key, found, true);
    return found.size > 0 ? [...found] : NONE;
  }
}
