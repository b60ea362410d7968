import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import type {} from '../pages/hosts/journal';
import { openAgent } from '../support/agent';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { serveGallery } from '../support/gallery';
import { CARDS, MARKED, NOTE, waitForAdvice } from '../support/journal';
import type { Served } from '../support/serve';
import { switchSites } from '../support/switch-sites';

/** Of 20 fields: text fields, and every fourth a rich one. */
const WRITTEN = [0, 3, 4, 19] as const;

describe.each(BROWSERS)('a journal with autosave, shortcuts and a session timer in %s', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let page: DrivenPage;

  beforeAll(async () => {
    site = await serveGallery(['hosts/journal']);
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await switchSites(await openAgent(browser), [site.origin]);
    page = await browser.openPage(`${site.origin}/hosts/journal/`);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** The same hands each time. `afterEach` is what is waited for in each field. */
  async function work(origin: string, afterEach: () => Promise<unknown>): Promise<void> {
    await page.goto(`${origin}/hosts/journal/`);
    await page.waitFor(() => window.journal);
    for (const place of WRITTEN) {
      await page.click(`#note${place}`);
      await page.type(NOTE);
      await afterEach();
      await page.press('Control+s');
      await page.press('Backspace');
      await page.press('Alt+m');
    }
    await page.press('Alt+n');
    await page.press('Escape');
    await page.press('Control+s');
  }
  const outcome = () =>
    page.evaluate(() => {
      const { sent = [], shortcuts, activity } = window.journal ?? {};
      // Autosave's own clock decides in how many pieces a note is sent, so the saves by hand are compared.
      return { last: sent.at(-1), bodies: [...new Set(sent)], shortcuts, activity };
    });

  test('sends, hears and counts the same as without us, byte for byte', async () => {
    await work(site.origin.replace('127.0.0.1', 'localhost'), async () => {});
    const untouched = await outcome();
    expect(await page.layer()).toBeNull();
    const marked = async () => (await page.markSpots()).length === MARKED.length;
    await work(site.origin, () => until(marked, { what: 'two marks', timeout: 15_000 }));
    const withUs = await outcome();

    expect(withUs.last).toBe(untouched.last);
    expect(withUs.shortcuts).toEqual(untouched.shortcuts);
    expect(withUs.activity).toEqual(untouched.activity);
    // Whatever was sent in between is what the person had written by then: the end of one is the start of the next.
    const plain = (body: string) =>
      [...new URLSearchParams(body).values()].map((text) => text.replaceAll('&nbsp;', ' '));
    for (const body of withUs.bodies) {
      for (const text of plain(body)) expect(NOTE.startsWith(text.trimEnd())).toBe(true);
    }
  });

  test('a card that is shown and read neither sends anything nor keeps the session alive', async () => {
    await page.goto(`${site.origin}/hosts/journal/`);
    await page.click('#note0');
    await page.type(NOTE);
    await page.press('Control+s');
    await until(async () => (await page.markSpots()).length === MARKED.length, {
      what: 'two marks',
      timeout: 15_000,
    });
    const before = await outcome();
    const left = await page.evaluate(() => window.journal?.sessionLeft() ?? 0);
    // Longer than an autosave, and than a look at the field.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3_000)));
    expect(await outcome()).toEqual(before);
    expect(await page.evaluate(() => window.journal?.sessionLeft() ?? 0)).toBeLessThan(left - 2_900);

    await page.clickMark(0);
    await waitForAdvice(page, CARDS[0]);
    await page.pressInCard('Næste råd');
    await waitForAdvice(page, CARDS[1]);
    await page.pressInCard('Luk');
    const after = await outcome();
    expect(after.bodies).toEqual(before.bodies);
    expect(after.shortcuts).toEqual(before.shortcuts);
    // The person's own presses count, as presses anywhere do; focus has not moved.
    expect(after.activity).toEqual({
      ...before.activity,
      pointerdown: (before.activity?.pointerdown ?? 0) + 3,
    });
  });
});
