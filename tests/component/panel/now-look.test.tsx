import axe from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Card, Guidance } from '@/lib/model';
import { answer } from './answer';
import { makeCard, content as ownContent } from './content';
import { makePorts } from './ports';
import { lookLike, showPanel } from './show';

afterAll(() => lookLike('light', 400));

const source = ownContent.cards[0]?.source as Card['source'];
const critical = makeCard('serious.critical', 'serious', 'critical', 'Nogen er i fare');
const doNow = ['Ring 112, og sig, hvor du er.', 'Ring til {leder}.'];

/** Cards with everything that a card can have. */
const content: Guidance = {
  ...ownContent,
  cards: [
    ...ownContent.cards.filter(({ id }) => id !== critical.id),
    {
      ...critical,
      text: { da: { ...critical.text.da, doNow }, en: { ...critical.text.en, doNow } },
      moreSources: [{ ...source, ref: 'Straffeloven § 253', confidence: 'known' }],
      nextReviewOn: '2020-01-01',
      see: ['card:child-concern.info'],
    },
    { ...makeCard('serious.info', 'serious', 'info', 'Skriv kort'), pages: ['journal-note'] },
  ],
};

function panelBeside(locale: 'da' | 'en', card?: string): HTMLElement {
  const ports = makePorts({
    checkText: async () => [
      { rule: 'child-hit', card: critical.id, start: 2, end: 9, certainty: 'possible', alert: true },
      { rule: 'cpr-number', card: critical.id, start: 10, end: 19, certainty: 'negated', alert: false },
    ],
  });
  ports.settings.value = { ...ports.settings.value, locale };
  ports.answers.value = { leder: answer('Karen på kontoret, +45 12 34 56 78') };
  ports.wrongTexts.value = card ? [{ card: 'serious.info', on: '2026-11-20' }] : [];
  const since = Date.now() - 60_000;
  ports.pageHere.value = {
    type: 'journal-note',
    preset: 'nexus',
    verified: true,
    visit: 1,
    cameBefore: false,
    since,
  };
  ports.target.value = card ? { view: 'now', card } : { view: 'now' };
  return showPanel(ports, content);
}

const press = (name: RegExp) => page.getByRole('button', { name }).first().click();

const PLACES: Readonly<Record<string, (locale: 'da' | 'en') => Promise<HTMLElement> | HTMLElement>> = {
  'start, with a card that came by itself': (locale) => panelBeside(locale),
  'critical card': (locale) => panelBeside(locale, critical.id),
  'card noted as not fitting': (locale) => panelBeside(locale, 'serious.info'),
  async topic(locale) {
    const place = panelBeside(locale);
    await press(/^Børn/);
    return place;
  },
  async journal(locale) {
    const place = panelBeside(locale);
    await press(/^(Jeg skriver i journalen|I am writing)/);
    return place;
  },
  async check(locale) {
    const place = panelBeside(locale);
    await press(/^(Tjek en tekst|Check a text)/);
    await page.getByRole('textbox').fill('En tekst med to steder i sig');
    await press(/^1 /);
    return place;
  },
};

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(Object.keys(PLACES))('320 px, axe, letters and targets: %s', async (name) => {
    await lookLike(theme, 320);
    const place = await PLACES[name]?.(theme === 'light' ? 'da' : 'en');
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const texts = document.createTreeWalker(place as Node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const around = texts.currentNode.parentElement as HTMLElement;
      expect(Number.parseFloat(getComputedStyle(around).fontSize), around.outerHTML).toBeGreaterThanOrEqual(
        16,
      );
    }
    for (const pressed of document.querySelectorAll('button, textarea, summary')) {
      const { width, height } = pressed.getBoundingClientRect();
      expect(Math.min(width, height), pressed.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });
});
