/** Who a named person is to the one who writes, as the words beside the name tell. */
export const PERSON_ROLES = ['relative', 'fellow-citizen', 'staff', 'public', 'citizen', 'unknown'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** Names of persons as the engine gets them: lower case, sorted, with a space between. */
export interface NameLists {
  readonly first: string;
  readonly last: string;
  /** Those of both lists that are ordinary words as well; they need another sign of a name beside them. */
  readonly ambiguous: string;
}
