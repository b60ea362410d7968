import { LAST_NAME_ENDING, type NameLists } from '@/lib/model';
import type { Steps } from '../steps';
import { WordTable } from '../word-table';

const PREFIXED = /^(?:al|el|abu|ben|bin|mc|mac|o)['-]?(?=\p{L}{3})/u;

/** Looks names up, folded. */
export class KnownNames {
  readonly #first: WordTable;
  readonly #last: WordTable;
  readonly #ambiguous: WordTable;
  readonly #notGenitive: WordTable;

  private constructor(first: WordTable, last: WordTable, ambiguous: WordTable, notGenitive: WordTable) {
    this.#first = first;
    this.#last = last;
    this.#ambiguous = ambiguous;
    this.#notGenitive = notGenitive;
  }

  static *make({ first, last, ambiguous, notGenitive }: NameLists): Steps<KnownNames> {
    return new KnownNames(
      yield* WordTable.make(first),
      yield* WordTable.make(last),
      yield* WordTable.make(ambiguous),
      yield* WordTable.make(notGenitive),
    );
  }

  /** Also "anne-mette", of which each part is one. */
  isFirst(name: string): boolean {
    if (this.#first.has(name)) return true;
    return (
      name.includes('-') && name.split('-').every((part) => this.#first.has(part) || this.#last.has(part))
    );
  }

  isLast(name: string): boolean {
    return this.isListedLast(name) || LAST_NAME_ENDING.test(name);
  }

  /** One that is in the list, or of which a part is: "skovdal-lehn" ends as no word does. */
  isListedLast(name: string): boolean {
    if (this.#last.has(name) || /.{3}sen$/.test(name)) return true;
    if (name.includes('-') && name.split('-').some((part) => this.isLast(part) || this.#first.has(part)))
      return true;
    const prefix = PREFIXED.exec(name)?.[0];
    return prefix !== undefined && /['-]$/.test(prefix);
  }

  isAmbiguous(name: string): boolean {
    return this.#ambiguous.has(name);
  }

  /** A first name that is nothing else. */
  isSureFirst(name: string): boolean {
    return this.isFirst(name) && !this.#ambiguous.has(name);
  }

  /** The name that stands here in the genitive: ole of "oles"; null for what is a name as it stands. */
  genitiveOf(word: string): string | null {
    if (!word.endsWith('s') || this.#notGenitive.has(word)) return null;
    if (this.isFirst(word) || this.#last.has(word)) return null;
    const stem = word.replace(/['’]?s$/, '');
    return this.isFirst(stem) || this.isLast(stem) ? stem : null;
  }
}
