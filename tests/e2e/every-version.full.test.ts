import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '@/lib/store/schema';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { FIXTURE_WORDS } from '@/tests/fixtures/backups/rows';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist, waitUntilReady } from '../support/checklist-view';
import { deleteDatabase, writeStorage } from '../support/extension-storage';
import { textOf, waitForText } from '../support/journal';
import { chooseFile } from '../support/kept-file';
import { type OldStores, putStores } from '../support/old-database';
import { unlockPlan, WORDS_FIELD } from '../support/own-plan-view';
import { dumpExtension } from '../support/sentinel';

// Issue 7: what every Sidemand that was ever given out has left behind, opened by the built extension.

const fixtures = join(import.meta.dirname, '../fixtures');
const databases = readdirSync(join(fixtures, 'databases')).sort();
const files = readdirSync(join(fixtures, 'backups')).filter((name) => name.endsWith('.txt'));

describe.each(BROWSERS)('in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage | undefined;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
  });
  afterEach(async () => {
    await panel?.close();
    panel = undefined;
  });
  afterAll(() => browser?.close());

  async function layDown(stores: OldStores, version: number): Promise<void> {
    const aside = await browser.openExtensionPage('practice.html');
    await deleteDatabase(aside);
    await aside.evaluate(putStores, { stores, version: version * 10 });
    const count = Object.entries(stores).reduce(
      (sum, [store, { rows }]) => sum + (store === 'meta' ? 0 : rows.length),
      0,
    );
    await writeStorage(aside, { 'store.sentinel': { dbId: 'old', rev: 7, count, savedAt: '2026-11-01' } });
    await aside.close();
  }

  test.each(databases)('the database %s opens with everything in it, and is written in', async (file) => {
    const stores = JSON.parse(readFileSync(join(fixtures, 'databases', file), 'utf8'));
    await layDown(stores, Number(/\d+/.exec(file)?.[0]));
    panel = await openReadyChecklist(browser);
    await tickFirst(panel);
    const { rows } = JSON.parse(await dumpExtension(panel)) as {
      rows: { store: string; values: object[] }[];
    };
    const table = (store: string) => JSON.stringify(rows.find((one) => one.store === store)?.values);
    expect(table('meta')).toContain(`"schemaVersion":${SCHEMA_VERSION}`);
    expect(table('runItems')).toContain('"note":"hel"');
    expect(table('drafts')).toContain('"text":"halv"');
    expect(table('slots')).toContain('"answer":"Sara"');
    for (const [store, { rows: old }] of Object.entries(stores as OldStores))
      if (!['meta', 'runs', 'runItems', 'drafts'].includes(store))
        for (const row of old) expect(table(store)).toContain(JSON.stringify(row).slice(1, -1));
  });

  test.each(files)('the file %s is brought in', async (file) => {
    const aside = await browser.openExtensionPage('practice.html');
    await deleteDatabase(aside);
    await aside.evaluate(forgetStorage);
    await aside.close();
    panel = await openReadyChecklist(browser);
    await panel.clickNamed('Indstillinger');
    await chooseFile(panel, 'Vælg en fil', readFileSync(join(fixtures, 'backups', file), 'utf8'));
    await panel.click('.sm-keeping .sm-passphrase-form:not(details *) input');
    await panel.type(`${FIXTURE_WORDS.file}\n`);
    await panel.clickNamed('Hent det ind');
    await waitForText(panel, 'Filen er hentet ind.');
    await panel.close();
    panel = await openReadyChecklist(browser);
    const dump = await dumpExtension(panel);
    if (file.startsWith('workplace')) {
      expect(dump).toContain('Teamet på tirsdag');
      expect(dump).toContain('Karen');
      return;
    }
    expect(dump).toContain('Hos Karen kl. 9');
    await panel.clickNamed('Planer');
    await panel.waitFor((field: string) => document.querySelector(field), WORDS_FIELD);
    await unlockPlan(panel, FIXTURE_WORDS.plan);
    expect(await textOf(panel)).not.toContain('beskadiget');
    await panel.clickNamed('Tjekliste');
    await waitUntilReady(panel);
  });
});

/** Ticks the first item that is in sight, whichever list was left, and waits for "Gemt". */
async function tickFirst(panel: DrivenPage): Promise<void> {
  const item = await panel.waitFor(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('.sm-item')];
    const inSight = (row: HTMLElement) =>
      row.querySelector<HTMLInputElement>('.sm-tick input:enabled:not(:checked)')?.checkVisibility();
    return rows.find(inSight)?.dataset.item;
  });
  await panel.click(`.sm-item[data-item="${item}"] .sm-tick input`);
  await panel.waitFor((id: string) => document.querySelector(`.sm-item[data-item="${id}"] .sm-saved`), item, {
    what: `"Gemt" at ${item}`,
    timeout: 20_000,
  });
}

/** Run in a page of the extension: what tells of an earlier database, and its copies. */
async function forgetStorage(): Promise<void> {
  interface Api {
    readonly storage: { readonly local: { clear(): Promise<void> } };
  }
  const scope = globalThis as unknown as { readonly browser?: Api; readonly chrome?: Api };
  await (scope.browser ?? scope.chrome)?.storage.local.clear();
}
