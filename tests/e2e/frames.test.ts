import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { type Agent, openAgent } from '../support/agent';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { guidesIn } from '../support/guides';
import { CARDS, JOURNAL, NOTE, waitForAdvice } from '../support/journal';
import { waitForMarkCount } from '../support/looking';
import { pageOf } from '../support/pages';
import { type Served, serve } from '../support/serve';
import { switchSites } from '../support/switch-sites';

describe.each(BROWSERS)('frames and documents in %s', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let agent: Agent;
  let page: DrivenPage;

  beforeAll(async () => {
    site = await serve({
      '/': JOURNAL,
      '/portal': pageOf('portal'),
      '/portlet': pageOf('portlet'),
      '/design-mode-late': pageOf('design-mode-late'),
    });
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    agent = await openAgent(browser);
    await switchSites(agent, [site.origin, site.origin.replace('127.0.0.1', 'localhost')]);
    page = await browser.openPage(`${site.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const guides = () => guidesIn(agent, page);

  test('in a portal with 25 frames the guide is only where focus has been, and serves one field at a time', async () => {
    await page.goto(`${site.origin}/portal`);
    const all = () => page.evaluate(() => document.readyState === 'complete');
    await until(all, { what: 'all frames' });
    expect(await guides()).toEqual([]);
    await page.click('#f7 >>> #note');
    await page.type(NOTE);
    await waitForMarkCount(page, 2);
    expect(await guides()).toEqual([`${site.origin}/portlet?7`]);
    await page.pressChip();
    await until(() => page.card(), { what: 'a card' });

    await page.click('#f13 >>> #note');
    await page.type('Kim har tanker om at tage livet af sig. ');
    await waitForMarkCount(page, 1);
    expect(await page.card()).toBeNull();
    expect((await guides()).length).toBe(2);

    await page.click('#f7 >>> #note');
    await waitForMarkCount(page, 2);
  });

  test('a frame of another origin that is switched on is served too', async () => {
    await page.goto(`${site.origin}/portal`);
    const spot = await page.evaluate(() => {
      const box = document.querySelector('#f5')?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 60, y: (box?.top ?? 0) + 60 };
    });
    await page.clickAt(spot.x, spot.y);
    const other = `${site.origin.replace('127.0.0.1', 'localhost')}/portlet?5`;
    await until(async () => (await guides()).includes(other), {
      what: 'the guide in the frame',
      timeout: 15_000,
    });
    expect(await guides()).toEqual([other]);
  });

  test('a document whose design mode is switched on under focus is read from the first key, without its title', async () => {
    await page.goto(`${site.origin}/design-mode-late`);
    await page.click('p');
    await page.waitFor(() => document.designMode === 'on');
    // Chromium gives keys to such a document only after a click; Firefox tells of no focus at all.
    await page.click('p');
    await page.press('End');
    await page.type(' Vi ses.');
    await until(async () => (await page.marks()).join() === 'tage livet af sig', {
      what: 'a mark',
      timeout: 15_000,
    });
    await page.clickMark();
    await waitForAdvice(page, CARDS[0]);
  });

  test('document.open() after focus: what is written then is served, with one layer', async () => {
    await page.goto(`${site.origin}/`);
    await page.click('#rich');
    await page.type(NOTE);
    await waitForMarkCount(page, 2);
    for (let time = 0; time < 3; time++) {
      await page.evaluate((html: string) => {
        document.open();
        document.write(html);
        document.close();
      }, JOURNAL);
      await until(async () => (await page.layer()) === null, { what: 'nothing of ours' });
      await page.click('#rich');
      await page.type(NOTE);
      await waitForMarkCount(page, 2);
      expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
    }
  });

  test('back and forward through the cache: served again, with one layer, and nothing before that', async () => {
    await page.goto(`${site.origin}/`);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    );
    await page.click('#rich');
    await page.type(NOTE);
    await waitForMarkCount(page, 2);
    for (let time = 0; time < 3; time++) {
      await page.goto(`${site.origin}/portlet`);
      await page.evaluate('void history.back()');
      await page.waitFor(() => document.querySelector('#rich') !== null);
      await page.click('#rich');
      await waitForMarkCount(page, 2);
      expect(await page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true);
      expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
    }
  });

  test('a tab that was discarded and is looked at again has one guide', async () => {
    await page.goto(`${site.origin}/portlet?discarded`);
    await page.click('#note');
    await page.type(NOTE);
    await waitForMarkCount(page, 2);
    await agent.page.activate();
    await agent.page.evaluate(discardAndShow, `${site.origin}/portlet?discarded`);
    page = await browser.findPage('portlet?discarded');
    await page.waitFor(
      () => document.readyState === 'complete' && document.querySelector('textarea')?.value === '',
    );
    expect(await guides()).toEqual([]);
    await page.click('#note');
    await page.type(NOTE);
    await waitForMarkCount(page, 2);
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
  });
});

interface ExtensionApi {
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    discard(id: number): Promise<unknown>;
    update(id: number, change: object): Promise<unknown>;
  };
}

/** Sent as source to a page of the extension: the browser throws the tab away, and the person looks at it again. */
async function discardAndShow(url: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
  const { tabs } = browser ?? chrome;
  const idOf = async () => (await tabs.query({})).find((one) => one.url === url)?.id ?? -1;
  await tabs.discard(await idOf());
  await tabs.update(await idOf(), { active: true });
}
