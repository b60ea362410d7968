import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { builtExtension, launch } from '../support/browsers';
import { tick, waitUntilReady } from '../support/checklist-view';
import { allowFile, answerFileDialog } from '../support/file-dialog';
import { chromiumFiles } from '../support/page-files';
import {
  fill,
  isTicked,
  openWorkspace,
  waitForHeading,
  waitForText,
  workItem,
} from '../support/workspace-view';

// "Delt mappe", with the browser's own dialogs: two people's Chromium and one file on a drive of the organisation's.

const NAME = 'delt.txt';
/** Items of the peer's list, by their place in tests/support/checklist-view.ts. */
const CONTRACT_READ = 1;
const THREE_COFFEES = 5;
const ASKS = 'Browseren vil spørge dig';
const IN_STEP = `Jeres del i ${NAME} passer`;

const folder = mkdtempSync(join(tmpdir(), 'sidemand-drive-'));
const drive = join(folder, 'drive');
const path = join(drive, NAME);
let karens: DrivenBrowser;
let jonass: DrivenBrowser;
let karen: DrivenPage;
let jonas: DrivenPage;
let address: string;

const start = (who: string) =>
  launch('chromium', {
    extension: builtExtension('chromium'),
    profile: join(folder, who),
    language: 'da',
    headless: false,
  });

beforeAll(async () => {
  mkdirSync(drive);
  [karens, jonass] = [await start('karen'), await start('jonas')];
  karen = await openWorkspace(karens);
  jonas = await jonass.openExtensionPage('sidepanel.html');
});
afterAll(async () => {
  await karens?.close();
  await jonass?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
});

/** Opens the fold with these words, and those that it is in. */
async function unfold(page: DrivenPage, words: string): Promise<void> {
  await page.waitFor(
    (wanted: string) => {
      // The last: folds in one that is opened come behind those of the same words in others.
      const summary = [...document.querySelectorAll('summary')].findLast((one) => one.textContent === wanted);
      for (let fold = summary?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
        fold.open = true;
      return summary;
    },
    words,
    { what: `the fold "${words}"` },
  );
}
/** Opens whatever the row is folded into. */
const unfoldItem = (page: DrivenPage, selector: string) =>
  page.waitFor((row: string) => {
    const item = document.querySelector(row);
    for (let fold = item?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
      fold.open = true;
    return item?.checkVisibility();
  }, selector);
/** To Chromium a choice that took more than five seconds is no press any more: the page then asks for another. */
async function pressWhereAsked(page: DrivenPage): Promise<void> {
  await sleep(3_000);
  if (await page.evaluate((words: string) => document.body.textContent?.includes(words), ASKS))
    await page.clickNamed('Læs og skriv nu');
}
const readFile = () => readFileSync(path, 'utf8');
/** Whether the page says that both sides are the same. */
const isInStep = (page: DrivenPage) =>
  page.evaluate((words: string) => document.body.textContent?.includes(words) === true, IN_STEP);

test('Karen hands Jonas the onboarding, and he takes it in', async () => {
  const mine = await chromiumFiles(karen, folder);
  const his = await chromiumFiles(jonas, folder);
  await karen.clickNamed('Ny opstart');
  await waitForHeading(karen, 'Ny opstart');
  await fill(karen, 'Initialer eller fornavn', 'Kastanje');
  await karen.clickNamed('Begynd opstarten');
  await waitForHeading(karen, 'Kastanje');
  address = await karen.evaluate(() => location.hash);
  await unfold(karen, 'Pakke til din nye kollega');
  await unfold(karen, 'Uden lås');
  const pack = await mine.keep(() => karen.clickNamed('Gem filen uden lås'));
  await jonas.clickNamed('Tjekliste');
  await waitUntilReady(jonas);
  await unfold(jonas, 'Hent en fil fra din leder');
  await jonas.waitFor(() => document.querySelector('input[type=file]:enabled'));
  await his.choose(pack);
  await waitForText(jonas, 'Opstarten er ny her.');
  await jonas.clickNamed('Hent ind');
  await waitForText(jonas, 'Det er hentet ind.');
});

test('Karen lays a file on the drive in the browser’s own dialog', async () => {
  await unfold(karen, 'Delt fil på fællesdrevet');
  await unfold(karen, 'Læg en ny delt fil');
  await unfold(karen, 'Uden lås');
  await answerFileDialog(karens, path, () => karen.clickNamed('Vælg, hvor filen skal ligge uden lås'));
  await waitForText(karen, IN_STEP);
  expect(readFile()).toContain('"shared"');
});

test('Jonas finds it there, allows it, and what he ticks is in the file and then with Karen', async () => {
  await unfold(jonas, 'Delt fil på fællesdrevet');
  await allowFile(
    jonass,
    jonas,
    async () => {
      await answerFileDialog(jonass, path, () => jonas.clickNamed('Vælg den delte fil, der ligger der'));
      await pressWhereAsked(jonas);
    },
    () => isInStep(jonas),
  );
  // Leave lasts in Chromium as long as the page holds the file (docs/decisions/0036-handles-are-held.md).
  for (let time = 0; time < 2; time++) await jonas.devtools('HeapProfiler.collectGarbage');
  await tick(jonas, THREE_COFFEES);
  await expect.poll(readFile, { timeout: 20_000 }).toContain('three-coffees');
  await karen.clickNamed('Læs og skriv nu');
  await expect.poll(() => isTicked(karen, 'three-coffees'), { timeout: 20_000 }).toBe(true);
});

test('a browser that was closed asks again before it writes in the file', async () => {
  await karens.close();
  karens = await start('karen');
  karen = await openWorkspace(karens);
  await karen.evaluate((to: string) => {
    location.hash = to;
  }, address);
  await waitForHeading(karen, 'Kastanje');
  await unfold(karen, 'Delt fil på fællesdrevet');
  await waitForText(karen, ASKS);
  await unfoldItem(karen, workItem('workspace'));
  await karen.click(`${workItem('workspace')} .sm-tick input`);
  await waitForText(karen, 'Gemt', workItem('workspace'));
  expect(readFile()).not.toContain('"workspace"');
  await allowFile(
    karens,
    karen,
    () => karen.clickNamed('Læs og skriv nu'),
    () => isInStep(karen),
  );
  expect(readFile()).toContain('"workspace"');
  await jonas.clickNamed('Læs og skriv nu');
  await jonas.waitFor(
    () => document.querySelector<HTMLInputElement>('.sm-item[data-item="workspace"] .sm-tick input')?.checked,
  );
});

test('a drive that is away is told of, and what was ticked meanwhile is in the file when it is back', async () => {
  renameSync(drive, `${drive}-away`);
  await tick(jonas, CONTRACT_READ);
  await jonas.clickNamed('Læs og skriv nu');
  await waitForText(jonas, `${NAME} er der ikke lige nu.`);
  renameSync(`${drive}-away`, drive);
  expect(readFile()).not.toContain('contract-read');
  await jonas.clickNamed('Læs og skriv nu');
  await waitForText(jonas, IN_STEP);
  expect(readFile()).toContain('contract-read');
  expect([await karens.uncaught(), await jonass.uncaught()]).toEqual([[], []]);
});
