import type { Card, CardText, Locale } from '@/lib/model';
import { textsOfCard } from './sentences';

/** A word of one workplace, where the word that is exchanged for every workplace's own belongs. */
export interface OwnCitizenWord {
  /** The text it stands in. */
  readonly text: string;
  /** As it is written there. */
  readonly word: string;
  /** What to write. */
  readonly instead: string;
}

/** Whole words only: a "patientjournal" is that everywhere, and "I bruger" is a verb. */
const OWN_WORDS: Readonly<Record<Locale, RegExp>> = {
  da: /(?<![\p{L}\d-])(?:patient(?:en|er|erne)?s?|beboer(?:en|e|ne)?s?|bruger(?:en|e|ne)s?|(?<=en )bruger)(?![\p{L}\d-])/giu,
  en: /(?<=(?:^|[^\p{L}])(?:the|an?|another|each|every) )(?:patient|resident|service user)(?= |'|’|[.,;:?]|$)(?! (?:records?|advis|safety))|(?<![\p{L}-])(?:patients|residents|service users)(?![\p{L}-])/giu,
};

const INSTEAD: Readonly<Record<Locale, string>> = { da: 'borger', en: 'citizen' };

/** Where a card says "patient" for the citizen. The health act's cards for authorised staff mean the patient. */
export function findOwnCitizenWords(card: Card): OwnCitizenWord[] {
  if (card.for?.authorised === true) return [];
  const inLanguage = (locale: Locale, cardText: CardText) =>
    textsOfCard(cardText).flatMap((text) =>
      [...text.matchAll(OWN_WORDS[locale])].map(([word]) => ({ text, word, instead: INSTEAD[locale] })),
    );
  return [...inLanguage('da', card.text.da), ...inLanguage('en', card.text.en)];
}
