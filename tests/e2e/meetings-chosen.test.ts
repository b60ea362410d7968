import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist } from '../support/checklist-view';
import { itemRow, unfoldItem, waitForWords } from '../support/run-view';
import { waitForHeading, waitForText } from '../support/workspace-view';

const ITEM = 'meetings-chosen';
const SHEET = '.sm-sheet';
const NOT_AGREED = 'Det er ikke aftalt, før begge initialer står her.';

// PRODUCT.md 3.2, 1:10 to 2:30. One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('the peer chooses the meetings to come to, in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  let paper: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    panel = await openReadyChecklist(browser);
  });
  afterAll(() => browser?.close());

  const write = async (label: string, text: string) => {
    await paper.clickNamed(label);
    await paper.waitFor(() => document.activeElement?.matches('input:enabled'));
    await paper.type(text);
  };
  /** Of a row's choice, as a person sees it change. */
  const choose = (row: number, choice: string) =>
    paper.waitFor(
      ([at, wanted]: readonly [number, string]) => {
        const field = document.querySelectorAll<HTMLSelectElement>('.sm-paper-row select')[at];
        const option = [...(field?.options ?? [])].find((one) => one.text === wanted);
        if (!field || !option) return false;
        field.value = option.value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      [row, choice] as const,
      { what: `the choice of meeting ${row + 1}` },
    );

  test('the item leads to the paper, which takes four meetings and what is said of each', async () => {
    await unfoldItem(panel, ITEM);
    await panel.clickNamed('Lav papiret her: Vi har valgt, hvilke møder jeg er med til');
    paper = await browser.findPage('workspace.html');
    await waitForHeading(paper, 'Papirer');
    await paper.clickNamed('Begynd: Mine møder på deltid');
    await waitForHeading(paper, 'Mine møder på deltid');
    for (const set of ['Personalemøde', 'Morgenmøde', 'Supervision', 'Fælles frokost'])
      await paper.clickNamed(`+ ${set}`);
    await choose(3, 'Valgt fra');
    await waitForText(paper, 'Her er jeg ikke med', SHEET);
    const sheet = await paper.evaluate(() => document.querySelector('.sm-sheet')?.textContent ?? '');
    const [there, can, away] = ['Her er jeg med', 'når dagen passer', 'Her er jeg ikke med'].map((heading) =>
      sheet.indexOf(heading),
    );
    for (const [meeting, after] of [
      ['Personalemøde', there],
      ['Supervision', there],
      ['Morgenmøde', can],
      ['Fælles frokost', away],
    ] as const)
      expect(sheet.indexOf(meeting), meeting).toBeGreaterThan(after ?? -1);
  });

  test('it is told to be not agreed until both initials stand there', async () => {
    await waitForText(paper, NOT_AGREED, SHEET);
    await write('Peerens initialer', 'JS');
    await waitForText(paper, NOT_AGREED, SHEET);
    await write('Lederens initialer', 'KN');
    await waitForText(paper, 'Initialer: JS og KN', SHEET);
    expect(await paper.evaluate(() => document.querySelector('.sm-sheet')?.textContent)).not.toContain(
      NOT_AGREED,
    );
  });

  test('and so does the item, which waits for the second', async () => {
    await panel.activate();
    await panel.click(`${itemRow(ITEM)} .sm-item-needs .sm-field:nth-of-type(1) input`);
    await panel.type('JS');
    await panel.click(`${itemRow(ITEM)} .sm-item-needs > button`);
    await waitForWords(panel, ITEM, 'Initialer: JS');
    const isHeld = (box: string) => document.querySelector<HTMLInputElement>(box)?.disabled;
    expect(await panel.evaluate(isHeld, `${itemRow(ITEM)} .sm-tick input`)).toBe(true);
    await panel.click(`${itemRow(ITEM)} .sm-item-needs .sm-field:nth-of-type(2) input`);
    await panel.type('KN');
    await panel.click(`${itemRow(ITEM)} .sm-item-needs > button`);
    await waitForWords(panel, ITEM, 'Initialer: JS, KN');
    await panel.waitFor(
      (box: string) => document.querySelector(box),
      `${itemRow(ITEM)} .sm-tick input:enabled`,
    );
  });
});
