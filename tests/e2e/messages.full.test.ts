import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { packXpi } from '@/scripts/drive/firefox/xpi';
import { makeProfile, removeProfile } from '@/scripts/drive/process';
import { GECKO_ID } from '@/scripts/manifest';
import { type Agent, openAgent } from '../support/agent';
import { BROWSERS, type BrowserName, builtExtension, launch } from '../support/browsers';
import { forgedMessages } from '../support/forged';
import { flood } from '../support/forger';
import { JOURNAL } from '../support/journal';
import { type Served, serve } from '../support/serve';
import { switchSites } from '../support/switch-sites';

// Numbers are those of SECURITY.md, section 10.

const FORGER = 'tests/fixtures/forging-extension';
const ALERT = 'Hun vil tage livet af sig. ';

describe.each(BROWSERS)('messages in %s', (name) => {
  let site: Served;
  let profile: string;
  let browser: DrivenBrowser;
  let agent: Agent;
  let page: DrivenPage;

  beforeAll(async () => {
    site = await serve({ '/': JOURNAL, '/other': JOURNAL });
    profile = makeProfile(name);
    browser = await launchBesideForger(name, profile);
    agent = await openAgent(browser);
    await switchSites(agent, [site.origin]);
    page = await browser.openPage(`${site.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    removeProfile(profile);
    await site?.close();
  });

  async function expectGuide(path: string): Promise<void> {
    await page.goto(`${site.origin}${path}`);
    await page.click('#plain');
    await page.type(ALERT);
    await page.clickMark();
    await page.waitForCard({ timeout: 15_000 });
  }

  test('52 ten thousand messages at once are held back, and the background serves on', async () => {
    const { sent, answered, milliseconds } = await agent.runInGuideWorld(`${site.origin}/`, flood, 10_000);
    expect(sent).toBe(10_000);
    // What a frame may send in a burst, and what it earns back in the time that this took.
    expect(answered).toBeLessThanOrEqual(60 + (20 * milliseconds) / 1000 + 1);
    await expectGuide('/other');
  });

  test('53 another extension finds no listener, whatever it asks', async () => {
    await page.goto(`${site.origin}/`);
    await page.waitFor(() => document.documentElement.dataset.forger);
    const id = name === 'chromium' ? new URL(browser.extensionOrigin).host : GECKO_ID;
    const session = { direction: 'pageToBackground', kind: 'open-session', payload: {} };
    const forged = Object.values(forgedMessages(site.origin)).filter((message) => message !== null);
    const before = await agent.heard();
    for (const message of [session, ...forged]) {
      const answers = await page.evaluate(askForger, { id, message });
      expect(answers).toEqual([REFUSED, REFUSED, REFUSED]);
    }
    expect(await agent.heard()).toEqual(before);
    await expectGuide('/');
  });

  test('53 a web page has nobody to send to', async () => {
    const apis = await page.evaluate(() => {
      const { browser: theirs, chrome: chromes } = globalThis as unknown as Record<
        string,
        WebApi | undefined
      >;
      return [typeof theirs?.runtime?.sendMessage, typeof chromes?.runtime?.sendMessage];
    });
    expect(apis).toEqual(['undefined', 'undefined']);
  });
});

const REFUSED = { refused: expect.stringMatching(/receiving end does not exist/i) };

interface WebApi {
  readonly runtime?: { readonly sendMessage?: unknown };
}

/** Sidemand and another extension in one browser. */
function launchBesideForger(name: BrowserName, profile: string): Promise<DrivenBrowser> {
  const extension = builtExtension(name);
  if (name === 'chromium') {
    const both = [extension, FORGER].map((folder) => resolve(folder)).join(',');
    return launch(name, { extension, profile, language: 'da', args: [`--load-extension=${both}`] });
  }
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(join(profile, 'extensions', 'forging@sidemand.invalid.xpi'), packXpi(FORGER));
  return launch(name, { extension, profile, language: 'da' });
}

/** Sent as source: has the other extension ask, from its page script, from its background and over a line. */
async function askForger(forge: { id: string; message: unknown }): Promise<unknown[]> {
  const { dataset } = document.documentElement;
  delete dataset.answers;
  dataset.forge = JSON.stringify(forge);
  const answered = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!dataset.answers) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement, { attributes: true });
  });
  document.dispatchEvent(new Event('forge'));
  await answered;
  return JSON.parse(dataset.answers ?? '[]') as unknown[];
}
