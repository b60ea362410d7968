/** Who a named person is to the one who writes, as the words beside the name tell. */
export const PERSON_ROLES = ['relative', 'fellow-citizen', 'staff', 'public', 'citizen', 'unknown'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/**
 * Names of persons as the engine gets them, and the words that tell about them: lower case, each list sorted
 * and without repetition.
 */
export interface NameLists<List = readonly string[]> {
  readonly first: List;
  readonly last: List;
  /** Those of both lists that are ordinary words as well; they need another sign of a name beside them. */
  readonly ambiguous: List;
  /** Ordinary words that look like a name's genitive. */
  readonly notGenitive: List;
  readonly notPersons: NotPersons<List>;
  readonly roles: RoleWords<List>;
}

/** What has a capital letter, or a person's name, and is no person. */
export interface NotPersons<List = readonly string[]> {
  /** Places, brands, medicine, months, and words that often begin a sentence. */
  readonly words: List;
  /** After a name: "Karen Blixen Museet". */
  readonly tails: List;
  /** Before a name: "Café Rosa". */
  readonly heads: List;
  /** Whole names: "harald nyborg". */
  readonly phrases: List;
}

/** Words beside a name that tell who the person is. */
export interface RoleWords<List = readonly string[]> {
  readonly relative: List;
  /** Before a relative: "storesøster". */
  readonly relativePrefixes: List;
  readonly fellowCitizen: List;
  readonly citizen: List;
  readonly staff: List;
  readonly public: List;
  /** Books, songs, films: their makers are public. */
  readonly works: List;
  readonly dwellings: List;
  readonly workplaces: List;
  /** Verbs for what people do. */
  readonly deeds: List;
  /** Those of the verbs that a noun without article may stand before as well ("storm har væltet"). */
  readonly weakDeeds: List;
  readonly fellowDeeds: List;
  /** What is said of citizens and seldom of staff. */
  readonly fellowSigns: List;
  /** Whole names. */
  readonly famous: List;
}

/** The same lists in another form. */
export function mapNameLists<From, To>(names: NameLists<From>, map: (list: From) => To): NameLists<To> {
  const { notPersons, roles } = names;
  return {
    first: map(names.first),
    last: map(names.last),
    ambiguous: map(names.ambiguous),
    notGenitive: map(names.notGenitive),
    notPersons: {
      words: map(notPersons.words),
      tails: map(notPersons.tails),
      heads: map(notPersons.heads),
      phrases: map(notPersons.phrases),
    },
    roles: {
      relative: map(roles.relative),
      relativePrefixes: map(roles.relativePrefixes),
      fellowCitizen: map(roles.fellowCitizen),
      citizen: map(roles.citizen),
      staff: map(roles.staff),
      public: map(roles.public),
      works: map(roles.works),
      dwellings: map(roles.dwellings),
      workplaces: map(roles.workplaces),
      deeds: map(roles.deeds),
      weakDeeds: map(roles.weakDeeds),
      fellowDeeds: map(roles.fellowDeeds),
      fellowSigns: map(roles.fellowSigns),
      famous: map(roles.famous),
    },
  };
}
