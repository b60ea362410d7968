import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { BROWSERS } from '../support/browsers';
import { openReadyChecklist, saveNote } from '../support/checklist-view';
import { readStorage, writeStorage } from '../support/extension-storage';
import { textOf } from '../support/journal';
import { openKeepingPanel, saveLocked, waitForShown } from '../support/keeping-view';
import { watchForFile } from '../support/kept-file';
import { dayFromNow } from '../support/workspace-view';

const KEY = 'keeping.since';
const NEVER_SAVED = 'Der er ikke gemt en kopi af det, du har i Sidemand.';
const SAVED_LONG_AGO = 'Du gemte sidst en kopi';

// PRODUCT.md 3.11, "Reminder". One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('what lies on this computer alone, in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;

  beforeAll(async () => {
    ({ browser, panel } = await openKeepingPanel(name));
    await saveNote(panel, 3, 'Ring til Karen');
  });
  afterAll(() => browser?.close());

  /** Since when it lies here, and when it was saved. */
  const since = async () => (await readStorage(panel))[KEY] as { mine?: Record<string, string | null> };
  /** Opens the panel so many days after this was noted: not the clock goes ahead, the note goes back. */
  const openAfter = async (days: number, noted: 'began' | 'savedOn') => {
    await until(async () => (await since())?.mine?.[noted], { what: `the day of "${noted}"` });
    const { mine } = await since();
    await writeStorage(panel, { [KEY]: { mine: { ...mine, [noted]: dayFromNow(-days) }, workplace: null } });
    await panel.close();
    panel = await openReadyChecklist(browser);
    await watchForFile(panel);
    return panel;
  };

  test('day 29: nothing is said of it', async () => {
    expect(await textOf(await openAfter(29, 'began'))).not.toContain(NEVER_SAVED);
  });

  test('day 30: one line, which leads to where a copy is saved, and goes once it is', async () => {
    await openAfter(30, 'began');
    await waitForShown(panel, NEVER_SAVED);
    await panel.clickNamed('Gem en kopi');
    await panel.waitFor(() => document.querySelector('h1')?.textContent === 'Indstillinger');
    await saveLocked(panel, 'Det, der er mit', 'bøgeskov tirsdag kaffe åløb');
    await panel.clickNamed('Tjekliste');
    await panel.waitFor(() => document.querySelector('h1')?.textContent === 'Tjekliste');
    expect(await textOf(panel)).not.toContain(NEVER_SAVED);
  });

  test('half a year after that copy it says so once more, and no more when it is put away', async () => {
    expect(await textOf(await openAfter(179, 'savedOn'))).not.toContain(SAVED_LONG_AGO);
    await openAfter(180, 'savedOn');
    await waitForShown(panel, SAVED_LONG_AGO);
    await panel.clickNamed('Ikke nu');
    await until(async () => (await since()).mine?.dismissedOn === dayFromNow(0), {
      what: 'the put away line',
    });
    await panel.close();
    panel = await openReadyChecklist(browser);
    expect(await textOf(panel)).not.toContain(SAVED_LONG_AGO);
  });
});
