import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { makeProfile, removeProfile } from '@/scripts/drive/process';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { JOURNAL, textOf } from '../support/journal';
import { readAreas } from '../support/looking';
import { policyFile } from '../support/policy';
import { type Served, serve } from '../support/serve';

/** Longer than the rest after coming to a page. */
const PAST_THE_PAUSE_MS = 7_000;

/** A workplace that says which of its pages are for notes. */
const LAYER = JSON.stringify({
  format: 'sidemand-layer',
  schema: 1,
  id: 'workplace',
  version: 1,
  layer: 'workplace',
  publisher: 'Bostedet Y',
  createdOn: '2026-11-22',
  add: {
    sites: [
      {
        id: 'own-journal',
        name: 'Vores journal',
        about: { da: 'Vores egen journal.', en: 'Our own record.' },
        hosts: ['127.0.0.1'],
        pages: [{ type: 'journal-note', path: '/notat/**' }],
        verifiedOn: null,
        examples: [
          { url: 'http://127.0.0.1/notat/1', type: 'journal-note' },
          { url: 'http://127.0.0.1/', type: null },
        ],
      },
    ],
  },
});

// One story: each test goes on where the one before it stopped. The organisation has switched one site on, for
// cards alone, and not the other.
describe.each(BROWSERS)('the dot on the toolbar button in %s', (name) => {
  let profile: string;
  let site: Served;
  /** The same host on another port: the layer knows its pages too, and nobody has switched it on. */
  let neighbour: Served;
  let browser: DrivenBrowser;
  let aside: DrivenPage;
  let page: DrivenPage;

  beforeAll(async () => {
    profile = makeProfile(name);
    const pages = Object.fromEntries([1, 2, 3, 4].map((at) => [`/notat/${at}`, JOURNAL]));
    [site, neighbour] = await Promise.all([serve(pages), serve(pages)]);
    const policy = policyFile(name, { sites: [site.origin], sitesMode: 'cards', layers: [LAYER] });
    browser = await launch(name, { extension: builtExtension(name), profile, language: 'da', policy });
    aside = await browser.openExtensionPage('open-panel.html');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await neighbour?.close();
    removeProfile(profile);
  });

  const dot = (of: DrivenPage) =>
    of.evaluate(() => location.href).then((url) => aside.evaluate(readBadge, url));
  const waitForDot = (shown: boolean) =>
    until(async () => (await dot(page))[0] === (shown ? '•' : ''), {
      what: shown ? 'the dot' : 'the dot to go',
      timeout: 15_000,
    });
  const pass = () => new Promise((resolve) => setTimeout(resolve, PAST_THE_PAUSE_MS));

  test('stands after a while where the site is on, and over the page there is nothing', async () => {
    page = await browser.openPage(`${site.origin}/notat/1`);
    const start = Date.now();
    expect(await dot(page)).toEqual(['', 'action_title']);
    await waitForDot(true);
    expect(Date.now() - start).toBeGreaterThan(4_000);
    expect(await dot(page)).toEqual(['•', 'action_waiting']);
    // Only now, when the policy is known to have come: before that no page has a dot.
    const off = await browser.openPage(`${neighbour.origin}/notat/1`);
    await pass();
    expect(await dot(off)).toEqual(['', 'action_title']);
    expect(await page.layer()).toBeNull();
    await off.close();
  });

  test('keeps no address anywhere', async () => {
    const areas = await readAreas(aside);
    expect(areas).toContain('"advice.unseen"');
    expect(areas).not.toContain('notat');
  });

  test('leads to its card, which is there at once, and is gone when that is seen', async () => {
    await browser.stopBackground();
    await page.activate();
    const panel = await browser.openPanel();
    await panel.waitFor(() => document.querySelector('.sm-card h2'), undefined, {
      what: 'the card that the dot announced',
      timeout: 3_000,
    });
    expect(await textOf(panel)).toContain('Vises, fordi du er på en side til notater.');
    await waitForDot(false);
    expect(await dot(page)).toEqual(['', 'action_title']);
    await panel.close();
    await pass();
    expect((await dot(page))[0]).toBe('');
  });

  test('comes at most three times a day, and goes with its page', async () => {
    for (const at of [2, 3]) {
      await page.goto(`${site.origin}/notat/${at}`);
      expect((await dot(page))[0]).toBe('');
      await waitForDot(true);
    }
    await page.goto(`${site.origin}/notat/4`);
    await pass();
    expect((await dot(page))[0]).toBe('');
    expect(await browser.uncaught()).toEqual([]);
  });
});

interface ExtensionApi {
  readonly tabs: { query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
  readonly i18n: { getMessage(key: string): string };
  readonly action: Readonly<Record<'getBadgeText' | 'getTitle', (of: object) => Promise<string>>>;
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** Run in a page of the extension: what stands on the toolbar button of the tab with this address, and which name it has. */
async function readBadge(url: string): Promise<string[]> {
  const { tabs, action, i18n } = typeof browser === 'undefined' ? chrome : browser;
  const tabId = (await tabs.query({})).find((tab) => tab.url === url)?.id;
  const title = await action.getTitle({ tabId });
  const named = ['action_title', 'action_waiting'].find((key) => i18n.getMessage(key) === title);
  return [await action.getBadgeText({ tabId }), named ?? title];
}
