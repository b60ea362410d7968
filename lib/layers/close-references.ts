import type { Guidance, Reference } from '@/lib/model';
import { leadsSomewhere } from './target';

interface Pointing {
  readonly see?: readonly Reference[];
}

/** Takes away what points to something that a layer has hidden, so that no view leads nowhere. */
export function closeReferences(guidance: Guidance): Guidance {
  const stands = (target: Reference) => leadsSomewhere(guidance, target);
  const close = <T extends Pointing>(one: T): T => {
    if (!one.see || one.see.every(stands)) return one;
    return { ...one, see: one.see.filter(stands) };
  };
  const cards = new Set(guidance.cards.map(({ id, insteadOf }) => insteadOf ?? id));
  for (const { id } of guidance.cards) cards.add(id);
  return {
    ...guidance,
    cards: guidance.cards.map(close),
    articles: guidance.articles.map(close),
    terms: guidance.terms.map(close),
    checklists: guidance.checklists.map((list) => ({
      ...list,
      items: list.items.map((item) => {
        if (!item.cards || item.cards.every((id) => cards.has(id))) return item;
        return { ...item, cards: item.cards.filter((id) => cards.has(id)) };
      }),
    })),
    ruleCards: Object.fromEntries(Object.entries(guidance.ruleCards).filter(([, card]) => cards.has(card))),
  };
}
