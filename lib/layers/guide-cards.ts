import type { Card, Guidance, GuideSession, Layer, Locale, Slot } from '@/lib/model';
import { layOver } from './apply';
import { isSame } from './same';

/** What the page script has of the guidance: the cards that rules raise, and the slots named in them. */
export type RuleGuidance = Pick<Guidance, 'cards' | 'slots' | 'helplines' | 'ruleCards'>;

/** What layers change for the page script. */
export interface LayeredSession {
  /** Cards that stand in the place of its own, or beside them. */
  readonly cards: NonNullable<GuideSession['cards']>;
  /** Ids of its own cards that a layer has hidden. */
  readonly hidden: readonly string[];
}

/** The page script's cards as the layers have them. It knows our own role words alone, so theirs are filled in. */
export function guideCardsOf(own: RuleGuidance, layers: readonly Layer[], today: string): LayeredSession {
  const base: Guidance = { ...NOTHING, ...own };
  const { guidance } = layOver(base, layers, today);
  const raised = new Set(Object.values(own.ruleCards));
  const slots = guidance.slots.filter((slot) => !own.slots.includes(slot));
  const before = new Map(own.cards.map((card) => [card.id, card]));
  const cards = guidance.cards
    .filter(({ id, insteadOf }) => raised.has(insteadOf ?? id))
    .map((card) => fillRoles(card, slots))
    .filter((card) => !isSame(card, before.get(card.id)));
  const standing = new Set(guidance.cards.map(({ id }) => id));
  const hidden = own.cards.map(({ id }) => id).filter((id) => !standing.has(id));
  return { cards, hidden };
}

/** Guidance without anything in it but what the page script has. */
export const NOTHING: Omit<Guidance, keyof RuleGuidance> = {
  topics: [],
  articles: [],
  terms: [],
  links: [],
  sites: [],
  checklists: [],
  plans: [],
  ruleTitles: {},
  ruleWordings: {},
};

function fillRoles(card: Card, slots: readonly Slot[]): Card {
  if (slots.length === 0) return card;
  const fill = (locale: Locale) => {
    const put = (text: string) =>
      slots.reduce((filled, { id, role }) => filled.replaceAll(`{${id}}`, role[locale]), text);
    const { doNow, askWho, ...rest } = card.text[locale];
    return { ...rest, doNow: doNow.map(put), askWho: put(askWho) };
  };
  return { ...card, text: { da: fill('da'), en: fill('en') } };
}
