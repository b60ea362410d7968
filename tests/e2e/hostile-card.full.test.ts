import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { switchOn } from '@/scripts/start/switch-on';
import { ATTACKS, type Attack, arm } from '../support/attacks';
import { BROWSERS, type BrowserName, builtExtension, launch } from '../support/browsers';
import { JOURNAL, NOTE, waitForMarks } from '../support/journal';
import { pageOf } from '../support/pages';
import { type Served, serve } from '../support/serve';

// SECURITY.md, section 10, number 49.

/** What becomes of the card: it is seen and works, it takes no clicks, or it has gone. Never: unseen, and working. */
type Outcome = 'works' | 'takes no clicks' | 'gone';

/** The top layer stands above what a page does to its own elements; `:host` rules win over its style. */
const OUTCOMES: Readonly<Record<Attack, Outcome | Readonly<Record<BrowserName, Outcome>>>> = {
  'takes it away': 'works',
  'moves it into itself': 'works',
  'moves it off the page': 'works',
  'hides the popover': 'works',
  'display none on it': 'works',
  'opacity .01 on it': 'works',
  'inert on it': 'gone',
  'opacity .01 on the page': 'works',
  // Firefox alone lets a filter on the root reach the top layer.
  'filter on the page': { chromium: 'works', firefox: 'takes no clicks' },
  'display none on the page': 'gone',
  'zoom .01 on the page': 'takes no clicks',
  'inert on the page': 'gone',
  'aria-hidden on the body': 'works',
  'an overlay that lets clicks through': 'works',
  'a popover on top that lets clicks through': 'works',
  'a modal dialog': 'gone',
};

describe.each(BROWSERS)('a page that does not want our card in %s', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let page: DrivenPage;

  beforeAll(async () => {
    site = await serve({ '/': JOURNAL, '/hides': pageOf('hides-host') });
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await switchOn(browser, site.origin);
    page = await browser.openPage(`${site.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Presses "next" where the card shows it, and tells by the card what came of it. */
  async function pressNext(): Promise<Outcome> {
    await page.evaluate(twoFrames);
    if ((await page.card()) === null) return 'gone';
    await page.pressInCard('Næste råd');
    await page.evaluate(twoFrames);
    const card = await page.card();
    if (card === null) return 'gone';
    return card.text.includes('2 af 2') ? 'works' : 'takes no clicks';
  }

  test.each(Object.entries(OUTCOMES) as [Attack, (typeof OUTCOMES)[Attack]][])(
    '49 %s',
    async (attack, outcome) => {
      await page.goto(`${site.origin}/`);
      await page.click('#plain');
      await page.type(NOTE);
      await waitForMarks(page);
      await page.clickMark();
      expect((await page.waitForCard({ timeout: 15_000 })).text).toContain('1 af 2');
      await page.evaluate(arm);
      await page.evaluate(ATTACKS[attack]);
      expect(await pressNext()).toBe(typeof outcome === 'string' ? outcome : outcome[name]);
    },
  );

  test('49 that takes it away each time sees it come back three times, and no more', async () => {
    await page.goto(`${site.origin}/hides`);
    await page.click('#note');
    await page.type('Hun vil tage livet af sig. ');
    const removed = () => page.evaluate(() => Number(document.querySelector('output')?.value));
    await page.waitFor(() => Number(document.querySelector('output')?.value) >= 4, undefined, {
      timeout: 15_000,
    });
    await page.type('Datteren har været alene hjemme hele natten. ');
    await page.press('Backspace');
    await page.evaluate(twoFrames);
    expect(await removed()).toBe(4);
    expect(await page.layer()).toBeNull();
  });
});

function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
