import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import {
  openChecklist,
  openReadyChecklist,
  readChecklist,
  readNotice,
  tick,
  waitForNotice,
  waitUntilReady,
} from '../support/checklist-view';
import { deleteDatabase, readStorage, waitForCopy, writeStorage } from '../support/extension-storage';

// SECURITY.md 10, number 6.
describe.each(BROWSERS)('6: %s, with its database gone and', (name) => {
  let browser: DrivenBrowser;
  /** A page of the extension that does not open the database. */
  let aside: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    aside = await browser.openExtensionPage('practice.html');
  });
  afterAll(() => browser?.close());

  /** Overwrites the hash of these slots and gives them as they then lie. */
  async function spoil(...slots: string[]): Promise<Record<string, unknown>> {
    const all = await readStorage(aside);
    const spoilt = Object.fromEntries(
      slots.map((slot) => [slot, { ...(all[slot] as object), sha256: 'no' }]),
    );
    await writeStorage(aside, spoilt);
    return spoilt;
  }

  test('the newer copy altered, uses the older one', async () => {
    const panel = await openReadyChecklist(browser);
    await tick(panel, 0);
    const older = await waitForCopy(panel);
    await tick(panel, 1);
    const newer = await waitForCopy(panel);
    expect(newer).not.toBe(older);
    await panel.close();
    await spoil(newer);
    await deleteDatabase(aside);

    const after = await openChecklist(browser);
    await waitForNotice(after, 'Der findes en kopi.');
    await after.clickNamed(/^Hent kopien fra .* \(krydser: 1\)$/);
    await waitUntilReady(after);
    expect((await readChecklist(after)).ticked).toEqual([0]);
    await waitForCopy(after);
    await after.close();
  });

  test('both copies altered, says so, begins again on two presses and keeps the copies', async () => {
    const spoilt = await spoil('store.copyA', 'store.copyB');
    await deleteDatabase(aside);

    const panel = await openChecklist(browser);
    await waitForNotice(panel, 'der er ingen kopi');
    expect(await readNotice(panel)).not.toContain('Hent kopien');
    await panel.clickNamed('Begynd forfra');
    await panel.clickNamed(/^Ja, begynd forfra/);
    await waitUntilReady(panel);
    expect(await readNotice(panel)).toBe('');
    expect((await readChecklist(panel)).ticked).toEqual([]);
    expect((await readStorage(aside))['store.keptCopy']).toMatchObject([{ slots: spoilt }]);
    await tick(panel, 4);
  });
});
