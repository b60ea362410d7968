import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS } from '../support/browsers';
import { openKeepingPanel, openLocked, saveLocked, waitForShown } from '../support/keeping-view';
import type { HandedFile } from '../support/kept-file';
import { beginList, itemRow, unfoldItem, waitForRow, waitForWords, writeField } from '../support/run-view';

const WORDS = 'bøgeskov tirsdag kaffe åløb';
const LIST = 'Når du skifter arbejdsplads';
/** Keys, auto-reply, groups under way, and the plan for being away. */
const HANDED_OVER = ['leaving-keys', 'leaving-autoreply', 'leaving-groups', 'leaving-absence-plan'];

// PRODUCT.md 3.10, what it does with checklists. What else goes along is in keeping.test.ts.
describe.each(BROWSERS)('a peer changes workplace, in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  let mine: HandedFile;

  beforeAll(async () => {
    ({ browser, panel } = await openKeepingPanel(name));
  });
  afterAll(() => browser?.close());

  test('0:00 the list is counted back from the last day', async () => {
    await beginList(panel, LIST, 'leaving-day-agreed');
    await waitForShown(panel, 'Om din sidste dag');
    await writeField(panel, '.sm-facts-asked input[type=date]', '2027-03-31');
    await panel.click('.sm-facts-asked .sm-button-strong');
    await panel.waitFor(() => !document.querySelector('.sm-facts-asked'), undefined, { what: 'saved facts' });
    await waitForWords(panel, 'leaving-told', 'Inden onsdag den 3. marts 2027');
    expect(await panel.evaluate(() => document.querySelector('.sm-section .sm-item')?.textContent)).toContain(
      'Min sidste arbejdsdag er aftalt',
    );
  });

  test('0:30 what is done is ticked, and the file with what is mine takes it along', async () => {
    await unfoldItem(panel, 'leaving-pay-asked');
    await panel.click(`${itemRow('leaving-pay-asked')} .sm-tick input`);
    await waitForWords(panel, 'leaving-pay-asked', 'Gemt');
    await panel.clickNamed('Indstillinger');
    mine = await saveLocked(panel, 'Det, der er mit', WORDS);
    expect(mine.text).not.toContain('leaving-pay-asked');
  });

  test('0:30 or it comes on paper', async () => {
    await panel.clickNamed('Tjekliste');
    await waitForRow(panel, 'leaving-pay-asked');
    await panel.evaluate(() => {
      globalThis.print = () => {
        Object.assign(globalThis, { onPaper: document.querySelector('.sm-printed-run')?.textContent });
      };
    });
    await panel.clickNamed('Udskriv');
    const onPaper = await panel.waitFor(() => (globalThis as { onPaper?: string }).onPaper);
    expect(onPaper).toContain('Min sidste arbejdsdag er aftalt');
    expect(onPaper).toContain('Min plan for fravær er lukket');
  });

  test('1:30 the work is handed over: each thing that others wait for is ticked', async () => {
    for (const id of HANDED_OVER) {
      await unfoldItem(panel, id);
      await panel.click(`${itemRow(id)} .sm-tick input`);
      await waitForWords(panel, id, 'Gemt');
    }
  });

  test('3:00 after Slet her nothing of it is here', async () => {
    await panel.clickNamed('Indstillinger');
    await panel.clickNamed('Slet alt på denne computer');
    await panel.clickNamed('Ja, slet det hele');
    await waitForShown(panel, 'Alt er slettet på denne computer.');
    await panel.clickNamed('Tjekliste');
    await waitForRow(panel, 'next-talk');
    expect(await panel.evaluate(() => document.querySelector('.sm-list-head')?.textContent)).toContain(
      'God start på arbejdet',
    );
  });

  test('at the new place the list stands as it was, beside a new start', async () => {
    await panel.clickNamed('Indstillinger');
    await openLocked(panel, mine.text, WORDS);
    await waitForShown(panel, 'Tjeklister: 1 nye');
    await panel.clickNamed('Hent det ind');
    await waitForShown(panel, 'Filen er hentet ind.');
    await panel.clickNamed('Tjekliste');
    await waitForRow(panel, 'leaving-pay-asked');
    await unfoldItem(panel, 'leaving-pay-asked');
    expect(
      await panel.evaluate(
        (box: string) => document.querySelector<HTMLInputElement>(box)?.checked,
        `${itemRow('leaving-pay-asked')} .sm-tick input`,
      ),
    ).toBe(true);
    await beginList(panel, 'God start på arbejdet', 'next-talk');
    await waitForShown(panel, 'Om din start');
  });
});
