import type { Card, WorkSituation } from '../model';
import { isMeantFor } from './meant-for';

/** The cards for a person in this situation: each in the version that is theirs. */
export function cardsFor(cards: readonly Card[], situation: WorkSituation): readonly Card[] {
  const fitting = cards.filter((card) => isMeantFor(card.for, situation) && isTold(card, situation));
  const replaced = new Set(fitting.map((card) => card.insteadOf));
  return fitting.filter((card) => !replaced.has(card.id));
}

/** A card by its id, in the version that is the person's; a card that is not for them is still found by its id. */
export function cardFor(id: string, cards: readonly Card[], situation: WorkSituation): Card | undefined {
  const stands = cards.find(
    (card) => card.insteadOf === id && isMeantFor(card.for, situation) && isTold(card, situation),
  );
  return stands ?? cards.find((card) => card.id === id);
}

/**
 * A stand-in needs to know that it fits; the card itself is for everybody who has not told. The role alone need
 * not be told where something else already sets the stand-in apart: who may not write needs no role for that.
 */
function isTold({ insteadOf, for: meant }: Card, situation: WorkSituation): boolean {
  if (!insteadOf || !meant) return true;
  const { roles, ...rest } = meant;
  const onlyRole = Object.keys(rest).length === 0;
  return (
    (!roles || !onlyRole || situation.role !== null) &&
    (!meant.employers || situation.employer !== null) &&
    (!meant.journal || situation.journal !== null) &&
    (meant.authorised === undefined || situation.authorised !== null)
  );
}
