import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist } from '../support/checklist-view';
import { chooseFile, type HandedFile, takeFile, watchForFile } from '../support/kept-file';
import { typePassphrase } from '../support/passphrase-view';
import { beginList, itemRow, unfoldItem, waitForRow, waitForWords, writeField } from '../support/run-view';

const WORDS = 'bøgeskov tirsdag kaffe åløb';
const LIST = 'Når du skifter arbejdsplads';

// PRODUCT.md 3.10, what it does with checklists. What else goes along is in keeping.test.ts.
describe.each(BROWSERS)('a peer changes workplace, in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  let mine: HandedFile;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    panel = await openReadyChecklist(browser);
    await watchForFile(panel);
  });
  afterAll(() => browser?.close());

  const waitForText = (words: string) =>
    panel.waitFor((text: string) => document.querySelector('main')?.innerText.includes(text), words, {
      what: words,
      timeout: 20_000,
    });

  test('0:00 the list is counted back from the last day', async () => {
    await beginList(panel, LIST, 'leaving-day-agreed');
    await waitForText('Om din sidste dag');
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
    await panel.clickNamed('Det, der er mit');
    await typePassphrase(panel, WORDS);
    await panel.press('Enter');
    mine = await takeFile(panel);
    expect(mine.text).not.toContain('leaving-pay-asked');
  });

  test('3:00 after Slet her nothing of it is here', async () => {
    await panel.clickNamed('Slet alt på denne computer');
    await panel.clickNamed('Ja, slet det hele');
    await waitForText('Alt er slettet på denne computer.');
    await panel.clickNamed('Tjekliste');
    await waitForRow(panel, 'next-talk');
    expect(await panel.evaluate(() => document.querySelector('.sm-list-head')?.textContent)).toContain(
      'God start på arbejdet',
    );
  });

  test('at the new place the list stands as it was, beside a new start', async () => {
    await panel.clickNamed('Indstillinger');
    await chooseFile(panel, 'Vælg en fil', mine.text);
    await typePassphrase(panel, WORDS);
    await panel.press('Enter');
    await waitForText('Tjeklister: 1 nye');
    await panel.clickNamed('Hent det ind');
    await waitForText('Filen er hentet ind.');
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
    await waitForText('Om din start');
  });
});
