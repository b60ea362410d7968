import type { NameLists } from '../model';

/** The names of persons that the engine knows, from the locales of `@faker-js/faker` and `content/names/`. */
export function readNames(_root: string): NameLists {
  return { first: '', last: '', ambiguous: '' };
}
