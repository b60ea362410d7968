import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { switchOn } from '@/scripts/start/switch-on';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { CARDS, FIELDS, JOURNAL, NOTE, openCard, textIn, waitForMarks } from '../support/journal';
import { type Served, serve } from '../support/serve';

// The person switches the extension off in the browser's own list while cards are open, and later on again. One
// story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('%s switches the extension off and on', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  /** A tab whose guide is connected to the background, and one whose background has slept since. */
  let awake: DrivenPage;
  let asleep: DrivenPage;

  /** Nothing of ours is seen or can be pressed. Firefox ends page scripts where they stand: there it may still lie there. */
  async function expectUnseen(page: DrivenPage): Promise<void> {
    const isUnseen = async () => {
      const { card, chip, marks } = (await page.layer()) ?? { card: null, chip: null, marks: [] };
      return card === null && chip === null && marks.length === 0;
    };
    await until(isUnseen, { what: 'the card to go' });
    expect(await page.evaluate(paintedHighlights)).toEqual([]);
    const names = (await page.accessibleTree()).map((node) => node.name);
    expect(names.filter((one) => CARDS.some((card) => one.includes(card)))).toEqual([]);
  }

  /** Nothing of ours is in the page. */
  async function expectNothing(page: DrivenPage): Promise<void> {
    await until(async () => (await page.layer()) === null, { what: 'all to go' });
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  }

  async function waitForOneGuide(page: DrivenPage): Promise<void> {
    await until(async () => (await page.markSpots()).length >= 2, { what: 'marks' });
    // What the guide before left behind is taken away as the new one begins, and need not be gone with the first mark.
    const drawn = () => page.evaluate(() => document.querySelectorAll('[popover]').length);
    await expect.poll(drawn).toBe(1);
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBeLessThanOrEqual(1);
    // One for what is marked, one for what is open.
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeLessThanOrEqual(2);
  }

  beforeAll(async () => {
    site = await serve({ '/': JOURNAL });
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await switchOn(browser, site.origin);
    asleep = await openCard(browser, `${site.origin}/`, 'contenteditable');
    expect((await asleep.evaluate(paintedHighlights)).length).toBeGreaterThan(0);
    await browser.stopBackground();
    awake = await openCard(browser, `${site.origin}/`, 'textarea');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('off: open tabs lose card, chip and marks in silence, and keep what was written', async () => {
    await browser.setEnabled(false);
    for (const [page, kind] of [
      [awake, 'textarea'],
      [asleep, 'contenteditable'],
    ] as const) {
      await page.activate();
      await expectUnseen(page);
      await page.press('End');
      await page.type(' Ole vil tage livet af sig. ');
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await expectUnseen(page);
      if (name === 'chromium') await expectNothing(page);
      expect(await textIn(page, kind)).toContain('Ole vil tage livet af sig.');
    }
    expect(await browser.uncaught()).toEqual([]);
  });

  test('on again: open tabs are read along at once in Firefox, else when they load, with nothing doubled', async () => {
    await browser.setEnabled(true);
    for (const [page, field] of [
      [awake, FIELDS.textarea],
      [asleep, FIELDS.contenteditable],
    ] as const) {
      await page.activate();
      if (name === 'chromium') await expectNothing(page);
      else await waitForOneGuide(page);
      await page.reload();
      await page.click(field);
      await page.evaluate(() => document.execCommand('selectAll'));
      await page.type(NOTE);
      await waitForMarks(page);
      await waitForOneGuide(page);
      await page.clickMark(0);
      await page.waitForCard();
    }
    expect(await browser.uncaught()).toEqual([]);
  });
});

/** The names of the highlights that draw something: a line or a ground that is not transparent. */
function paintedHighlights(): string[] {
  return [...CSS.highlights.keys()].filter((highlight) => {
    const look = getComputedStyle(document.body, `::highlight(${highlight})`);
    const colours = [
      look.textDecorationLine === 'none' ? '' : look.textDecorationColor,
      look.backgroundColor,
    ];
    return colours.some((colour) => colour !== '' && !/, 0\)$|transparent/.test(colour));
  });
}
