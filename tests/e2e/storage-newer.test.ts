import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '@/lib/store/schema';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openChecklist, waitForNotice } from '../support/checklist-view';
import { deleteDatabase, writeStorage } from '../support/extension-storage';
import { takeFile, watchForFile } from '../support/kept-file';
import { type OldStores, putStores } from '../support/old-database';
import { dumpExtension } from '../support/sentinel';

const NEWER = SCHEMA_VERSION + 1;
const LATER = 'hvad der kommer senere';

/** What the Sidemand of tomorrow has left: today's tables, and one that nobody knows yet. */
function storesOfTomorrow(): OldStores {
  const path = join(import.meta.dirname, `../fixtures/databases/version-${SCHEMA_VERSION}.json`);
  const today: OldStores = JSON.parse(readFileSync(path, 'utf8'));
  const meta = {
    ...today.meta,
    rows: (today.meta?.rows ?? []).map((row) => ({ ...row, schemaVersion: NEWER })),
  };
  return {
    ...today,
    meta: { keyPath: 'key', indexes: [], ...meta },
    tomorrow: { keyPath: 'id', indexes: [], rows: [{ id: 't', text: LATER }] },
  };
}

// SECURITY.md 10, number 10. One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('10: %s goes back to an older Sidemand', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  let before: unknown;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    const aside = await browser.openExtensionPage('practice.html');
    await deleteDatabase(aside);
    await aside.evaluate(putStores, { stores: storesOfTomorrow(), version: NEWER * 10 });
    await writeStorage(aside, {
      'store.sentinel': { dbId: 'old', rev: 7, count: 1, savedAt: '2026-11-01T08:00:00.000Z' },
    });
    before = await readRows(aside);
    await aside.close();
    panel = await openChecklist(browser);
    await watchForFile(panel);
  });
  afterAll(() => browser?.close());

  const readRows = async (page: DrivenPage): Promise<unknown> => {
    const { rows }: { rows: { name: string }[] } = JSON.parse(await dumpExtension(page));
    return rows.filter((row) => row.name === 'sidemand');
  };

  test('it is said, what was written stands there, and nothing can be ticked', async () => {
    await waitForNotice(panel, 'En nyere Sidemand har gemt her. Du kan læse, men ikke skrive');
    await panel.waitFor(
      () => {
        const boxes = [...document.querySelectorAll<HTMLInputElement>('.sm-tick input')];
        return boxes.length > 0 && boxes.every(({ disabled }) => disabled);
      },
      undefined,
      { what: 'ticks that cannot be changed' },
    );
    await panel.clickNamed('Planer');
    await panel.clickNamed('Når jeg er væk fra arbejdet');
    await panel.waitFor(() => document.querySelector('main')?.textContent?.includes('Teamet'), undefined, {
      what: 'a line of the plan',
    });
  });

  test('all of it goes into a file, also what this version does not know', async () => {
    await panel.clickNamed('Gem det, der kan læses, i en fil');
    const { text } = await takeFile(panel);
    for (const words of ['Sara', 'halv', 'Kastanje', LATER]) expect(text).toContain(words);
  });

  test('the calm page is whole, and not one row has been written or deleted', async () => {
    await panel.clickNamed('Rolig side');
    await panel.waitFor(() => document.querySelector('.sm-112'), undefined, { what: '112' });
    expect(await readRows(panel)).toEqual(before);
  });
});
