import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage, DrivenPanel } from '@/scripts/drive';
import { switchOn } from '@/scripts/start/switch-on';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import {
  CARDS,
  JOURNAL,
  MARKED,
  NOTE,
  RULE_TITLES,
  waitForAdvice,
  waitForMarks,
  waitForText,
} from '../support/journal';
import { type Served, serve } from '../support/serve';

// SECURITY.md 10, number 20. One story: each test goes on where the one before it stopped, and each message is
// sent to a background that has just been ended.
describe.each(BROWSERS)('20: %s ends its background between two messages', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let page: DrivenPage;
  let panel: DrivenPanel;

  beforeAll(async () => {
    site = await serve({ '/': JOURNAL });
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await switchOn(browser, site.origin);
    page = await browser.openPage(`${site.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('the guide comes, and its findings reach the panel', async () => {
    const [first = '', second = ''] = NOTE.split(/(?<=sig\.)/);
    panel = await browser.openPanel();
    await browser.stopBackground();
    await page.click('#plain');
    await page.type(first);
    await waitForMarks(page, [MARKED[0]]);
    await waitForText(panel, 'Står i teksten · 1 af 1 i feltet');

    await browser.stopBackground();
    await page.type(second);
    await waitForText(panel, 'Står i teksten · 2 af 2 i feltet');
    await panel.close();
  });

  test('the card opens the panel at its own advice', async () => {
    await page.clickMark(0);
    await waitForAdvice(page, CARDS[0]);
    await browser.stopBackground();
    await page.pressInCard('Åbn i panelet');
    if (name === 'firefox') await (await browser.waitForPopup()).clickNamed('Åbn Sidemand i sidebjælken');
    panel = await browser.waitForPanel();
    await waitForText(panel, 'Luk rådet');
    expect(await panel.evaluate(() => document.querySelector('article h2')?.textContent)).toBe(CARDS[0]);
  });

  test('advice that is set aside stays aside', async () => {
    await panel.clickNamed('Indstillinger');
    await browser.stopBackground();
    await page.pressInCard(/^Ikke dette råd her/);
    await waitForText(panel, RULE_TITLES[0]);

    await browser.stopBackground();
    await page.reload();
    await page.click('#plain');
    await page.type(NOTE);
    await waitForMarks(page, [MARKED[1]]);
  });
});
