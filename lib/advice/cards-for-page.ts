import type { Card, GuideSession, Profile } from '../model';
import { cardFor } from './card-choice';
import { inWordsOf } from './citizen-word';

/** What the page script carries, and the versions that stand in for it. */
interface Carried {
  readonly cards: readonly Card[];
  /** Rule id → the id of the card it raises. */
  readonly ruleCards: Readonly<Record<string, string>>;
}

/** What the organisation's layers change of that. */
interface Changed {
  /** Changed or added. */
  readonly cards: readonly Card[];
  /** Ids of the cards that are hidden. */
  readonly hidden: readonly string[];
}

/** The part of a page's session that hangs on the guidance. */
interface PageCards {
  readonly cards: NonNullable<GuideSession['cards']>;
  /** Rules whose card is hidden: they find nothing any more. */
  readonly quietRules: readonly string[];
}

/**
 * The cards that a page script must show in the place of its own, each under the id that a rule raises: as the
 * layers have them, in the version that is the person's, in the workplace's word. Worked out here, so that a
 * page is told no more of the person than the words of the card: not for whom it is, nor what it stands in for.
 */
export function cardsForPage(own: Carried, changed: Changed, profile: Profile): PageCards {
  const standing = own.cards.filter(({ id }) => !changed.hidden.includes(id));
  const all = [...new Map([...standing, ...changed.cards].map((card) => [card.id, card])).values()];
  const carried = new Set(own.cards);
  const theirs = new Map(
    all.flatMap(({ id, insteadOf = id }) => {
      const card = cardFor(insteadOf, all, { ...profile, journal: null });
      return card ? [[insteadOf, card] as const] : [];
    }),
  );
  const cards = [...theirs].flatMap(([id, card]) => {
    const spoken = inWordsOf(card, profile.citizenWord ?? 'borger');
    if (carried.has(spoken) && spoken.id === id) return [];
    const { for: _for, insteadOf: _insteadOf, ...told } = spoken;
    return [{ ...told, id }];
  });
  const quietRules = Object.keys(own.ruleCards).filter((rule) => !theirs.has(own.ruleCards[rule] ?? ''));
  return { cards, quietRules };
}
