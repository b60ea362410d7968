import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tick, waitUntilReady } from '../support/checklist-view';
import { contentOf, Person } from '../support/handover-person';
import { textOf, waitForText } from '../support/journal';
import { isTicked } from '../support/workspace-view';

const THREE_COFFEES = 5;

// Firefox lets no page hold on to a file: the shared one is opened and saved by hand. One story.
describe('one shared file between two people in Firefox', () => {
  let folder: string;
  let karen: Person;
  let jonas: Person;
  let shared: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sidemand-by-hand-'));
    karen = await Person.start('firefox', 'workspace.html', folder);
    jonas = await Person.start('firefox', 'sidepanel.html', mkdtempSync(join(folder, 'jonas-')));
  });
  afterAll(async () => {
    await karen?.browser.close();
    await jonas?.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('Karen saves it, under the name that it keeps', async () => {
    await karen.page.clickNamed('Ny opstart');
    await karen.write('Initialer eller fornavn', 'Kastanje');
    await karen.page.clickNamed('Begynd opstarten');
    await waitForText(karen.page, 'Giv videre');
    await karen.unfold('Delt fil på fællesdrevet');
    await waitForText(karen.page, 'lader ikke Sidemand holde fast i en fil');
    await karen.unfold('Gem den delte fil');
    shared = await karen.giveLocked('Gem den delte fil med lås');
    expect(basename(shared)).toMatch(/^opstart-delt-\w{6}\.txt$/);
    const { purpose, onboardings } = await contentOf(shared);
    expect(purpose).toBe('shared');
    expect(JSON.stringify(onboardings)).not.toContain('Kastanje');
  });

  test('Jonas takes it in, ticks, and saves it again', async () => {
    await jonas.page.clickNamed('Tjekliste');
    await waitUntilReady(jonas.page);
    await jonas.unfold('Hent en fil fra din leder');
    await jonas.look(shared);
    await waitForText(jonas.page, 'Opstarten er ny her.');
    await jonas.page.clickNamed('Hent ind');
    await waitForText(jonas.page, 'Delt fil på fællesdrevet');
    await tick(jonas.page, THREE_COFFEES);
    await jonas.unfold('Delt fil på fællesdrevet');
    await jonas.unfold('Gem den delte fil');
    const before = basename(shared);
    shared = await jonas.giveLocked('Gem den delte fil med lås');
    expect(basename(shared)).toBe(before);
  });

  test('Karen sees what it brings, takes it in, and a second time there is nothing new', async () => {
    await karen.unfold('Hent den delte fil ind');
    expect(await isTicked(karen.page, 'three-coffees')).toBe(false);
    await karen.look(shared);
    await waitForText(karen.page, 'Filen bringer noget nyt.');
    await karen.page.clickNamed('Hent ind');
    await waitForText(karen.page, 'Det er hentet ind.');
    expect(await isTicked(karen.page, 'three-coffees')).toBe(true);
    await karen.look(shared);
    await waitForText(karen.page, 'Alt i filen står her allerede.');
    expect(await textOf(karen.page)).not.toContain('Filen bringer noget nyt.');
  });

  test('nothing went wrong unseen', async () => {
    expect(await karen.browser.uncaught()).toEqual([]);
    expect(await jonas.browser.uncaught()).toEqual([]);
  });
});
