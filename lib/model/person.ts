/** Who a named person is to the one who writes, as the words beside the name tell. */
export const PERSON_ROLES = ['relative', 'fellow-citizen', 'staff', 'public', 'citizen', 'unknown'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/**
 * Names of persons as the engine gets them, and the words that tell about them: lower case, each list sorted and
 * front-coded into one string (lib/pack/front-coding.ts).
 */
export interface NameLists {
  readonly first: string;
  readonly last: string;
  /** Those of both lists that are ordinary words as well; they need another sign of a name beside them. */
  readonly ambiguous: string;
  /** Ordinary words that look like a name's genitive. */
  readonly notGenitive: string;
  readonly notPersons: NotPersons;
  readonly roles: RoleWords;
}

/** What has a capital letter, or a person's name, and is no person. */
export interface NotPersons {
  /** Places, brands, medicine, months, and words that often begin a sentence. */
  readonly words: string;
  /** After a name: "Karen Blixen Museet". */
  readonly tails: string;
  /** Before a name: "Café Rosa". */
  readonly heads: string;
  /** Whole names: "harald nyborg". */
  readonly phrases: readonly string[];
}

/** Words beside a name that tell who the person is. */
export interface RoleWords {
  readonly relative: string;
  /** Before a relative: "storesøster". */
  readonly relativePrefixes: string;
  readonly fellowCitizen: string;
  readonly citizen: string;
  readonly staff: string;
  readonly public: string;
  /** Books, songs, films: their makers are public. */
  readonly works: string;
  readonly dwellings: string;
  readonly workplaces: string;
  /** Verbs for what people do. */
  readonly deeds: string;
  /** Those of the verbs that a noun without article may stand before as well ("storm har væltet"). */
  readonly weakDeeds: string;
  readonly fellowDeeds: string;
  /** What is said of citizens and seldom of staff. */
  readonly fellowSigns: string;
  /** Whole names. */
  readonly famous: readonly string[];
}
