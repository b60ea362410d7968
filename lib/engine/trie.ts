interface Node {
  readonly next: Map<number, Node>;
  readonly ids: number[];
}

const newNode = (): Node => ({ next: new Map(), ids: [] });

/** Stems by their letters: finds every stem that a word begins with in one walk along the word. */
export class Trie {
  readonly #root = newNode();

  add(stem: string, id: number): void {
    let node = this.#root;
    for (let at = 0; at < stem.length; at++) {
      const code = stem.charCodeAt(at);
      let next = node.next.get(code);
      if (!next) {
        next = newNode();
        node.next.set(code, next);
      }
      node = next;
    }
    node.ids.push(id);
  }

  /** Adds to `found` the ids of all stems that `word` begins with; from its end when `backwards`. */
  collect(word: string, found: Set<number>, backwards = false): void {
    let node: Node | undefined = this.#root;
    for (let step = 0; node; step++) {
      for (const id of node.ids) found.add(id);
      if (step === word.length) return;
      node = node.next.get(word.charCodeAt(backwards ? word.length - 1 - step : step));
    }
  }
}
