import { afterEach, describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '@/lib/store/schema';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist } from '../support/checklist-view';
import { deleteDatabase, writeStorage } from '../support/extension-storage';

// SECURITY.md 10, number 3. SIGKILL goes to every process of the browser.

const ROWS = 20_000;
const KILLS = 20;
const SENTINEL = { dbId: 'old', rev: 7, count: ROWS + 1, savedAt: '2026-11-01' };

describe.each(BROWSERS)('3: %s, killed in the middle of an upgrade', (name) => {
  let browser: DrivenBrowser | undefined;
  afterEach(() => browser?.close());

  /** A database of version 4 with many rows, which the panel upgrades as it opens. */
  async function layDown(driven: DrivenBrowser): Promise<void> {
    const aside = await driven.openExtensionPage('practice.html');
    await deleteDatabase(aside);
    await aside.evaluate(layDownFourth, ROWS);
    await writeStorage(aside, { 'store.sentinel': SENTINEL });
    await aside.close();
  }
  async function expectAll(panel: DrivenPage, when: string): Promise<void> {
    const counts = await panel.evaluate(countRows);
    expect(counts, when).toEqual({ runs: 1, runItems: 1, drafts: ROWS, version: SCHEMA_VERSION });
  }

  test(`${KILLS} times, has every row, in the new shape`, async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await layDown(browser);
    const begun = Date.now();
    const first = await openReadyChecklist(browser);
    const takes = Date.now() - begun;
    await expectAll(first, 'left in peace');
    await first.close();
    const found = new Set<number>();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await layDown(browser);
      const opening = browser.openExtensionPage('sidepanel.html').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, (takes * kill) / KILLS));
      browser = await browser.restart();
      await opening;
      const aside = await browser.openExtensionPage('practice.html');
      found.add(await aside.evaluate(readVersion));
      await aside.close();
      const panel = await openReadyChecklist(browser);
      await expectAll(panel, `after kill ${kill}`);
      await panel.close();
    }
    // Some came before the upgrade was done and some after it: there is no third state.
    expect([...found].sort()).toEqual([40, SCHEMA_VERSION * 10]);
  });
});

/** Run in a page of the extension: a database of version 4, with a draft for each of many items. */
function layDownFourth(rows: number): Promise<void> {
  const at = '2026-11-01T08:00:00.000Z';
  const keys: Record<string, string> = {
    meta: 'key',
    runs: 'id',
    drafts: 'key',
    slots: 'id',
    history: 'card',
    wrongTexts: 'card',
    layers: 'id',
    spaces: 'id',
    sealed: 'id',
    absencePlans: 'id',
    takeovers: 'id',
  };
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidemand', 40);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      for (const [name, keyPath] of Object.entries(keys)) db.createObjectStore(name, { keyPath });
      const store = (name: string) => opening.transaction?.objectStore(name);
      store('runs')?.createIndex('templateId', 'templateId');
      store('sealed')?.createIndex('space', 'space');
      store('meta')?.put({ key: 'meta', dbId: 'old', schemaVersion: 4, rev: 7, savedAt: at });
      const items = { welcome: { done: true, doneAt: at, note: 'hel', rev: 1 } };
      store('runs')?.put({ id: 'r', templateId: 'start', templateVersion: 1, startedAt: at, items });
      for (let row = 0; row < rows; row += 1)
        store('drafts')?.put({ key: `item-${row}`, text: 'halv', savedAt: at });
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

/** Run in a page of the extension that does not open the database: its version, as Dexie counts it. */
async function readVersion(): Promise<number> {
  const known = await indexedDB.databases();
  return known.find(({ name }) => name === 'sidemand')?.version ?? 0;
}

/** Run in the panel: how many rows there are, and of which version. */
async function countRows() {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await settled(indexedDB.open('sidemand'));
  const count = (name: string) => settled(db.transaction(name).objectStore(name).count());
  const meta = await settled(db.transaction('meta').objectStore('meta').get('meta'));
  const counts = {
    runs: await count('runs'),
    runItems: await count('runItems'),
    drafts: await count('drafts'),
    version: meta.schemaVersion as number,
  };
  db.close();
  return counts;
}
