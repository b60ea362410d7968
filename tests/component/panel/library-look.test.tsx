import axe from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { makePorts } from './ports';
import { lookLike, showPanel } from './show';

afterAll(() => lookLike('light', 400));

const search = async (query: string) => {
  await userEvent.fill(page.getByRole('searchbox'), query);
  await expect
    .element(page.getByRole('status').filter({ hasText: /Fundet|Found|fandt|found/ }))
    .toBeVisible();
};
const found = async (query: string, ref: string) => {
  await search(query);
  const row = `sm-found-${ref}`;
  await expect.poll(() => document.getElementById(row)).not.toBeNull();
  document.getElementById(row)?.click();
  await expect.poll(() => document.getElementById(row)).toBeNull();
};

/** Each page of the library, and how to come there from its first. */
const PAGES: Readonly<Record<string, () => Promise<void>>> = {
  start: async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  },
  results: () => search('peer'),
  none: () => search('xqzwv'),
  article: () => found('peer', 'article:what-peers-can'),
  topic: () => found('emne barn bekymret', 'topic:child-concern'),
  term: () => found('tavshedspligt', 'term:confidentiality'),
  link: () => found('netværkets', 'link:network'),
  card: () => found('bekymring', 'card:child-concern.warning'),
};

function openLibrary(locale: 'da' | 'en'): HTMLElement {
  const ports = makePorts();
  ports.settings.value = { ...ports.settings.value, locale };
  ports.target.value = { view: 'library' };
  return showPanel(ports);
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  describe.each(['da', 'en'] as const)('%s', (locale) => {
    test.each(Object.keys(PAGES))('%s: axe finds nothing, nothing is too wide or too small', async (name) => {
      await lookLike(theme, 320);
      const place = openLibrary(locale);
      await PAGES[name]?.();
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      for (const pressed of place.querySelectorAll('button, input, summary')) {
        const { width, height } = pressed.getBoundingClientRect();
        expect(Math.min(width, height), pressed.outerHTML).toBeGreaterThanOrEqual(24);
      }
    });
  });
});

test('an article is printed by itself, with its addresses written out', async () => {
  openLibrary('da');
  await PAGES.article?.();
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
  expect(shown('.sm-header, .sm-see, .sm-not-printed, .sm-article')).toBeGreaterThan(3);
  expect(shown('.sm-printed')).toBe(0);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    expect(shown('.sm-article h1, .sm-article .sm-body p, .sm-facts dt')).toBeGreaterThan(4);
    expect(shown('.sm-printed')).toBe(1);
    expect(shown('.sm-header, .sm-see, .sm-not-printed, .sm-panel button')).toBe(0);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
});
