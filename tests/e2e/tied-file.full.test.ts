import { pbkdf2Sync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSealedFile, readSealedFile } from '@/lib/backup';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { builtExtension, launch } from '../support/browsers';
import { openReadyChecklist, readChecklist, saveNote, waitUntilReady } from '../support/checklist-view';
import { textOf, waitForText } from '../support/journal';
import { beginPlan, openPlans, readLines, unlockPlan, writeLine } from '../support/own-plan-view';
import { filesHolding, filesWith, makeSentinel } from '../support/sentinel';

// PRODUCT.md 3.4. The browser's own dialog cannot be steered; in its place the page is given a file of the origin's
// storage, which has the same handle, and the tests carry what is in it from computer to computer.

const PLAN_WORDS = 'måge havre bænk lanterne';
const FILE_WORDS = 'kastanje hvede svane onsdag';
const NAME = 'sidemand-mit.txt';

/** From now on the page's choice of a file gives this one, without asking. */
function answerDialogs(panel: DrivenPage): Promise<void> {
  return panel.evaluate((name: string) => {
    const handle = async () => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    Object.assign(globalThis, {
      showSaveFilePicker: handle,
      showOpenFilePicker: async () => [await handle()],
    });
  }, NAME);
}
function readShared(panel: DrivenPage): Promise<string> {
  return panel.evaluate(async (name: string) => {
    const root = await navigator.storage.getDirectory();
    return (await (await root.getFileHandle(name, { create: true })).getFile()).text();
  }, NAME);
}
function putShared(panel: DrivenPage, text: string): Promise<void> {
  return panel.evaluate(
    async ([name, content]: [string, string]) => {
      const root = await navigator.storage.getDirectory();
      const stream = await (await root.getFileHandle(name, { create: true })).createWritable();
      await stream.write(content);
      await stream.close();
    },
    [NAME, text] as [string, string],
  );
}
async function insideOf(text: string): Promise<string> {
  const read = readSealedFile(text);
  if (!read.ok) return read.fault;
  const opened = await openSealedFile(read.value, FILE_WORDS);
  return opened.ok ? opened.value : opened.fault;
}
/** From the panel, with words typed twice. */
async function makeFile(panel: DrivenPage): Promise<void> {
  await panel.clickNamed('Indstillinger');
  await panel.clickNamed('Lav en ny fil');
  for (const label of ['Ord, der åbner filen', 'De samme ord igen']) {
    await panel.evaluate((name: string) => {
      const shown = [...document.querySelectorAll('label')].filter((one) => one.checkVisibility());
      shown.find((one) => one.textContent === name)?.control?.focus();
    }, label);
    await panel.type(FILE_WORDS);
  }
  await panel.press('Enter');
}
const waitInStep = (panel: DrivenPage) => waitForText(panel, 'Det samme står her og i');

