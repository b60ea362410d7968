import type { CalmLimits, Card, CardHistory, PageHere, WorkSituation } from '../model';
import { cardsFor } from './card-choice';
import { dayOf, daysBetween } from './days';
import { isLongExpired } from './freshness';

/** Our own limits; a layer may only make them stricter (PRODUCT.md 4.3). */
export const CALM_BASE: CalmLimits = { perDay: 3, infoRestDays: 14, warningRestDays: 3 };

/** Milliseconds between coming to a page and a card. */
export const PAGE_PAUSE_MS = 5_000;
/** Milliseconds after the calm page in which nothing comes by itself. */
export const CALM_PAUSE_MS = 10 * 60_000;
/** So many times "Jeg kender det", and the card is silent until its substance changes. */
export const KNOWN_ENOUGH = 3;

/** Everything the calm rules look at. Nothing in it comes from a text that somebody wrote. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly page: PageHere | null;
  /** The visit in which a card last came by itself, if any. */
  readonly shownInVisit: number | null;
  /** The person types in the panel. */
  readonly typing: boolean;
  /** Epoch milliseconds until which the calm page asks for quiet; 0 where it was not open. */
  readonly quietUntil: number;
  readonly situation: WorkSituation;
  readonly history: Readonly<Record<string, CardHistory>>;
  readonly limits: CalmLimits;
}

/** Why nothing comes by itself now, whatever the card; `null` when something may. */
export function whyQuietNow(
  moment: Moment,
): 'no-page' | 'just-arrived' | 'typing' | 'calm' | 'visit' | 'day' | null {
  const { now, page, shownInVisit, typing, quietUntil, history, limits } = moment;
  if (!page) return 'no-page';
  const waits = page.waiting !== undefined;
  if (!waits && now - page.since < PAGE_PAUSE_MS) return 'just-arrived';
  if (typing) return 'typing';
  if (now < quietUntil) return 'calm';
  if (page.cameBefore || shownInVisit === page.visit) return 'visit';
  // What a dot has announced is counted already.
  if (waits) return null;
  // A card rests for days, so it comes at most once in one: counting cards is counting showings.
  const today = dayOf(now);
  const shownToday = Object.values(history).filter(({ shownOn }) => shownOn === today);
  const cameToday = new Set([...shownToday.map(({ card }) => card), ...(page.unseen ?? [])]);
  return cameToday.size >= limits.perDay ? 'day' : null;
}

/** Why this card does not come by itself now; `null` when it may. */
export function whyCardRests(
  card: Card,
  moment: Moment,
): 'critical' | 'other-page' | 'rests' | 'known' | 'old' | null {
  const { now, page, history, limits } = moment;
  if (card.indicator === 'critical') return 'critical';
  if (!page || !card.pages?.includes(page.type)) return 'other-page';
  if (page.waiting === undefined && page.unseen?.includes(card.id)) return 'rests';
  const today = dayOf(now);
  if (isLongExpired(card, today)) return 'old';
  const own = history[card.id];
  if (own && own.known >= KNOWN_ENOUGH && !hasChangedSince(card, own.knownOn)) return 'known';
  const rested = (entry: CardHistory | undefined, days: number) =>
    !entry || entry.shown === 0 || daysBetween(entry.shownOn, today) >= days;
  if (card.indicator === 'info') return rested(own, limits.infoRestDays) ? null : 'rests';
  // A warning rests with its whole topic: two cards on one thing within days are one card too many.
  const topic = Object.values(history).filter((entry) => entry.topic === card.topic);
  return topic.every((entry) => rested(entry, limits.warningRestDays)) ? null : 'rests';
}

/** The one card that may come by itself now: what is easy to put right before what is good to know. */
export function pickUnasked(cards: readonly Card[], moment: Moment): Card | null {
  if (whyQuietNow(moment)) return null;
  const free = cardsFor(cards, moment.situation).filter((card) => !whyCardRests(card, moment));
  const waiting = moment.page?.waiting;
  if (waiting !== undefined) return free.find(({ id }) => id === waiting) ?? null;
  const lastShown = ({ id }: Card) => moment.history[id]?.shownOn ?? '';
  const [first] = [...free].sort((a, b) => rank(a) - rank(b) || lastShown(a).localeCompare(lastShown(b)));
  return first ?? null;
}

const rank = ({ indicator }: Card) => (indicator === 'warning' ? 0 : 1);

function hasChangedSince({ materialChange }: Card, day: string | undefined): boolean {
  return materialChange !== undefined && day !== undefined && materialChange > day;
}
