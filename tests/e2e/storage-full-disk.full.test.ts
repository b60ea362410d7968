import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { chooseForCalm, openCalm } from '../support/calm-visit';
import {
  noteOf,
  openNote,
  openReadyChecklist,
  pressSave,
  readChecklist,
  readNote,
  readNotice,
  row,
  tick,
} from '../support/checklist-view';
import { textOf } from '../support/journal';
import { mountSmallDisk, type SmallDisk } from '../support/small-disk';

// SECURITY.md 10, number 7. Where nothing may be mounted, scripts/test leaves this file out and says so.

/** As long as a note may be, and each time another. */
const noteNumber = (count: number) => `${count}: ${'Spørg om ugeskema. '.repeat(14)}`.trim();
const NOT_SAVED = /Ikke gemt\..*Det, du skrev, står her stadig\./;

describe.each(BROWSERS)('7: %s, on a disk that is full,', (name) => {
  let disk: SmallDisk;
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  /** The first that was not saved. */
  let note = '';

  beforeAll(async () => {
    disk = mountSmallDisk();
    browser = await launch(name, { extension: builtExtension(name), profile: disk.profile, language: 'da' });
    await chooseForCalm(browser);
    panel = await openReadyChecklist(browser);
    await tick(panel, 0);
  });
  afterAll(async () => {
    await browser?.close();
    disk?.remove();
  });

  const readStatus = () =>
    panel.evaluate(
      (selector: string) => document.querySelector(selector)?.textContent ?? '',
      `${row(1)} .sm-saved-text`,
    );

  test('says "Ikke gemt" and keeps the text in its field', async () => {
    await openNote(panel, 1);
    disk.fill();
    await saveUntilNoRoom();
    expect(await readNote(panel, 1)).toBe(note);
    // A full disk is no damage: nothing may offer to begin again over what is whole.
    expect(await readNotice(panel)).not.toContain('Begynd forfra');
    expect((await readChecklist(panel)).ticked).toEqual([0]);
  });

  test('shows the calm page with what was chosen', async () => {
    const calm = await browser.openExtensionPage('sidepanel.html');
    await openCalm(calm);
    expect(await textOf(calm)).toContain('12 34 56 78');
    await calm.close();
  });

  test('saves on "Prøv igen" once there is room, without a reload', async () => {
    await panel.clickNamed('Prøv igen');
    await until(async () => NOT_SAVED.test(await readStatus()), { what: 'Ikke gemt', timeout: 15_000 });
    expect(await readNote(panel, 1)).toBe(note);
    disk.free();
    await pressUntilSaved();
    // The second copy follows in its own time, and until then the panel says that there is none.
    await until(async () => (await readNotice(panel)) === '', { what: 'a second copy', timeout: 30_000 });

    browser = await browser.restart();
    const after = await openReadyChecklist(browser);
    expect(await readChecklist(after)).toEqual({
      ticked: [0],
      notes: { 1: note },
    });
  });

  /** The last block of the database's file has room for some more. */
  async function saveUntilNoRoom(): Promise<void> {
    const replace = ([selector, text]: [string, string]) => {
      const field = document.querySelector<HTMLTextAreaElement>(selector);
      field?.focus();
      field?.select();
      document.execCommand('insertText', false, text);
    };
    for (let count = 1; count <= 60; count += 1) {
      note = noteNumber(count);
      await panel.evaluate(replace, [noteOf(1), note] as [string, string]);
      await pressSave(panel, 1);
      await until(async () => /Gemt$|Ikke gemt/.test(await readStatus()), { what: 'an answer' });
      if (NOT_SAVED.test(await readStatus())) return;
    }
    throw new Error('the disk is not full');
  }

  /** Firefox looks only every five seconds whether there is room again, and refuses until then. */
  async function pressUntilSaved(): Promise<void> {
    await until(
      async () => {
        const status = await readStatus();
        if (NOT_SAVED.test(status)) await panel.clickNamed('Prøv igen');
        return status.endsWith('Gemt');
      },
      { what: 'Gemt', timeout: 20_000 },
    );
  }
});
