import * as v from 'valibot';
import { LAST_NAME_ENDING, type NameLists, uninflect, withoutAccents } from '../model';
import { readFolder, takeEntries } from './entry';
import { firstNamesElsewhere, lastNamesElsewhere } from './faker-names';
import type { Mistake } from './mistake';

const words = v.pipe(
  v.string(),
  v.transform((text) => text.toLowerCase().split(/\s+/).filter(Boolean)),
);
const phrases = v.array(v.string());
const names = v.strictObject({ first: words, last: words });
const ambiguous = v.strictObject({ words, notGenitive: words });
const notPersons = v.strictObject({ words, tails: words, heads: words, phrases });
const roles = v.strictObject({
  relative: words,
  relativePrefixes: words,
  fellowCitizen: words,
  citizen: words,
  staff: words,
  public: words,
  works: words,
  dwellings: words,
  workplaces: words,
  deeds: words,
  weakDeeds: words,
  fellowDeeds: words,
  fellowSigns: words,
  famous: phrases,
});

/** What came of reading `content/names/`: no names where there is no such folder, or where it has mistakes. */
export interface NameReading {
  readonly names?: NameLists;
  readonly mistakes: readonly Mistake[];
}

/**
 * The names of persons that the engine knows, from the locales of `@faker-js/faker` and `content/names/`, and
 * the words beside a name that tell about it.
 */
export function readNames(root: string): NameReading {
  const sources = readFolder(root, 'names');
  if (sources.length === 0) return { mistakes: [] };
  const mistakes: Mistake[] = [];
  const read = <S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | undefined => {
    const file = `content/names/${name}`;
    const reading = takeEntries(
      sources.filter((source) => source.file === file),
      schema,
    );
    const [entry] = reading.entries;
    mistakes.push(...reading.mistakes);
    if (!entry && reading.mistakes.length === 0) mistakes.push({ file, line: 1, message: 'Filen mangler.' });
    return entry?.value;
  };
  const danish = read('danish.yaml', names);
  const world = read('world.yaml', names);
  const doubtful = read('ambiguous.yaml', ambiguous);
  const things = read('not-persons.yaml', notPersons);
  const told = read('roles.yaml', roles);
  if (!danish || !world || !doubtful || !things || !told) return { mistakes };
  return { names: listsOf([danish, world], doubtful, things, told), mistakes };
}

function listsOf(
  own: readonly v.InferOutput<typeof names>[],
  doubtful: v.InferOutput<typeof ambiguous>,
  things: v.InferOutput<typeof notPersons>,
  told: v.InferOutput<typeof roles>,
): NameLists {
  const known = own.flatMap(({ first }) => first);
  return {
    first: sortedOnce([...known, ...firstNamesElsewhere()].filter(isPlain).map(withoutAccents)),
    last: sortedOnce(
      [...own.flatMap(({ last }) => last), ...lastNamesElsewhere()]
        .filter((name) => isPlain(name) && !LAST_NAME_ENDING.test(withoutAccents(name)))
        .map(withoutAccents),
    ),
    ambiguous: sortedOnce(doubtful.words.map(withoutAccents)),
    notGenitive: sortedOnce(doubtful.notGenitive),
    notPersons: {
      words: sortedOnce(things.words),
      tails: baseForms(things.tails),
      heads: baseForms(things.heads),
      phrases: sortedOnce(things.phrases),
    },
    roles: {
      relative: baseForms(told.relative),
      relativePrefixes: sortedOnce(told.relativePrefixes),
      fellowCitizen: baseForms(told.fellowCitizen),
      citizen: baseForms(told.citizen),
      staff: baseForms(told.staff),
      public: baseForms(told.public),
      works: baseForms(told.works),
      dwellings: baseForms(told.dwellings),
      workplaces: sortedOnce(told.workplaces),
      deeds: sortedOnce(told.deeds),
      weakDeeds: sortedOnce(told.weakDeeds),
      fellowDeeds: sortedOnce(told.fellowDeeds),
      fellowSigns: baseForms(told.fellowSigns),
      famous: sortedOnce(told.famous),
    },
  };
}

/** Names of one letter are initials. */
function isPlain(name: string): boolean {
  return name.length > 1 && /^[\p{Ll}'-]+$/u.test(name);
}

/** Forms that the engine gets to by itself ("vikaren" from "vikar") are left out. */
function baseForms(list: readonly string[]): string[] {
  const all = new Set(list);
  return sortedOnce(list.filter((word) => !uninflect(word).some((base) => all.has(base))));
}

const sortedOnce = (words: Iterable<string>) => [...new Set(words)].sort();
