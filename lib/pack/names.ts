import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type NameLists, uninflect } from '../model';
import { firstNamesElsewhere, lastNamesElsewhere } from './faker-names';
import { frontCode } from './front-coding';

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

/** Last names that the engine knows by their ending (lib/engine/names/last-names.ts) need no place in the list. */
const KNOWN_BY_ENDING =
  /.(?:sen|gaard|gård|borg|holm|lund|bæk|sk[iay]|ic|ić|enko|escu|o[gğ]lu|rup|dahl|berg|mann|sson)$/;

/**
 * The names of persons that the engine knows, from the locales of `@faker-js/faker` and `content/names/`, and
 * the words beside a name that tell about it.
 */
export function readNames(root: string): NameLists {
  const read = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> =>
    v.parse(schema, parse(readFileSync(join(root, 'content', 'names', file), 'utf8')));

  const own = [read('danish.yaml', names), read('world.yaml', names)];
  const known = own.flatMap(({ first }) => first);
  const doubtful = read('ambiguous.yaml', ambiguous);
  const things = read('not-persons.yaml', notPersons);
  const told = read('roles.yaml', roles);
  return {
    first: frontCode([...known, ...firstNamesElsewhere()].filter(isPlain)),
    last: frontCode(
      [...own.flatMap(({ last }) => last), ...lastNamesElsewhere()].filter(
        (name) => isPlain(name) && !KNOWN_BY_ENDING.test(name),
      ),
    ),
    ambiguous: frontCode(doubtful.words),
    notGenitive: frontCode(doubtful.notGenitive),
    notPersons: {
      words: frontCode(things.words),
      tails: baseForms(things.tails),
      heads: baseForms(things.heads),
      phrases: things.phrases,
    },
    roles: {
      relative: baseForms(told.relative),
      relativePrefixes: frontCode(told.relativePrefixes),
      fellowCitizen: baseForms(told.fellowCitizen),
      citizen: baseForms(told.citizen),
      staff: baseForms(told.staff),
      public: baseForms(told.public),
      works: baseForms(told.works),
      dwellings: baseForms(told.dwellings),
      workplaces: frontCode(told.workplaces),
      deeds: frontCode(told.deeds),
      weakDeeds: frontCode(told.weakDeeds),
      fellowDeeds: frontCode(told.fellowDeeds),
      fellowSigns: baseForms(told.fellowSigns),
      famous: told.famous,
    },
  };
}

/** Capital letters count in the packed form, so none may be left; names of one letter are initials. */
function isPlain(name: string): boolean {
  return name.length > 1 && /^[\p{Ll}'-]+$/u.test(name);
}

/** Forms that the engine gets to by itself ("vikaren" from "vikar") are left out. */
function baseForms(list: readonly string[]): string {
  const all = new Set(list);
  return frontCode(list.filter((word) => !uninflect(word).some((base) => all.has(base))));
}
