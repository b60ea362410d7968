import type { NameLists, PersonRole } from '@/lib/model';
import { finish } from '../steps';
import { WordTable } from '../word-table';
import { isOneOf } from './not-persons';

type List = Exclude<keyof NameLists['roles'], 'famous'>;

/** The words beside a name that tell who it is. */
export class RoleWords {
  readonly #sets: Readonly<Record<List, WordTable>>;
  readonly #famous: WordTable;

  constructor({ famous, ...lists }: NameLists['roles']) {
    const setOf = (list: List) => finish(WordTable.make(lists[list]));
    this.#sets = {
      relative: setOf('relative'),
      relativePrefixes: setOf('relativePrefixes'),
      fellowCitizen: setOf('fellowCitizen'),
      citizen: setOf('citizen'),
      staff: setOf('staff'),
      public: setOf('public'),
      works: setOf('works'),
      dwellings: setOf('dwellings'),
      workplaces: setOf('workplaces'),
      deeds: setOf('deeds'),
      weakDeeds: setOf('weakDeeds'),
      fellowDeeds: setOf('fellowDeeds'),
      fellowSigns: setOf('fellowSigns'),
    };
    this.#famous = finish(WordTable.make(famous));
  }

  has(list: Exclude<List, 'relative' | 'relativePrefixes'>, word: string): boolean {
    return isOneOf(this.#sets[list], word);
  }

  isFamous(name: string): boolean {
    return this.#famous.has(name);
  }

  /** A verb that a noun without article cannot stand before. */
  isDeed(word: string): boolean {
    return this.#sets.deeds.has(word) && !this.#sets.weakDeeds.has(word);
  }

  /** Who a person is that this word is said of; null for other words. */
  roleOf(word: string): PersonRole | null {
    if (this.#isRelative(word)) return 'relative';
    if (this.has('fellowCitizen', word)) return 'fellow-citizen';
    if (this.has('staff', word)) return 'staff';
    if (this.has('citizen', word)) return 'citizen';
    return this.has('public', word) ? 'public' : null;
  }

  #isRelative(word: string): boolean {
    const { relative, relativePrefixes } = this.#sets;
    if (isOneOf(relative, word)) return true;
    for (let length = 2; length <= 10 && length < word.length - 2; length++) {
      const prefix = word.slice(0, length);
      if (relativePrefixes.has(prefix) && isOneOf(relative, word.slice(length).replace(/^-/, '')))
        return true;
    }
    return false;
  }
}
