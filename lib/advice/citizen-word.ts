import type { CitizenWord, Locale } from '../model';

type Forms = Readonly<Record<Locale, readonly string[]>>;

/** In the same order for each word: alone, definite, many, definite many; each with its genitive. */
const FORMS: Readonly<Record<CitizenWord, Forms>> = {
  borger: {
    da: ['borger', 'borgers', 'borgeren', 'borgerens', 'borgere', 'borgeres', 'borgerne', 'borgernes'],
    en: ['citizen', 'citizens'],
  },
  patient: {
    da: [
      'patient',
      'patients',
      'patienten',
      'patientens',
      'patienter',
      'patienters',
      'patienterne',
      'patienternes',
    ],
    en: ['patient', 'patients'],
  },
  beboer: {
    da: ['beboer', 'beboers', 'beboeren', 'beboerens', 'beboere', 'beboeres', 'beboerne', 'beboernes'],
    en: ['resident', 'residents'],
  },
  bruger: {
    da: ['bruger', 'brugers', 'brugeren', 'brugerens', 'brugere', 'brugeres', 'brugerne', 'brugernes'],
    en: ['service user', 'service users'],
  },
};

/**
 * Says "patienten" for "borgeren" in every text of a piece of guidance, where that is the workplace's word.
 * Whole words only: "medborger" and "borger.dk" stay as they are. Texts are what stands under `da` and `en`.
 */
export function inWordsOf<T>(guidance: T, word: CitizenWord): T {
  return word === 'borger' ? guidance : (walk(guidance, word, null) as T);
}

function walk(value: unknown, word: CitizenWord, locale: Locale | null): unknown {
  if (typeof value === 'string') return locale ? replace(value, word, locale) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, word, locale));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      walk(inner, word, key === 'da' || key === 'en' ? key : locale),
    ]),
  );
}

const WORDS: Readonly<Record<Locale, RegExp>> = {
  da: /(?<![\p{L}\d.-])borger(?:ens|en|nes|ne|es|e|s)?(?![\p{L}\d-]|\.dk)/giu,
  en: /(?<![\p{L}\d.-])citizens?(?![\p{L}\d-])/giu,
};

function replace(text: string, word: CitizenWord, locale: Locale): string {
  return text.replace(WORDS[locale], (found) => {
    const at = FORMS.borger[locale].indexOf(found.toLowerCase());
    const form = FORMS[word][locale][at] ?? found;
    return /^\p{Lu}/u.test(found) ? form[0]?.toUpperCase() + form.slice(1) : form;
  });
}
