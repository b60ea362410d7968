import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '@/scripts/drive';
import { BROWSERS } from '../support/browsers';
import { type GuidedSite, openGuidedSite } from '../support/guided-site';
import { JOURNAL, NOTE, waitForMarks } from '../support/journal';
import { pageOf } from '../support/pages';

// Numbers are those of SECURITY.md, section 10.

describe.each(BROWSERS)('marks and card on %s', (name) => {
  let site: GuidedSite['site'];
  let agent: GuidedSite['agent'];
  let page: GuidedSite['page'];
  let close: GuidedSite['close'];

  beforeAll(async () => {
    const pages = { '/': JOURNAL, '/csp': pageOf('csp'), '/hostile-css': pageOf('hostile-css') };
    ({ site, agent, page, close } = await openGuidedSite(name, pages));
  });
  afterAll(() => close?.());

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
