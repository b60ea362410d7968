import type { Card } from '../../model';
import type { Entry } from '../entry';
import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';

/** Cards: two languages that say the same, nothing critical by itself, and stand-ins that fit what they replace. */
export function checkCards({ cards }: ReadParts): Mistake[] {
  const byId = new Map(cards.entries.map(({ value }) => [value.id, value]));
  return cards.entries.flatMap((entry) => [
    ...checkLanguages(entry),
    ...checkComing(entry),
    ...checkStandIn(entry, byId),
  ]);
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

function checkComing({ value: { indicator, pages }, mistake }: Entry<Card>): Mistake[] {
  if (indicator !== 'critical' || !pages) return [];
  return [mistake(['pages'], 'Et kort på niveauet critical kommer aldrig af sig selv. Slet pages.')];
}

function checkStandIn(
  { value: { insteadOf, topic, indicator, for: meant }, mistake }: Entry<Card>,
  byId: ReadonlyMap<string, Card>,
): Mistake[] {
  if (insteadOf === undefined) return [];
  const replaced = byId.get(insteadOf);
  if (!replaced) return [mistake(['insteadOf'], `Kortet ${insteadOf} findes ikke i content/cards.`)];
  if (replaced.topic !== topic || replaced.indicator !== indicator) {
    return [mistake(['insteadOf'], 'Et kort kan kun træde i stedet for et af samme emne og niveau.')];
  }
  if (meant) return [];
  return [mistake(['insteadOf'], 'Skriv under for, hvem kortet er til i stedet for det andet.')];
}
