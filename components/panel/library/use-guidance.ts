import { cardsFor, isMeantFor } from '@/lib/advice';
import type { Guidance, MeantFor } from '@/lib/model';
import { usePanel } from '../panel-context';
import { useSituation } from '../use-situation';

/** The guidance that is for the person: what the library lists and searches. */
export function useGuidance(): Guidance {
  const { content } = usePanel();
  const situation = useSituation();
  const forMe = <T extends { readonly for?: MeantFor }>(things: readonly T[]) =>
    things.filter((thing) => isMeantFor(thing.for, situation));
  return {
    ...content,
    topics: forMe(content.topics),
    cards: cardsFor(content.cards, situation),
    articles: forMe(content.articles),
    links: forMe(content.links),
  };
}
