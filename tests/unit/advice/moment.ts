import { CALM_BASE, type Moment } from '@/lib/advice';
import type { Card, Indicator, PageType, WorkSituation } from '@/lib/model';

/** Somebody who has told everything and may write in the journal. */
export const situation: WorkSituation = {
  role: 'peer',
  employer: 'region',
  authorised: false,
  citizenWord: null,
  asked: true,
  journal: 'write',
};

/** Nine o'clock on a Monday, on the person's own clock. */
export const MONDAY_NINE = new Date(2026, 10, 2, 9).getTime();

/** A moment in which nothing speaks against a card: a note page, half a minute after coming to it. */
export function momentWith(change: Partial<Moment> = {}): Moment {
  return {
    now: MONDAY_NINE,
    page: {
      type: 'journal-note',
      preset: 'sample',
      verified: true,
      visit: 1,
      cameBefore: false,
      since: MONDAY_NINE - 30_000,
    },
    shownInVisit: null,
    typing: false,
    quietUntil: 0,
    situation,
    history: {},
    limits: CALM_BASE,
    ...change,
  };
}

/** A card that may come by itself on note pages. */
export function cardOf(topic: string, indicator: Indicator, change: Partial<Card> = {}): Card {
  const text = {
    title: 'Titel',
    summary: 'Resumé.',
    doNow: ['Et.', 'To.'],
    doNot: 'Lad være.',
    askWho: 'Spørg {leder}.',
  };
  const pages: readonly PageType[] = ['journal-note'];
  return {
    id: `${topic}.${indicator}`,
    topic,
    indicator,
    text: { da: text, en: text },
    source: { label: { da: 'Kilde', en: 'Source' }, kind: 'guide' },
    pages,
    reviewedOn: '2026-06-01',
    nextReviewOn: '2027-06-01',
    seedRefs: [],
    ...change,
  };
}
