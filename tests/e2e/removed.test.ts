import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { makeProfile, removeProfile } from '@/scripts/drive/process';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { chooseForCalm, openCalm } from '../support/calm-visit';
import { openReadyChecklist, readChecklist, saveNote } from '../support/checklist-view';
import { textOf } from '../support/journal';
import { saveLocked, waitForShown } from '../support/keeping-view';
import { watchForFile } from '../support/kept-file';
import { beginPlan, openPlans } from '../support/own-plan-view';
import { filesWith, makeSentinel } from '../support/sentinel';

const PLAN_WORDS = 'måge havre bænk lanterne';
const FILE_WORDS = 'bøgeskov tirsdag kaffe åløb';

// PRODUCT.md 3.11. One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('Sidemand is removed from %s', (name) => {
  const [note, line] = [makeSentinel(), makeSentinel()];
  const own = { database: note, 'storage.local': line };
  let profile: string;
  let browser: DrivenBrowser;
  let panel: DrivenPage;

  beforeAll(async () => {
    profile = makeProfile(name);
    browser = await launch(name, { extension: builtExtension(name), language: 'da', profile });
    await chooseForCalm(browser, { lines: [line], contacts: [] });
    panel = await openPlans(browser);
    await beginPlan(panel, PLAN_WORDS);
    await panel.close();
    panel = await openReadyChecklist(browser);
    await saveNote(panel, 3, note);
    await watchForFile(panel);
  });
  afterAll(async () => {
    await browser?.close();
    removeProfile(profile);
  });

  /** Which of it lies in the files of the profile. */
  const found = () =>
    Object.entries(own).flatMap(([where, word]) => (filesWith(profile, word).length > 0 ? [where] : []));

  test('before: what to do stands in order, and each step leads on', async () => {
    await panel.clickNamed('Indstillinger');
    await panel.clickNamed('Før du fjerner Sidemand');
    await waitForShown(panel, 'Når Sidemand bliver fjernet fra browseren, sletter browseren alt');
    const steps = await panel.evaluate(() =>
      [...document.querySelectorAll('details[open] ol > li')].map((step) => step.textContent),
    );
    expect(steps).toEqual([
      expect.stringContaining('Gem det, der er dit'),
      expect.stringContaining('Når jeg er væk fra arbejdet'),
      expect.stringContaining('Slet her'),
    ]);
    expect((await saveLocked(panel, 'Det, der er mit', FILE_WORDS)).name).toContain('sidemand');
    await panel.clickNamed('Planer');
    await panel.clickNamed('Når jeg er væk fra arbejdet');
    await waitForShown(panel, 'Overdrag planen');
    await panel.clickNamed('Indstillinger');
    await panel.clickNamed('Slet alt på denne computer');
    await waitForShown(panel, 'Det kan ikke fortrydes');
  });

  test('removed without a word: nothing of it is left in the profile', async () => {
    // Firefox puts a database on disk a while after it has said that it is saved.
    await until(() => found().length === Object.keys(own).length, { what: 'all of it in the profile' });
    await browser.remove();
    await until(() => found().length === 0, { what: 'all of it to go', timeout: 30_000 });
    await browser.close();
    expect(found()).toEqual([]);
  });

  test('(16) put in again it is as on the first day, and offers to begin with a file', async () => {
    // Of its own accord Firefox does not look for what lies anew in a profile that it knows.
    const preferences = { 'extensions.startupScanScopes': 1 };
    browser = await launch(name, { extension: builtExtension(name), language: 'da', profile, preferences });
    const first = await browser.openExtensionPage('sidepanel.html');
    await waitForShown(first, 'Jeg har en fil fra Sidemand');
    await first.close();
    panel = await openReadyChecklist(browser);
    expect(await readChecklist(panel)).toEqual({ ticked: [], notes: {} });
    await openCalm(panel);
    expect(await textOf(panel)).not.toContain(line);
    panel = await openPlans(browser);
    expect(await textOf(panel)).toContain('Hvor skal din plan være?');
  });
});
