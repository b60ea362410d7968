import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { pressTick, tick, waitUntilReady } from '../support/checklist-view';
import { contentOf, Person } from '../support/handover-person';
import { textOf, waitForText } from '../support/journal';
import { isTicked } from '../support/workspace-view';

/** Items of the peer's list, by their place in tests/support/checklist-view.ts. */
const CONTRACT_READ = 1;
const THREE_COFFEES = 5;

describe.each(BROWSERS)('Karen gives Jonas a package, and Jonas answers, in %s', (name) => {
  let folder: string;
  let karen: Person;
  let jonas: Person;
  let pack: string;
  let answer: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sidemand-handover-'));
    karen = await Person.start(name, 'workspace.html', folder);
    jonas = await Person.start(name, 'sidepanel.html', folder);
  });
  afterAll(async () => {
    await karen?.browser.close();
    await jonas?.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('Karen begins an onboarding, ticks what is in place, and makes a locked package', async () => {
    await karen.page.clickNamed('Ny opstart');
    await karen.write('Initialer eller fornavn', 'Kastanje');
    await karen.write('Timer om ugen', '20');
    await karen.page.clickNamed('Begynd opstarten');
    await waitForText(karen.page, 'Giv videre');
    await karen.page.waitFor(() => {
      const item = document.querySelector<HTMLElement>('.sm-work-item[data-item="workspace"]');
      for (let fold = item?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
        fold.open = true;
      return item;
    });
    await karen.page.click('.sm-work-item[data-item="workspace"] .sm-tick input');
    await karen.page.waitFor(() =>
      document.querySelector('.sm-work-item[data-item="workspace"]')?.textContent?.includes('Gemt'),
    );
    await karen.unfold('Pakke til din nye kollega');
    pack = await karen.giveLocked('Gem filen til kollegaen');
    expect(basename(pack)).toMatch(/^opstart-pakke-\d{4}-\d\d-\d\d\.txt$/);
    expect(readFileSync(pack, 'utf8')).not.toMatch(/Kastanje|workspace/);
    const { purpose, onboardings } = await contentOf(pack);
    expect(purpose).toBe('package');
    expect(onboardings.map(({ runs }) => runs.map(({ templateId }) => templateId))).toEqual([['start']]);
    expect(JSON.stringify(onboardings)).not.toContain('Kastanje');
  });

  test('Jonas, who had begun his list, looks at the package and puts it together with his own', async () => {
    await jonas.page.clickNamed('Tjekliste');
    await waitUntilReady(jonas.page);
    await tick(jonas.page, THREE_COFFEES);
    await jonas.unfold('Hent en fil fra din leder');
    await jonas.look(pack);
    await waitForText(jonas.page, 'Opstarten er ny her.');
    const shown = await textOf(jonas.page);
    expect(shown).toContain('Sæt filen sammen med min liste');
    expect(shown).toContain('timer om ugen');
    await jonas.page.clickNamed('Hent ind');
    await waitForText(jonas.page, 'Det er hentet ind.');
    await jonas.page.waitFor(() =>
      [...document.querySelectorAll('summary')].some((one) => one.textContent === 'Svar til din leder'),
    );
  });

  test('half of the package, the other’s words and the package once more change nothing, and say so', async () => {
    const half = join(folder, 'half.txt');
    writeFileSync(half, readFileSync(pack, 'utf8').slice(0, 100));
    await jonas.files.choose(half);
    await waitForText(jonas.page, 'Filen er ikke hel.');
    await jonas.look(pack);
    await waitForText(jonas.page, 'Der er ikke noget nyt i filen.');
    await jonas.page.clickNamed('Luk');
  });

  test('Jonas ticks, and answers with what they share and nothing else', async () => {
    await tick(jonas.page, CONTRACT_READ);
    await jonas.unfold('Svar til din leder');
    const kept = await jonas.giveLocked('Gem filen til din leder');
    // A second one of the same day has the same name.
    answer = join(folder, 'first-answer.txt');
    renameSync(kept, answer);
    expect(basename(kept)).toMatch(/^opstart-svar-/);
    const { purpose, onboardings } = await contentOf(answer);
    expect(purpose).toBe('answer');
    expect(Object.keys(onboardings[0]?.runs[0]?.items ?? {}).sort()).toEqual([
      'contract-read',
      'three-coffees',
      'workspace',
    ]);
  });

  test('Karen looks at the answer, takes it in, and sees the ticks', async () => {
    expect(await isTicked(karen.page, 'contract-read')).toBe(false);
    await karen.unfold('Hent et svar');
    await karen.look(answer);
    await waitForText(karen.page, 'Filen bringer noget nyt.');
    expect(await isTicked(karen.page, 'contract-read')).toBe(false);
    await karen.page.clickNamed('Hent ind');
    await waitForText(karen.page, 'Det er hentet ind.');
    await karen.page.waitFor(
      () =>
        document.querySelector<HTMLInputElement>('.sm-work-item[data-item="contract-read"] input')?.checked &&
        document.querySelector<HTMLInputElement>('.sm-work-item[data-item="three-coffees"] input')?.checked,
    );
  });

  test('a tick that both change meanwhile stands side by side until Karen chooses', async () => {
    await pressTick(jonas.page, CONTRACT_READ);
    await jonas.page.waitFor(
      () =>
        document.querySelector<HTMLInputElement>('.sm-item[data-item="contract-read"] .sm-tick input')
          ?.checked === false,
    );
    await karen.page.click('.sm-work-item[data-item="contract-read"] .sm-tick input');
    await karen.page.waitFor(
      () =>
        document.querySelector<HTMLInputElement>('.sm-work-item[data-item="contract-read"] input')
          ?.checked === false,
    );
    await karen.page.click('.sm-work-item[data-item="contract-read"] .sm-tick input');
    await karen.page.waitFor(
      () =>
        document.querySelector<HTMLInputElement>('.sm-work-item[data-item="contract-read"] input')?.checked,
    );
    const second = await jonas.giveLocked('Gem filen til din leder');
    await karen.look(second);
    await waitForText(karen.page, 'I har begge ændret punktet.');
    await karen.page.clickNamed('Hent ind');
    await waitForText(karen.page, 'Brug denne');
    await karen.page.clickNamed(/^Brug denne: .*, Gjort/);
    await karen.page.waitFor(() => !document.querySelector('.sm-apart'));
    expect(await isTicked(karen.page, 'contract-read')).toBe(true);
  });

  test('nothing went wrong unseen', async () => {
    expect(await karen.browser.uncaught()).toEqual([]);
    expect(await jonas.browser.uncaught()).toEqual([]);
  });
});
