import { cardFor, inWordsOf } from '@/lib/advice';
import type { Card, GuideSession, WorkSituation } from '@/lib/model';

const NOTHING_TOLD: WorkSituation = {
  role: null,
  employer: null,
  authorised: null,
  citizenWord: null,
  asked: false,
  journal: null,
};

/** The card that a rule raises: as the layers have it, in the version that is the person's, in the workplace's word. */
export function cardIn(
  { cards: layered = [], profile }: GuideSession,
  own: ReadonlyMap<string, Card>,
  id: string,
): Card | undefined {
  const changed = new Map(layered.map((card) => [card.id, card]));
  const all = [...new Map([...own, ...changed]).values()];
  const card = cardFor(id, all, { ...NOTHING_TOLD, ...profile });
  return card && inWordsOf(card, profile?.citizenWord ?? 'borger');
}