describe('a file that follows a person', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidemand-tied-'));
  const line = makeSentinel();
  const atWork = makeSentinel();
  const atHome = makeSentinel();
  const afterwards = makeSentinel();
  let work: DrivenBrowser;
  let home: DrivenBrowser;
  let panel: DrivenPage;
  const start = (place: string) =>
    launch('chromium', {
      extension: builtExtension('chromium'),
      profile: join(folder, place),
      language: 'da',
    });

  beforeAll(async () => {
    [work, home] = [await start('work'), await start('home')];
  });
  afterAll(async () => {
    await work?.close();
    await home?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  });

  test('is made at work, and from then on saves by itself', async () => {
    panel = await openPlans(work);
    await beginPlan(panel, PLAN_WORDS);
    await writeLine(panel, 'Det kan vælte mig', line);
    await answerDialogs(panel);
    await makeFile(panel);
    await waitInStep(panel);
    await waitForText(panel, 'Næste gang åbner filen sammen med din plan.');
    await panel.clickNamed('Tjekliste');
    await waitUntilReady(panel);
    await saveNote(panel, 1, atWork);
    await expect.poll(async () => insideOf(await readShared(panel)), { timeout: 20_000 }).toContain(atWork);
    const inside = await insideOf(await readShared(panel));
    expect(inside).toContain('"kind":"my-plan"');
    expect(inside).not.toContain(line);
  });

  test('leaves no key and no words in the profile, and opens with the plan the next time', async () => {
    const text = await readShared(panel);
    const read = readSealedFile(text);
    if (!read.ok) throw new Error(read.fault);
    const { salt, rounds } = read.value.header.key;
    const key = pbkdf2Sync(FILE_WORDS, Buffer.from(salt, 'base64'), rounds, 32, 'sha256');
    await work.kill();
    const forms = [key, Buffer.from(key.toString('base64')), Buffer.from(key.toString('hex'))];
    expect(filesHolding(join(folder, 'work'), forms)).toEqual([]);
    for (const word of ['kastanje hvede', line]) expect(filesWith(join(folder, 'work'), word)).toEqual([]);

    work = await start('work');
    panel = await work.openExtensionPage('sidepanel.html');
    await panel.clickNamed('Indstillinger');
    await waitForText(panel, 'Den åbner sammen med din plan');
    await panel.close();
    panel = await openPlans(work);
    await unlockPlan(panel, PLAN_WORDS);
    await panel.clickNamed('Indstillinger');
    await waitInStep(panel);
  });

  test('brings all of it to the computer at home, the plan under its own words', async () => {
    const there = await openReadyChecklist(home);
    await putShared(there, await readShared(panel));
    await answerDialogs(there);
    await there.clickNamed('Indstillinger');
    await there.clickNamed('Brug en fil, jeg har');
    await there.click('.sm-keeping .sm-passphrase-form:not(details *) input');
    await there.type('helt andre ord end dem\n');
    await waitForText(there, 'Ordene passer ikke, eller filen er beskadiget.');
    await there.click('.sm-keeping .sm-passphrase-form:not(details *) input');
    await there.press('Control+a');
    await there.type(`${FILE_WORDS}\n`);
    await waitInStep(there);
    await there.clickNamed('Tjekliste');
    await waitUntilReady(there);
    expect((await readChecklist(there)).notes).toEqual({ 1: atWork });
    await saveNote(there, 2, atHome);
    await there.clickNamed('Planer');
    await there.waitFor(() => document.querySelector('.sm-passphrase input'));
    await unlockPlan(there, PLAN_WORDS);
    expect(await readLines(there)).toEqual([line]);
    await expect.poll(async () => insideOf(await readShared(there)), { timeout: 20_000 }).toContain(atHome);
    await putShared(panel, await readShared(there));
    await there.close();
  });

  test('and back: what was written at home is at work once the plan is opened there', async () => {
    await panel.close();
    panel = await openPlans(work);
    await unlockPlan(panel, PLAN_WORDS);
    await panel.clickNamed('Indstillinger');
    await waitInStep(panel);
    await panel.clickNamed('Tjekliste');
    await waitUntilReady(panel);
    await expect
      .poll(async () => (await readChecklist(panel)).notes, { timeout: 20_000 })
      .toEqual({ 1: atWork, 2: atHome });
  });

  test('that is gone takes nothing along, and says so', async () => {
    await panel.evaluate(async (name: string) => {
      await (await navigator.storage.getDirectory()).removeEntry(name);
    }, NAME);
    await panel.clickNamed('Indstillinger');
    await panel.close();
    panel = await openPlans(work);
    await unlockPlan(panel, PLAN_WORDS);
    await panel.clickNamed('Indstillinger');
    await waitForText(panel, 'Filen er der ikke lige nu.');
    await panel.clickNamed('Brug ikke filen mere');
    await waitForText(panel, 'Lav en ny fil');
    expect(await textOf(panel)).not.toContain(NAME);
    expect(await work.uncaught()).toEqual([]);
  });

  test('that another window lets go of is written by nobody any more', async () => {
    await answerDialogs(panel);
    await makeFile(panel);
    await waitInStep(panel);
    const before = await readShared(panel);
    const beside = await work.openExtensionPage('sidepanel.html');
    await beside.clickNamed('Indstillinger');
    await beside.clickNamed('Brug ikke filen mere');
    await waitForText(beside, 'Lav en ny fil');
    await beside.close();
    await panel.activate();
    await panel.clickNamed('Tjekliste');
    await waitUntilReady(panel);
    await saveNote(panel, 3, afterwards);
    await panel.clickNamed('Indstillinger');
    await waitForText(panel, 'Lav en ny fil');
    expect(await readShared(panel)).toBe(before);
    expect(await work.uncaught()).toEqual([]);
  });

  test('stays as it is when everything on the computer is deleted', async () => {
    const there = await openPlans(home);
    await unlockPlan(there, PLAN_WORDS);
    await there.clickNamed('Indstillinger');
    await waitInStep(there);
    const before = await readShared(there);
    expect(await insideOf(before)).toContain(atWork);
    await there.clickNamed('Slet alt på denne computer');
    await there.clickNamed('Ja, slet det hele');
    await waitForText(there, 'Alt er slettet på denne computer.');
    expect(await textOf(there)).not.toContain(NAME);
    // Longer than the file rests after a save.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect(await readShared(there)).toBe(before);
    expect(await home.uncaught()).toEqual([]);
  });
});
