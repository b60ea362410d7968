import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { type Agent, openAgent } from '../support/agent';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { guidesIn } from '../support/guides';
import { JOURNAL, NOTE } from '../support/journal';
import { waitForMarkCount } from '../support/looking';
import { pageOf } from '../support/pages';
import { type Served, serve } from '../support/serve';
import { switchSites } from '../support/switch-sites';

/** Short enough for one line of a portlet. */
const ALERT = 'Vil tage livet af sig. ';

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
  /** Waits until the only mark of the page is in this frame. */
  async function waitForMarkIn(frame: string): Promise<void> {
    const alone = async () => {
      const spots = await page.markSpots();
      const box = await page.evaluate((selector: string) => {
        const { left, right, top, bottom } = (
          document.querySelector(selector) as Element
        ).getBoundingClientRect();
        return { left, right, top, bottom };
      }, frame);
      const isIn = ({ x, y }: { x: number; y: number }) =>
        x > box.left && x < box.right && y > box.top && y < box.bottom;
      return spots.length === 1 && spots.every(isIn);
    };
    await until(alone, { what: `one mark, in ${frame}`, timeout: 15_000 });
  }

  test('in a portal with 25 frames the guide is only where focus has been, and serves one field at a time', async () => {
    await page.goto(`${site.origin}/portal`);
    const all = () => page.evaluate(() => document.readyState === 'complete');
    await until(all, { what: 'all frames' });
    expect(await guides()).toEqual([]);
    await page.click('#f7 >>> #note');
    await page.type(ALERT);
    await waitForMarkIn('#f7');
    expect(await guides()).toEqual([`${site.origin}/portlet?7`]);
    await page.pressChip();
    await until(() => page.card(), { what: 'a card' });

    // Where the card of the other frame does not lie.
    await page.click('#f14 >>> #note');
    await page.type(ALERT);
    await waitForMarkIn('#f14');
    expect(await page.card()).toBeNull();
    expect((await guides()).length).toBe(2);

    await page.click('#f7 >>> #note');
    await waitForMarkIn('#f7');
  });

  test('a frame of another origin that is switched on is served too', async () => {
    await page.goto(`${site.origin}/portal`);
    await page.click('#f4 >>> #note');
    await page.press('Tab');
    const other = `${site.origin.replace('127.0.0.1', 'localhost')}/portlet?5`;
    await until(async () => (await guides()).includes(other), {
      what: 'the guide in the frame',
      timeout: 15_000,
    });
    const served = async () =>
      (await agent.heard()).some(({ message, origin }) => {
        const { kind, payload } = message as { kind: string; payload: { focus?: { state: string } | null } };
        return kind === 'focus-field' && payload.focus?.state === 'reading' && other.startsWith(origin);
      });
    await until(served, { what: 'a field of the other origin that is read', timeout: 15_000 });
  });

  test('a document whose design mode is switched on under focus is read from the first key', async () => {
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
    await page.evaluate(() => void Object.assign(window, { used: true }));
    await page.click('#note');
    await page.type(ALERT);
    await waitForMarkCount(page, 1);
    await agent.page.activate();
    await agent.page.evaluate(discardAndShow, `${site.origin}/portlet?discarded`);
    page = await browser.findPage('portlet?discarded');
    // A tab that is brought back has its address before its page: an empty document, complete too, is there first.
    await page.waitFor(() => document.querySelector('#note') !== null && !('used' in window));
    expect(await guides()).toEqual([]);
    await page.click('#note');
    // The browser may have kept what was written.
    await page.press('Control+a');
    await page.type(ALERT);
    await waitForMarkCount(page, 1);
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
