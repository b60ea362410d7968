import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { type Agent, openAgent } from '../support/agent';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { expectSilence, openCardBesideFrame } from '../support/expect-silence';
import { writeStorage } from '../support/extension-storage';
import { journalWithin } from '../support/journal-within';
import { grantInDialog, registeredPatterns, revoke } from '../support/real-permission';
import { type Served, serve } from '../support/serve';

// Numbers are those of SECURITY.md, section 10. The store flavour, where every host is asked for.

describe.each(BROWSERS)('a site and the permission of %s', (name) => {
  let site: Served;
  let elsewhere: string;
  let browser: DrivenBrowser;
  let agent: Agent;
  let panel: DrivenPage;

  beforeAll(async () => {
    site = await serve(journalWithin());
    elsewhere = site.origin.replace('127.0.0.1', 'localhost');
    browser = await launch(name, {
      extension: builtExtension(name, 'store'),
      language: 'da',
      // Firefox: a press is answered with yes, since no key is known to answer its dialog; and without a process for each
      // site WebDriver's keys reach the frame of another one.
      ...(name === 'chromium'
        ? { headless: false }
        : {
            preferences: { 'extensions.webextOptionalPermissionPrompts': false, 'fission.autostart': false },
          }),
    });
    agent = await openAgent(browser);
    const sites = [site.origin, elsewhere].map((origin) => ({ origin, mode: 'reading' }));
    await writeStorage(agent.page, { 'settings.sites': sites });
    panel = await browser.openExtensionPage('sidepanel.html');
    await panel.clickNamed('Indstillinger');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const rowOf = (origin: string) =>
    panel.evaluate((wanted: string) => {
      const rows = [...document.querySelectorAll<HTMLElement>('.sm-site')];
      return rows.find((row) => row.querySelector('.sm-origin')?.textContent === wanted)?.innerText ?? '';
    }, origin);

  test('21 listed but not permitted: skipped at the background’s start, shown, and granted from there', async () => {
    await browser.stopBackground();
    // A message wakes the background, which then starts from the beginning.
    await writeStorage(agent.page, { 'settings.locale': 'da' });
    await until(async () => (await rowOf(site.origin)).includes('Mangler tilladelse'), { timeout: 15_000 });
    expect(await agent.page.evaluate(registeredPatterns)).toEqual([]);
    for (const origin of [site.origin, elsewhere]) {
      await panel.activate();
      await panel.clickNamed(`Giv tilladelse: ${origin}`);
      await grantInDialog(browser, agent, origin);
    }
    await panel.waitFor(() => !document.body.innerText.includes('Mangler tilladelse'));
    await agent.page.waitFor(registeredPatterns, undefined, { timeout: 15_000 });
    expect((await agent.page.evaluate(registeredPatterns)).toSorted()).toEqual([
      'http://127.0.0.1/*',
      'http://localhost/*',
    ]);
  });

  test('22 permission taken back while a card is shown: everything goes, and nothing is read any more', async () => {
    const page = await browser.openPage(`${site.origin}/`);
    await openCardBesideFrame(page);
    await revoke(agent, site.origin);
    await expectSilence(page, agent, { off: site.origin, on: elsewhere });
    await until(async () => (await rowOf(site.origin)).includes('Mangler tilladelse'), { timeout: 15_000 });
    await page.reload();
    expect(await agent.page.evaluate(registeredPatterns)).toEqual(['http://localhost/*']);
  });
});
