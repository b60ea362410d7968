import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSealedFile, readSealedFile } from '@/lib/backup';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS } from '../support/browsers';
import { openReadyChecklist, readChecklist, saveNote, tick, waitUntilReady } from '../support/checklist-view';
import { readStorage, writeStorage } from '../support/extension-storage';
import { openKeepingPanel, openLocked, saveLocked, waitForShown } from '../support/keeping-view';
import { chooseFile, type HandedFile } from '../support/kept-file';
import { dumpExtension, makeSentinel } from '../support/sentinel';

// PRODUCT.md 3.10 and 3.11.
const WORDS = 'bøgeskov tirsdag kaffe åløb';
const NOTE = makeSentinel();
const FIRST_QUESTION = '.sm-slots > li:nth-child(1) textarea';
const ANSWER = makeSentinel();
const CONTACT = { name: makeSentinel(), relation: 'min søster', number: '12 34 56 78' };

describe.each(BROWSERS)('what is mine, in %s,', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  let mine: HandedFile;
  let workplace: HandedFile;

  beforeAll(async () => {
    ({ browser, panel } = await openKeepingPanel(name));
  });
  afterAll(() => browser?.close());

  test('is saved in a file that its words open and others do not, apart from the workplace’s', async () => {
    await tick(panel, 0);
    await saveNote(panel, 1, NOTE);
    await panel.clickNamed('Arbejdsplads');
    await panel.clickNamed('Hvem er peerens kontaktpersoner?');
    await panel.waitFor((field: string) => document.activeElement?.matches(field), FIRST_QUESTION);
    await panel.type(ANSWER);
    await panel.press('Tab');
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelector('.sm-slots .sm-saved'), undefined, { what: '"Gemt"' });
    await writeStorage(panel, { 'calm.shown': { lines: ['Gå en tur.'], contacts: [CONTACT] } });
    await panel.clickNamed('Indstillinger');
    mine = await saveLocked(panel, 'Det, der er mit', WORDS);
    workplace = await saveLocked(panel, 'Det, der er arbejdspladsens', WORDS);
    expect(mine.name).toMatch(/^sidemand-mit-\d{4}-\d\d-\d\d\.txt$/);
    expect(mine.text).not.toContain(NOTE);

    const inside = async ({ text }: HandedFile, words: string) => {
      const read = readSealedFile(text);
      if (!read.ok) throw new Error(read.fault);
      const opened = await openSealedFile(read.value, words);
      return opened.ok ? opened.value : opened.fault;
    };
    expect(await inside(mine, `${WORDS}x`)).toBe('locked');
    expect(await inside(mine, WORDS)).toContain(NOTE);
    expect(await inside(mine, WORDS)).not.toContain(ANSWER);
    expect(await inside(workplace, WORDS)).toContain(ANSWER);
    expect(await inside(workplace, WORDS)).not.toContain(NOTE);
  });

  test('(27, 28) half a file and another’s change nothing', async () => {
    const before = await dumpExtension(panel);
    await chooseFile(panel, 'Vælg en fil', '<!doctype html>');
    await waitForShown(panel, 'Det er ikke en kopi fra Sidemand.');
    await openLocked(panel, mine.text.slice(0, -40), WORDS);
    await waitForShown(panel, 'Ordene passer ikke, eller filen er beskadiget.');
    expect(await dumpExtension(panel)).toBe(before);
    await panel.clickNamed('Lad det være');
  });

  test('is deleted here in two steps, and then is nowhere in the browser’s stores', async () => {
    await panel.clickNamed('Slet alt på denne computer');
    await waitForShown(panel, 'Tjeklister med noter: 1');
    expect(await dumpExtension(panel)).toContain(NOTE);
    await panel.clickNamed('Ja, slet det hele');
    await waitForShown(panel, 'Alt er slettet på denne computer.');
    const dump = await dumpExtension(panel);
    expect(dump).not.toContain(NOTE);
    expect(dump).not.toContain(ANSWER);
    expect(dump).not.toContain(CONTACT.name);
    await panel.clickNamed('Tjekliste');
    await waitUntilReady(panel);
    expect(await readChecklist(panel)).toEqual({ ticked: [], notes: {} });
  });

  test('(36) comes back from the file after a look, without the old workplace’s rules, and once', async () => {
    await panel.clickNamed('Indstillinger');
    await openLocked(panel, mine.text, WORDS);
    await waitForShown(panel, 'Tjeklister: 1 nye, 0 slettede');
    await waitForShown(panel, 'Dine kontakter på den rolige side: 1 nye, 0 slettede');
    expect(await dumpExtension(panel)).not.toContain(NOTE);
    await panel.clickNamed('Hent det ind');
    await waitForShown(panel, 'Filen er hentet ind.');
    expect((await readStorage(panel))['calm.shown']).toEqual({ lines: [], contacts: [CONTACT] });
    await openLocked(panel, mine.text, WORDS);
    await waitForShown(panel, 'Alt i filen er her allerede');
    await panel.clickNamed('Lad det være');
    await panel.clickNamed('Tjekliste');
    await waitUntilReady(panel);
    expect(await readChecklist(panel)).toEqual({ ticked: [0], notes: { 1: NOTE } });
    await panel.clickNamed('Arbejdsplads');
    await panel.waitFor((field: string) => document.querySelector(field), FIRST_QUESTION);
    expect(await dumpExtension(panel)).not.toContain(ANSWER);
  });

  test('(38) a panel that closes while a file is open has taken in nothing', async () => {
    await panel.clickNamed('Indstillinger');
    await openLocked(panel, workplace.text, WORDS);
    await waitForShown(panel, 'Svar om arbejdspladsen: 1 nye');
    await panel.close();
    panel = await openReadyChecklist(browser);
    expect(await dumpExtension(panel)).not.toContain(ANSWER);
  });

  test('is taken out again, after a restart as well, and what was written since stays', async () => {
    browser = await browser.restart();
    panel = await openReadyChecklist(browser);
    await tick(panel, 3);
    await panel.clickNamed('Indstillinger');
    await panel.clickNamed('Fortryd filen');
    await waitForShown(panel, 'Det, der er ændret siden, står, som det er nu.');
    expect((await readStorage(panel))['calm.shown']).toEqual({ lines: [], contacts: [] });
    await panel.clickNamed('Tjekliste');
    await waitUntilReady(panel);
    // The list was changed since, so it stays as it is.
    expect((await readChecklist(panel)).ticked).toEqual([0, 3]);
  });
});
