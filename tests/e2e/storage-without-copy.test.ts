import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist, readChecklist, saveNote, tick, waitForNotice } from '../support/checklist-view';
import { refuseLocalStorage } from '../support/damage';

// SECURITY.md 10, number 15.
describe.each(BROWSERS)('15: %s, with storage.local refusing every call,', (name) => {
  let browser: DrivenBrowser;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await tick(await openReadyChecklist(browser), 0);
    await browser.kill();
    refuseLocalStorage(name, browser.profile);
    browser = await browser.restart();
  });
  afterAll(() => browser?.close());

  test('shows the calm page without waiting for it', async () => {
    const before = Date.now();
    const panel = await browser.openExtensionPage('sidepanel.html');
    await panel.clickNamed('Rolig side');
    await panel.waitFor(
      () => document.querySelector('.sm-112') && document.querySelector('.sm-call-step .sm-number'),
    );
    // Chromium takes nine seconds to refuse.
    expect(Date.now() - before).toBeLessThan(5_000);
    await panel.close();
  });

  test('has what was saved, saves more, and tells that the second copy is missing', async () => {
    const panel = await openReadyChecklist(browser);
    await waitForNotice(panel, 'Den ekstra kopi kan ikke skrives.');
    await tick(panel, 2);
    await saveNote(panel, 1, 'Spørg om ugeskema');
    await panel.close();

    const again = await openReadyChecklist(browser);
    expect(await readChecklist(again)).toEqual({
      ticked: [0, 2],
      notes: { 1: 'Spørg om ugeskema' },
    });
    await again.clickNamed('Indstillinger');
    await again.waitFor(() => document.body.textContent?.includes('Der er ingen ekstra kopi.'));
  });
});
