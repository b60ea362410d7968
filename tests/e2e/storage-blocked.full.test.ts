import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openChecklist, readNotice, tick, waitForNotice, waitUntilReady } from '../support/checklist-view';

// SECURITY.md 10, number 8.
describe.each(BROWSERS)('8: %s, with an older version held open by another window,', (name) => {
  let browser: DrivenBrowser;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
  });
  afterAll(() => browser?.close());

  test('names the cause after ten seconds, and goes on by itself when that window closes', async () => {
    const holder = await browser.openExtensionPage('practice.html');
    await holder.evaluate(holdOldVersion);
    const start = Date.now();
    const panel = await openChecklist(browser);
    await waitForNotice(panel, 'Luk de andre vinduer med Sidemand');
    expect(Date.now() - start).toBeGreaterThan(9_000);
    expect(Date.now() - start).toBeLessThan(15_000);
    expect(await readNotice(panel)).not.toContain('er ved at åbne');
    expect(await panel.evaluate(() => document.querySelector('.sm-item input:enabled'))).toBeNull();
    await panel.clickNamed('Rolig side');
    await panel.waitFor(() => document.querySelector('.sm-112'));
    await panel.clickNamed('Tilbage');

    await holder.close();
    await waitUntilReady(panel);
    expect(await readNotice(panel)).toBe('');
    await tick(panel, 0);
  });
});

/** Run in a page of the extension: opens the database as an older Sidemand would, and gives it to nobody. */
function holdOldVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidemand', 5);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      Object.assign(window, { held: opening.result });
      resolve();
    };
  });
}
