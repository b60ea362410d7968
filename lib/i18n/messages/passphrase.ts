import type { Messages } from '../message';

/** What is said where words that lock something are chosen, drawn or asked for. */
export const passphrase = {
  'passphrase.new-file': { da: 'Ord, der åbner filen', en: 'Words that open the file' },
  'passphrase.new-file-means': {
    da: 'Mindst tolv tegn, gerne fire ord. Sidemand gemmer dem ikke, og uden dem kan ingen åbne filen.',
    en: 'At least twelve characters, best as four words. Sidemand does not keep them, and without them nobody can open the file.',
  },
  'passphrase.file': { da: 'Ordene til filen', en: 'The words for the file' },
  'passphrase.file-means': {
    da: 'Store og små bogstaver og mellemrum tæller med.',
    en: 'Capital letters and spaces count.',
  },
  'passphrase.again': { da: 'De samme ord igen', en: 'The same words again' },
  'passphrase.different': {
    da: 'Ordene er ikke ens. Skriv dem igen, eller tryk på Vis ordene.',
    en: 'The words are not the same. Write them again, or press Show the words.',
  },
  'passphrase.short': {
    da: 'Det er for kort til at holde. Skriv mindst tolv tegn, gerne fire ord.',
    en: 'That is too short to hold. Write at least twelve characters, best as four words.',
  },
  'passphrase.draw': { da: 'Foreslå fire ord', en: 'Suggest four words' },
  'passphrase.show': { da: 'Vis ordene', en: 'Show the words' },
  'passphrase.hide': { da: 'Skjul ordene', en: 'Hide the words' },
  'passphrase.caps': { da: 'Caps Lock er slået til.', en: 'Caps Lock is on.' },
} as const satisfies Messages;
