import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '@/lib/store/schema';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist } from '../support/checklist-view';
import { deleteDatabase, writeStorage } from '../support/extension-storage';
import { type OldStores, putStores, readCounts, waitForUpgrade } from '../support/old-database';

// SECURITY.md 10, number 3. SIGKILL goes to every process of the browser.

/** Of this version the rows have to be carried over one by one: nothing takes longer in any other step. */
const VERSION = 4;
/** More than anybody writes, so that the upgrade is still at work when it is killed. */
const ROWS = 20_000;
const KILLS = 15;
/** How many of them must have come before the upgrade was done: a busy machine is late with some. */
const INSIDE = 4;

const fixture: OldStores = JSON.parse(
  readFileSync(join(import.meta.dirname, `../fixtures/databases/version-${VERSION}.json`), 'utf8'),
);
const stores: OldStores = {
  ...fixture,
  drafts: { keyPath: 'key', indexes: [], rows: manyDrafts() },
};
const EXPECTED = { runs: 1, runItems: 1, drafts: ROWS, slots: 2, sealed: 1, absencePlans: 1 };

function manyDrafts() {
  const savedAt = '2026-11-01T08:00:00.000Z';
  return Array.from({ length: ROWS }, (_, row) => ({ key: `item-${row}`, text: 'halv', savedAt }));
}

describe.each(BROWSERS)('3: %s, killed in the middle of an upgrade', (name) => {
  let browser: DrivenBrowser | undefined;
  afterAll(() => browser?.close());

  async function layDown(driven: DrivenBrowser): Promise<void> {
    const aside = await driven.openExtensionPage('practice.html');
    await deleteDatabase(aside);
    await aside.evaluate(putStores, { stores, version: VERSION * 10 });
    await writeStorage(aside, {
      'store.sentinel': { dbId: 'old', rev: 7, count: ROWS + 7, savedAt: '2026-11-01' },
    });
    await aside.close();
  }

  async function expectAll(panel: DrivenPage, when: string): Promise<void> {
    const { version, ...rows } = await panel.evaluate(readCounts, Object.keys(EXPECTED));
    expect(rows, when).toEqual(EXPECTED);
    expect(version, when).toBe(SCHEMA_VERSION);
  }

  test(`${KILLS} times, has every row, in the old shape or the new`, async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await layDown(browser);
    const takes = await timeUpgrade(browser);
    await layDown(browser);
    let inside = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const aside = await browser.openExtensionPage('practice.html');
      void browser.openExtensionPage('sidepanel.html').catch(() => undefined);
      await aside.evaluate(waitForUpgrade, VERSION * 10);
      await new Promise((resolve) => setTimeout(resolve, (takes * (kill - 1)) / (2 * KILLS)));
      browser = await browser.restart();

      const after = await browser.openExtensionPage('practice.html');
      const { version, ...rows } = await after.evaluate(readCounts, ['runs', 'drafts', 'slots']);
      await after.close();
      expect(rows, `after kill ${kill}`).toEqual({ runs: 1, drafts: ROWS, slots: 2 });
      expect([VERSION, SCHEMA_VERSION], `after kill ${kill}`).toContain(version);
      if (version === VERSION) inside += 1;
      // What was interrupted is interrupted again; the next window takes it up from the beginning.
      else await layDown(browser);
    }
    expect(inside).toBeGreaterThanOrEqual(INSIDE);
    const panel = await openReadyChecklist(browser);
    await expectAll(panel, 'in the end');
  });

  /** Milliseconds from the upgrade's beginning to a list that can be ticked, which is about twice the upgrade. */
  async function timeUpgrade(driven: DrivenBrowser): Promise<number> {
    const aside = await driven.openExtensionPage('practice.html');
    const opening = openReadyChecklist(driven);
    await aside.evaluate(waitForUpgrade, VERSION * 10);
    const begun = Date.now();
    const panel = await opening;
    const took = Date.now() - begun;
    await expectAll(panel, 'left in peace');
    await panel.close();
    await aside.close();
    return took;
  }
});
