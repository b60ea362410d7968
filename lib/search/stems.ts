import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import type { Locale } from '@/lib/model';
import { fold } from './words';

/** Forms that no rule of endings brings together. The first stands for the rest. */
const IRREGULAR: Readonly<Record<Locale, readonly string[]>> = {
  da: [
    'barn barnet børn børnene børns barns',
    'mor moren mødre moderen moder mødrene mors',
    'far faren fædre faderen fader fars',
    'bror broren brødre broderen broder',
    'søn sønnen sønner',
    'datter datteren døtre',
    'mand manden mænd mændene',
    'ven vennen venner veninde',
    'hånd hånden hænder',
    'drikke drikker drak drukket drukken',
    'drikkeri druk',
    'sige siger sagde sagt',
    'fortælle fortæller fortalte fortalt',
    'spørge spørger spurgte spurgt',
    'slå slår slog slået',
    'dø dør døde død døden',
    'skrive skriver skrev skrevet',
    'tage tager tog taget',
    'give giver gav givet',
    'vide vidste vidst',
    'hjælpe hjælper hjalp hjulpet hjælp hjælpen',
    'true truer truede truet trussel trusler truslen',
    'syg sygt syge sygdom sygdommen',
  ],
  en: [
    'child children childs',
    'tell tells told telling',
    'say says said saying',
    'write writes wrote written writing',
    'drink drinks drank drunk drinking',
    'hit hits hitting',
    'take takes took taken',
    'give gives gave given',
    'know knows knew known',
    'die dies died dying death dead',
    'promise promises promised',
    'man men',
    'woman women',
    'ill illness sick sickness',
  ],
};

const RULES: Readonly<Record<Locale, (word: string) => string>> = {
  da: (word) => danish(word).replace(/(?<=.{5})ning$|(?<=.{4})ing$/, ''),
  en: english,
};

/**
 * Makes the function that brings the forms of a folded word together under one stem. The Danish rules leave
 * "-ning" alone; somebody who looks for "underretning" means "at underrette" too.
 */
export function createStem(locale: Locale): (word: string) => string {
  const ofRule = RULES[locale];
  const known = new Map<string, string>();
  for (const forms of IRREGULAR[locale]) {
    const [first = '', ...rest] = forms.split(' ').map(fold);
    // The mark keeps "far" (father) from "fare" (danger), whose stem by the rules is the same.
    for (const form of [first, ...rest]) known.set(form, `${first}+`);
  }
  return (word) => {
    const stem = known.get(word) ?? ofRule(word);
    known.set(word, stem);
    return stem;
  };
}
