import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { switchOn } from '@/scripts/start/switch-on';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openNote, openReadyChecklist, waitUntilReady } from '../support/checklist-view';
import { waitForDraft } from '../support/extension-storage';
import { FIELDS, JOURNAL, NOTE, openCard, waitForMarks } from '../support/journal';
import { registeredScripts } from '../support/looking';
import { makeNewerBuild } from '../support/newer-build';
import { type Served, serve } from '../support/serve';

// SECURITY.md 10, numbers 18 and 19: a real update to a build of a higher version while everything is open. One
// story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('%s updates the extension', (name) => {
  const newer = makeNewerBuild(builtExtension(name));
  let site: Served;
  let browser: DrivenBrowser;
  /** A tab whose guide is connected to the background, and one whose background has slept since. */
  let awake: DrivenPage;
  let asleep: DrivenPage;

  beforeAll(async () => {
    site = await serve({ '/': JOURNAL });
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await switchOn(browser, site.origin);
    asleep = await openCard(browser, `${site.origin}/`, 'contenteditable');
    await browser.stopBackground();
    awake = await openCard(browser, `${site.origin}/`, 'textarea');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(newer, { recursive: true });
  });

  test('18: the panel closes, and its draft is offered when it is opened again', async () => {
    const panel = await browser.openPanel();
    await panel.clickNamed('Tjekliste');
    await waitUntilReady(panel);
    await openNote(panel, 1);
    await panel.type('Ring til Anna');
    await waitForDraft(panel, 'Ring til Anna');
    await browser.update(newer);
    await until(
      () =>
        panel.evaluate('true').then(
          () => false,
          () => true,
        ),
      { what: 'the panel to close' },
    );

    const again = await openReadyChecklist(browser);
    expect(await again.waitFor(() => document.querySelector('.sm-draft')?.textContent)).toBe('Ring til Anna');
    await again.clickNamed('Indstillinger');
    await again.waitFor(() => document.body.textContent?.includes('Udgave 99.0.0'));
  });

  test('18: open tabs lose card and marks, and their scripts stop in silence', async () => {
    for (const page of [awake, asleep]) {
      await until(async () => (await page.layer()) === null, { what: 'the card to go', timeout: 15_000 });
      await page.activate();
      await page.press('End');
      await page.type(` ${NOTE}`);
      expect(await page.markSpots()).toEqual([]);
      expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    }
    expect(await browser.uncaught()).toEqual([]);
  });

  test('19: the page script is registered again, and open tabs get it at their next load', async () => {
    const aside = await browser.openExtensionPage('practice.html');
    await until(async () => (await registeredScripts(aside)).length === 1, { what: 'the page script' });
    await aside.close();
    for (const [page, field] of [
      [awake, FIELDS.textarea],
      [asleep, FIELDS.contenteditable],
    ] as const) {
      await page.activate();
      await page.reload();
      await page.click(field);
      await page.evaluate(() => document.execCommand('selectAll'));
      await page.type(NOTE);
      await waitForMarks(page);
    }
  });

  test('19: a list that is found empty is filled within a second of the background’s start', async () => {
    const aside = await browser.openExtensionPage('practice.html');
    await aside.evaluate(forgetScripts);
    await browser.stopBackground();
    expect(await registeredScripts(aside)).toEqual([]);
    expect(await aside.evaluate(wakeAndTime)).toBeLessThan(1_000);
  });
});

interface ExtensionApi {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly unknown[]>;
    unregisterContentScripts(): Promise<void>;
  };
}
declare const chrome: ExtensionApi;

/** Run in a page of the extension: what an update does to the list. */
function forgetScripts(): Promise<void> {
  return chrome.scripting.unregisterContentScripts();
}

/** Run in a page of the extension: wakes the background and gives the milliseconds until the list is filled. */
async function wakeAndTime(): Promise<number> {
  const start = performance.now();
  void chrome.runtime.sendMessage({}).catch(() => undefined);
  while ((await chrome.scripting.getRegisteredContentScripts()).length === 0) {
    if (performance.now() - start > 10_000) break;
  }
  return performance.now() - start;
}
