import type { Card, CardAnswer, CardHistory } from '../model';
import { KNOWN_ENOUGH } from './calm-rules';

/** Showings after which a card's use can be judged, and the share below which somebody should look at it. */
const JUDGED_AFTER = 20;
const USEFUL_SHARE = 1 / 5;

function begin({ id, topic }: Card): CardHistory {
  return { card: id, topic, shown: 0, shownOn: '', useful: 0, known: 0 };
}

/** The card came by itself on this day. */
export function shownOn(card: Card, before: CardHistory | undefined, today: string): CardHistory {
  const history = before ?? begin(card);
  return { ...history, shown: history.shown + 1, shownOn: today };
}

/**
 * The person answered the card on this day. "Jeg kender det" counts up to silence; "Passer ikke her" and the
 * like are silence at once; "Ikke nu" asks for nothing more than the rest it has anyway.
 */
export function answeredOn(
  card: Card,
  before: CardHistory | undefined,
  answer: CardAnswer,
  today: string,
): CardHistory {
  const history = before ?? begin(card);
  switch (answer) {
    case 'thanks':
    case 'followed':
      return { ...history, useful: history.useful + 1, known: 0 };
    case 'later':
      return history;
    case 'known':
      return { ...history, known: history.known + 1, knownOn: today };
    case 'not-relevant':
    case 'agreed-locally':
    case 'wrong-text':
      return { ...history, known: Math.max(history.known, KNOWN_ENOUGH), knownOn: today };
  }
}

/** Whether the card no longer comes by itself, because the person has said so often or clearly enough. */
export function isSilenced(history: CardHistory | undefined): boolean {
  return history !== undefined && history.known >= KNOWN_ENOUGH;
}

/** The person takes it back: the card may come by itself again, after its rest. */
export function recalled(card: Card, before: CardHistory | undefined): CardHistory {
  const { knownOn: _before, ...history } = before ?? begin(card);
  return { ...history, known: 0 };
}

/** Shown often and of little use: somebody should look at it (PRODUCT.md 4.3, rule 9). */
export function needsReview({ shown, useful }: CardHistory): boolean {
  return shown >= JUDGED_AFTER && useful / shown < USEFUL_SHARE;
}
