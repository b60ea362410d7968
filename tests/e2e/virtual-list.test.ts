import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import type {} from '../pages/hosts/virtual-list';
import { openAgent } from '../support/agent';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { serveGallery } from '../support/gallery';
import { CARDS, MARKED, waitForAdvice } from '../support/journal';
import type { Served } from '../support/serve';
import { switchSites } from '../support/switch-sites';

describe.each(BROWSERS)('a list that recycles its fields in %s', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let page: DrivenPage;

  beforeAll(async () => {
    site = await serveGallery(['hosts/virtual-list']);
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await switchSites(await openAgent(browser), [site.origin]);
    page = await browser.openPage(`${site.origin}/hosts/virtual-list/`);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const show = (row: number) => page.evaluate((first: number) => window.virtualList?.showFrom(first), row);
  const waitForMarks = (words: readonly string[]) =>
    until(async () => (await page.marks()).join() === words.join(), {
      what: `marks on ${words}`,
      timeout: 15_000,
    });

  test('marks follow the text that the focused field holds, and the card goes with the text it was about', async () => {
    await page.click('#place0');
    await page.press('Control+a');
    await page.type('Vil tage livet af sig. ');
    await waitForMarks([MARKED[0]]);
    await page.clickMark(0);
    await waitForAdvice(page, CARDS[0]);

    await show(10);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('place0');
    await waitForMarks([MARKED[1]]);
    expect(await page.card()).toBeNull();
    await show(11);
    await waitForMarks([]);
    await show(0);
    await waitForMarks([MARKED[0]]);
    const notes = await page.evaluate(() => window.virtualList?.notes);
    expect(notes?.[0]).toBe('Vil tage livet af sig. ');
    expect(notes?.[10]).toBe('Datteren har været alene hjemme hele natten.');
  });
});
