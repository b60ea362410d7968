import type { Card } from '../../model';
import type { Entry } from '../entry';
import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';

/** Cards: what a citation of law needs, the time to the next review, and two languages that say the same. */
export function checkCards({ cards }: ReadParts): Mistake[] {
  return cards.entries.flatMap((entry) => [
    ...checkLaw(entry),
    ...checkReview(entry),
    ...checkLanguages(entry),
  ]);
}

function checkLaw({ value: { source }, mistake }: Entry<Card>): Mistake[] {
  if (source.kind !== 'law') return [];
  const needed = {
    ref: 'paragraf og lov, for eksempel Barnets lov § 133',
    lawAsOf: 'datoen, hvor loven blev slået op',
    confidence: 'om det er genfundet (verified) eller almindelig viden (known)',
  };
  return (['ref', 'lawAsOf', 'confidence'] as const)
    .filter((field) => source[field] === undefined)
    .map((field) => mistake(['source'], `Kortet bygger på en lov. Skriv ${field}: ${needed[field]}.`));
}

function checkReview({ value, mistake }: Entry<Card>): Mistake[] {
  const { reviewedOn, nextReviewOn, source } = value;
  if (nextReviewOn <= reviewedOn) {
    return [
      mistake(['nextReviewOn'], 'Næste gennemsyn (nextReviewOn) skal ligge efter det sidste (reviewedOn).'),
    ];
  }
  if (source.kind !== 'law' || nextReviewOn <= yearAfter(reviewedOn)) return [];
  const message = `Kortet bygger på en lov og skal ses igennem senest ${yearAfter(reviewedOn)}.`;
  return [mistake(['nextReviewOn'], message)];
}

function checkLanguages({ value: { text }, mistake }: Entry<Card>): Mistake[] {
  const mistakes: Mistake[] = [];
  if (text.da.doNow.length !== text.en.doNow.length) {
    mistakes.push(mistake(['text', 'en', 'doNow'], 'Dansk og engelsk skal have lige mange trin.'));
  }
  if (text.da.say?.length !== text.en.say?.length) {
    mistakes.push(mistake(['text', 'en', 'say'], 'Dansk og engelsk skal have lige mange sætninger i say.'));
  }
  return mistakes;
}

/** The same day a year later, compared as text; 29 February gives 29 February, which sorts right. */
function yearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
