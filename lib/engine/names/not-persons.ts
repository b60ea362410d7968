import { type NameLists, uninflect } from '@/lib/model';
import type { Steps } from '../steps';
import { WordTable } from '../word-table';
import type { WrittenWord } from './written-words';

/** Streets, institutions and the like, by what they end in. */
const THING =
  /(?:gade|gaden|vej|vejen|vænget?|allé|stræde|plads|pladsen|torv|parken|haven|kirken?|skolen?|centret|center|huset|hospital|styrelsen|forening|foreningen|museet|gruppen|klubben|akademiet|aftalen|planen|systemet|loven)s?$/;

/** Tells what has the look of a name and is no person. */
export class NotPersons {
  readonly #words: WordTable;
  readonly #tails: WordTable;
  readonly #heads: WordTable;
  readonly #phrases: readonly string[];

  private constructor(words: WordTable, tails: WordTable, heads: WordTable, phrases: readonly string[]) {
    this.#words = words;
    this.#tails = tails;
    this.#heads = heads;
    this.#phrases = phrases;
  }

  static *make({ words, tails, heads, phrases }: NameLists['notPersons']): Steps<NotPersons> {
    return new NotPersons(
      yield* WordTable.make(words),
      yield* WordTable.make(tails),
      yield* WordTable.make(heads),
      phrases,
    );
  }

  isThing({ key, isCompound }: WrittenWord): boolean {
    return isCompound || this.#words.has(key) || THING.test(key);
  }

  /** It only ends as things do: Solvej is no street. */
  isThingByEnding({ key, isCompound }: WrittenWord): boolean {
    return !isCompound && !this.#words.has(key);
  }

  /** After a name: "Karen Blixen Museet". */
  isTail({ key }: WrittenWord): boolean {
    return isOneOf(this.#tails, key) || THING.test(key);
  }

  /** Before a name: "Café Rosa". */
  isHead({ key }: WrittenWord): boolean {
    return isOneOf(this.#heads, key);
  }

  isPhrase(name: string): boolean {
    return this.#phrases.some((phrase) => name === phrase || name.startsWith(`${phrase} `));
  }
}

/** Whether a word is in the set, or is a form of one that is. */
export function isOneOf(set: WordTable, word: string): boolean {
  return set.has(word) || uninflect(word).some((base) => set.has(base));
}
