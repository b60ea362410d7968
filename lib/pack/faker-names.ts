import type { Faker } from '@faker-js/faker';
import { faker as da } from '@faker-js/faker/locale/da';
import { faker as de } from '@faker-js/faker/locale/de';
import { faker as en } from '@faker-js/faker/locale/en';
import { faker as fr } from '@faker-js/faker/locale/fr';
import { faker as hr } from '@faker-js/faker/locale/hr';
import { faker as nb } from '@faker-js/faker/locale/nb_NO';
import { faker as nl } from '@faker-js/faker/locale/nl';
import { faker as pl } from '@faker-js/faker/locale/pl';
import { faker as ro } from '@faker-js/faker/locale/ro';
import { faker as sv } from '@faker-js/faker/locale/sv';
import { faker as tr } from '@faker-js/faker/locale/tr';

/** All of these are used in Denmark. The Arabic, Persian, Urdu and Ukrainian locales are in other letters. */
const NORDIC: readonly Faker[] = [da, sv, nb];
const OTHERS: readonly Faker[] = [de, en, fr, hr, nl, pl, ro, tr];

/** All Nordic first names, and those that are in use in three other languages at least: the rarest may go. */
export function firstNamesElsewhere(): string[] {
  const uses = new Map<string, number>();
  for (const locale of OTHERS) {
    for (const name of namesOf(locale, 'first_name')) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const widespread = [...uses].filter(([, count]) => count > 2).map(([name]) => name);
  return [...NORDIC.flatMap((locale) => [...namesOf(locale, 'first_name')]), ...widespread];
}

/** All Nordic last names. */
export function lastNamesElsewhere(): string[] {
  return NORDIC.flatMap((locale) => [...namesOf(locale, 'last_name')]);
}

function namesOf({ rawDefinitions }: Faker, kind: 'first_name' | 'last_name'): ReadonlySet<string> {
  const { generic = [], female = [], male = [] } = rawDefinitions.person?.[kind] ?? {};
  return new Set([...generic, ...female, ...male].map((name) => name.toLowerCase()));
}
