import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { type Agent, openAgent } from '../support/agent';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { JOURNAL, NOTE, waitForMarks } from '../support/journal';
import { pageOf } from '../support/pages';
import { type Served, serve } from '../support/serve';
import { switchSites } from '../support/switch-sites';

// Numbers are those of SECURITY.md, section 10.

describe.each(BROWSERS)('marks and card on %s', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let agent: Agent;
  let page: DrivenPage;

  beforeAll(async () => {
    const pages: Record<string, string> = {
      '/': JOURNAL,
      '/csp': pageOf('csp'),
      '/hostile-css': pageOf('hostile-css'),
    };
    site = await serve(pages);
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    agent = await openAgent(browser);
    await switchSites(agent, [site.origin]);
    page = await browser.openPage(`${site.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(['csp', 'hostile-css'])(
    '56, 58 a card is whole and can be pressed on the page “%s”',
    async (path) => {
      await page.goto(`${site.origin}/${path}`);
      await page.click('#note');
      await page.type(NOTE);
      await page.pressChip();
      const { buttons } = await page.waitForCard();
      expect(buttons.map((button) => button.name)).toContain('Åbn i panelet');
      await page.pressInCard('Luk');
      await until(async () => (await page.card()) === null, { what: 'no card' });
    },
  );

  test.each([0.67, 0.9, 1.1, 1.75])('marks stand on their words at a page zoom of %f', async (zoom) => {
    await page.goto(`${site.origin}/`);
    await agent.page.evaluate(zoomTo, { url: `${site.origin}/`, zoom });
    await page.waitFor((wanted: number) => Math.abs(devicePixelRatio - wanted) < 0.02, zoom);
    await page.click('#plain');
    await page.type(NOTE);
    await waitForMarks(page);
    await agent.page.evaluate(zoomTo, { url: `${site.origin}/`, zoom: 1 });
  });
});

interface Tabs {
  query(what: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  setZoom(tab: number, zoom: number): Promise<void>;
}
declare const browser: { readonly tabs: Tabs } | undefined;
declare const chrome: { readonly tabs: Tabs };

/** Sent as source: the browser's own zoom, as by Control and plus. */
async function zoomTo({ url, zoom }: { url: string; zoom: number }): Promise<void> {
  const { tabs } = typeof browser === 'undefined' ? chrome : browser;
  const tab = (await tabs.query({})).find((one) => one.url === url);
  await tabs.setZoom(tab?.id ?? -1, zoom);
}
