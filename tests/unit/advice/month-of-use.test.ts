import { describe, expect, test } from 'vitest';
import {
  answeredOn,
  CALM_BASE,
  CALM_PAUSE_MS,
  dayOf,
  daysBetween,
  needsReview,
  pickUnasked,
  shownOn,
} from '@/lib/advice';
import type { Card, CardAnswer, CardHistory, PageType } from '@/lib/model';
import { cardOf, MONDAY_NINE, momentWith } from './moment';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const cards: readonly Card[] = [
  ...['note', 'third', 'promise', 'channels', 'lookup', 'words', 'own'].flatMap((topic) => [
    cardOf(topic, 'info', { pages: ['journal-note', 'journal-read', 'mail'] }),
    cardOf(topic, 'warning', { pages: ['journal-note', 'mail'] }),
  ]),
  cardOf('note', 'critical', { pages: ['journal-note'] }),
];

interface Showing {
  readonly card: Card;
  readonly at: number;
  readonly visit: number;
}

/**
 * Twenty working days of forty page visits each, a look every two seconds, and a person who answers as told.
 * Deterministic: the same month every time.
 */
function live(answer: (card: Card, time: number) => CardAnswer | null) {
  const history: Record<string, CardHistory> = {};
  const showings: Showing[] = [];
  let visit = 0;
  let shownInVisit: number | null = null;
  let quietUntil = 0;
  for (let day = 0; day < 28; day++) {
    if (day % 7 > 4) continue;
    for (let page = 0; page < 40; page++) {
      visit++;
      const since = MONDAY_NINE + day * DAY + page * 10 * MINUTE;
      const type: PageType = (['journal-note', 'mail', 'journal-read'] as const)[page % 3] ?? 'mail';
      if (page === 20) quietUntil = since + CALM_PAUSE_MS;
      for (let now = since; now < since + 30_000; now += 2_000) {
        const moment = momentWith({
          now,
          page: { type, preset: 'sample', verified: true, visit, since, cameBefore: false },
          shownInVisit,
          quietUntil,
          typing: page % 5 === 0,
          history,
        });
        const card = pickUnasked(cards, moment);
        if (!card) continue;
        shownInVisit = visit;
        showings.push({ card, at: now, visit });
        history[card.id] = shownOn(card, history[card.id], dayOf(now));
        const said = answer(card, showings.length);
        if (said) history[card.id] = answeredOn(card, history[card.id], said, dayOf(now));
      }
    }
  }
  return { history, showings };
}

describe('a month of use', () => {
  const { showings } = live(() => null);

  test('something comes, and never more than three a day or one a visit', () => {
    expect(showings.length).toBeGreaterThan(20);
    const perDay = new Map<string, number>();
    for (const { at } of showings) perDay.set(dayOf(at), (perDay.get(dayOf(at)) ?? 0) + 1);
    expect(Math.max(...perDay.values())).toBe(CALM_BASE.perDay);
    expect(new Set(showings.map(({ visit }) => visit)).size).toBe(showings.length);
  });

  test('no critical card, and no card before its rest is over', () => {
    const last = new Map<string, string>();
    for (const { card, at } of showings) {
      expect(card.indicator).not.toBe('critical');
      const before = last.get(card.id);
      const rest = card.indicator === 'info' ? CALM_BASE.infoRestDays : CALM_BASE.warningRestDays;
      if (before) expect(daysBetween(before, dayOf(at))).toBeGreaterThanOrEqual(rest);
      last.set(card.id, dayOf(at));
    }
  });

  test('nothing in the ten minutes after the calm page or while typing', () => {
    for (const { at } of showings) {
      const page = Math.floor(((at - MONDAY_NINE) % DAY) / (10 * MINUTE));
      expect(page % 5).not.toBe(0);
      expect(page).not.toBe(20);
    }
  });

  test('somebody who knows it all is left in peace: at most three showings of each card', () => {
    const { history } = live(() => 'known');
    for (const { shown } of Object.values(history)) expect(shown).toBeLessThanOrEqual(3);
  });

  test('"passer ikke her" is heard the first time', () => {
    const { history } = live(() => 'not-relevant');
    for (const { shown } of Object.values(history)) expect(shown).toBe(1);
  });
});

test('rule 9: shown twenty times and of use fewer than four, a card is due for a look', () => {
  const row: CardHistory = {
    card: 'a.info',
    topic: 'a',
    shown: 20,
    shownOn: '2026-11-02',
    useful: 3,
    known: 0,
  };
  expect(needsReview(row)).toBe(true);
  expect(needsReview({ ...row, useful: 4 })).toBe(false);
  expect(needsReview({ ...row, shown: 19, useful: 0 })).toBe(false);
});
