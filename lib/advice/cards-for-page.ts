import type { Card, Profile } from '../model';
import { cardFor } from './card-choice';
import { inWordsOf } from './citizen-word';

/**
 * The cards that a page script must show in the place of its own, each under the id that a rule raises: as the
 * layers have them, in the version that is the person's, in the workplace's word. Worked out here, so that a
 * page is told no more of the person than the card itself.
 *
 * @param own what the page script carries, and the versions that stand in for it
 * @param layered cards that the organisation's layers have changed or added
 */
export function cardsForPage(
  own: readonly Card[],
  layered: readonly Card[],
  profile: Profile,
): readonly Card[] {
  const all = [...new Map([...own, ...layered].map((card) => [card.id, card])).values()];
  const carried = new Set(own);
  return all
    .filter(({ insteadOf }) => insteadOf === undefined)
    .flatMap(({ id }) => {
      const card = cardFor(id, all, { ...profile, journal: null });
      if (!card) return [];
      const spoken = inWordsOf(card, profile.citizenWord ?? 'borger');
      return carried.has(spoken) && spoken.id === id ? [] : [{ ...spoken, id }];
    });
}
