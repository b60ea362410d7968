import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { type GuidedSite, openGuidedSite } from '../support/guided-site';
import { CARDS, MARKED, waitForAdvice, waitForMarks } from '../support/journal';

const FIELD =
  'box-sizing: border-box; border: 1px solid; font: 16px/1.5 sans-serif; overflow-wrap: break-word';
const KINDS = {
  textarea: (style: string, more = '') =>
    `<textarea id="note" aria-label="Notat" ${more} style="${FIELD}; ${style}"></textarea>`,
  contenteditable: (style: string, more = '') =>
    `<div id="note" contenteditable ${more} style="${FIELD}; overflow: auto; ${style}"></div>`,
};
type Kind = keyof typeof KINDS;
const EACH = Object.keys(KINDS) as Kind[];

/** Texts in which the words do not stand where their letters are counted, and the field that they are written in. */
const TEXTS: Readonly<Record<string, { text: string; style: string; more?: string }>> = {
  'words that are written from the right': {
    text: 'Hun sagde שלום וברכה to gange. Kim שרה vil tage livet af sig, أمس ومساء. Vi ses.',
    style: 'width: 52rem; height: 6rem',
  },
  'a field that is written from the right': {
    text: 'שלום. Hun vil tage livet af sig. Vi ses أمس.',
    style: 'width: 52rem; height: 6rem',
    more: 'dir="rtl"',
  },
  'a word that is longer than the line': {
    text: `Han læste ${'speciallægepraksisplanlægningsstabiliseringsperiode'.repeat(4)}. Hun vil tage livet af sig. Vi ses.`,
    style: 'width: 18rem; height: 16rem',
  },
};

/** What holds the field: scrolled in `#scroller`, or with the page. */
const AROUND: Readonly<Record<string, (field: string) => string>> = {
  'a fixed bar': (field) =>
    `<div style="height: 3000px"></div><div style="position: fixed; top: 60px; left: 30px; transform: translateX(10px)">${field}</div>`,
  'a sticky bar of the page': (field) =>
    `<div style="height: 200px"></div><div style="position: sticky; top: 10px">${field}</div><div style="height: 3000px"></div>`,
  'a sticky bar in a box that scrolls': (field) =>
    `<div id="scroller" style="height: 460px; width: 50rem; overflow: auto; position: relative"><div style="height: 150px"></div><div style="position: sticky; top: 0">${field}</div><div style="height: 2000px"></div></div>`,
};

describe.each(BROWSERS)('marks where their words are in %s', (name) => {
  let site: GuidedSite['site'];
  let page: GuidedSite['page'];
  let close: GuidedSite['close'];
  const pages: Record<string, string> = {};

  beforeAll(async () => {
    ({ site, page, close } = await openGuidedSite(name, pages));
  });
  afterAll(() => close?.());

  async function write(body: string, text: string): Promise<void> {
    pages['/'] =
      `<!doctype html><html lang="da"><meta charset="utf-8"><link rel="icon" href="data:,">${body}`;
    await page.goto(`${site.origin}/`);
    await page.click('#note');
    await page.type(text);
  }

  describe.each(EACH)('%s', (kind) => {
    test.each(Object.entries(TEXTS))('%s', async (_, { text, style, more = '' }) => {
      await write(KINDS[kind](style, more), text);
      await waitForMarks(page, [MARKED[0]], text);
      expect(await page.marks()).toEqual([MARKED[0]]);
    });

    test.each(Object.entries(AROUND))('%s, scrolled while a card is open', async (_, around) => {
      const text = 'Hun vil tage livet af sig. Vi ses på mandag.';
      await write(around(KINDS[kind]('width: 30rem; height: 5rem')), text);
      await waitForMarks(page, [MARKED[0]], text);
      await page.clickMark(0);
      await waitForAdvice(page, CARDS[0]);
      for (const top of [120, 900, 40]) {
        await page.evaluate((to: number) => {
          (document.querySelector('#scroller') ?? document.documentElement).scrollTop = to;
        }, top);
        await waitForMarks(page, [MARKED[0]], text);
        expect(await page.marks()).toEqual([MARKED[0]]);
        // Beside the words, wherever those have come to stand.
        await expect.poll(distanceToCard).toBeLessThan(60);
      }
    });
  });

  /** From the words to the nearer edge of the card, px: both are in view. */
  async function distanceToCard(): Promise<number> {
    const [words] = await page.markSpots();
    const buttons = (await page.card())?.buttons ?? [];
    const head = buttons.find((button) => button.name === 'Luk');
    return words && head ? Math.abs(head.y - words.y) : Number.POSITIVE_INFINITY;
  }
});
