import type { Locale } from '@/lib/model';

/** Words for the people whom every text is about: they tell hardly anything beside another word. Folded. */
const WORDS: Readonly<Record<Locale, string>> = {
  da: `borger borgere borgeren borgerne borgerens patient patienten patienter patienterne beboer beboeren beboere
    beboerne bruger brugeren brugere brugerne klient klienten klienter peer peers peeren peerne`,
  en: `citizen citizens patient patients resident residents client clients user users person people peer peers`,
};

const SETS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  da: new Set(WORDS.da.split(/\s+/)),
  en: new Set(WORDS.en.split(/\s+/)),
};

/** How much such a word counts, beside one that chooses. */
const HARDLY = 0.1;

/** How much a folded word of a question counts. */
export function countOf(word: string, locale: Locale): number {
  return SETS[locale].has(word) ? HARDLY : 1;
}
