import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import type {} from '../pages/hosts/mounts';
import { openAgent } from '../support/agent';
import { builtExtension, launch } from '../support/browsers';
import { serveGallery } from '../support/gallery';
import { guidesIn } from '../support/guides';
import type { Served } from '../support/serve';
import { switchSites } from '../support/switch-sites';

// Chromium alone tells how much memory, how many nodes and listeners a page has.

const MOUNTS = 500;
const NAVIGATIONS = 200;
/** What is compiled, cached or pooled once, by us as by the browser, is there after these. */
const WARM_UP = 60;
/**
 * What the page may gain more with us than without: less than one field's worth of nodes and listeners. Of memory
 * 0.25 MB was seen (the browser goes on compiling); 700 fields that stay would be many megabytes.
 */
const MOST = { JSHeapUsedSize: 500_000, Nodes: 10, JSEventListeners: 5 };
type Sizes = typeof MOST;

let site: Served;
let browser: DrivenBrowser;

beforeAll(async () => {
  site = await serveGallery(['hosts/mounts']);
  browser = await launch('chromium', { extension: builtExtension('chromium'), language: 'da' });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function measure(page: DrivenPage): Promise<Sizes> {
  // What is finalised by one collection is freed by the next.
  for (let time = 0; time < 3; time++) await page.devtools('HeapProfiler.collectGarbage');
  const { metrics } = await page.devtools<{ metrics: { name: string; value: number }[] }>(
    'Performance.getMetrics',
  );
  const value = (wanted: keyof Sizes) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return {
    JSHeapUsedSize: value('JSHeapUsedSize'),
    Nodes: value('Nodes'),
    JSEventListeners: value('JSEventListeners'),
  };
}

/** In the background: an evaluated promise would keep the page's own call waiting longer than the driver does. */
async function run(page: DrivenPage, times: number, how: 'mount' | 'navigate'): Promise<void> {
  await page.evaluate(
    ({ times, how }: { times: number; how: 'mount' | 'navigate' }) => {
      document.title = 'at work';
      void window.mounts?.run(times, how).then(() => {
        document.title = 'done';
      });
    },
    { times, how },
  );
  await until(() => page.evaluate(() => document.title === 'done'), {
    what: `${times} × ${how}`,
    timeout: 200_000,
  });
}

/** How much larger a page is after all its views than after the first few. */
async function growth(origin: string, check: (page: DrivenPage) => Promise<void>): Promise<Sizes> {
  const page = await browser.openPage(`${origin}/hosts/mounts/`);
  await page.devtools('Performance.enable');
  await page.waitFor(() => window.mounts);
  await run(page, WARM_UP, 'mount');
  await run(page, WARM_UP, 'navigate');
  await check(page);
  const before = await measure(page);
  await run(page, MOUNTS, 'mount');
  await run(page, NAVIGATIONS, 'navigate');
  const after = await measure(page);
  await page.close();
  const grown = (name: keyof Sizes) => after[name] - before[name];
  return {
    JSHeapUsedSize: grown('JSHeapUsedSize'),
    Nodes: grown('Nodes'),
    JSEventListeners: grown('JSEventListeners'),
  };
}

test('500 fields and 200 views come and go, and nothing of ours stays behind', async () => {
  const agent = await openAgent(browser);
  await switchSites(agent, [site.origin]);
  const without = await growth(site.origin.replace('127.0.0.1', 'localhost'), async () => {});
  const withUs = await growth(site.origin, async (page) => {
    expect(await guidesIn(agent, page)).toHaveLength(1);
    await until(async () => (await page.layer()) === null, { what: 'nothing of ours' });
  });
  for (const name of Object.keys(MOST) as (keyof Sizes)[]) {
    expect(
      withUs[name] - without[name],
      `${name}: ${withUs[name]} with us, ${without[name]} without`,
    ).toBeLessThan(MOST[name]);
  }
});
