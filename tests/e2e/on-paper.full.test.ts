import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { builtExtension, launch } from '../support/browsers';
import { openReadyChecklist } from '../support/checklist-view';
import { A4, printed, seenOnPaper } from '../support/on-paper';
import { beginPlan, openPlans, writeLine } from '../support/own-plan-view';
import { dayFromNow, fill, openWorkspace, waitForHeading, waitForText } from '../support/workspace-view';

// What people print of panel and workspace, beside the papers (papers.test.ts). Chromium alone prints to a file on command.

/** What is on every screen of the panel, and on no paper. */
const OF_THE_SCREEN = ['Skjul', 'Rolig side', 'Her og nu', 'Skriv ud'];

let browser: DrivenBrowser;
beforeAll(async () => {
  browser = await launch('chromium', { extension: builtExtension('chromium'), language: 'da' });
});
afterAll(() => browser?.close());

async function expectPaper(
  page: DrivenPage,
  name: string,
  sheets: number,
  words: { readonly on: readonly string[]; readonly off?: readonly string[] },
): Promise<void> {
  const { words: text, controls } = await seenOnPaper(page);
  expect(controls, name).toEqual([]);
  for (const word of words.on) expect(text, name).toContain(word);
  for (const word of [...OF_THE_SCREEN, ...(words.off ?? [])]) expect(text, name).not.toContain(word);
  expect(await printed(page, name)).toEqual(Array(sheets).fill(A4));
}

describe('of a personal plan', () => {
  const ALARM = 'Jeg svarer kort og sover dårligt.';
  const TRIGGER = 'Mange aftaler lige efter hinanden.';
  const HELP = 'Ti minutter udenfor. Ringe til Mette.';
  let panel: DrivenPage;
  beforeAll(async () => {
    panel = await openPlans(browser);
    await beginPlan(panel, 'måge havre bænk lanterne');
    await writeLine(panel, 'Det kan vælte mig', TRIGGER);
    await writeLine(panel, 'Sådan kan det mærkes og ses', ALARM);
    await writeLine(panel, 'Det hjælper mig', HELP);
  });
  afterAll(() => panel?.close());

  test('the whole of it comes on one sheet, without what the screen needs', async () => {
    await expectPaper(panel, 'own-plan', 1, {
      on: [ALARM, TRIGGER, HELP],
      off: ['Ny linje', 'Lederkort', 'Lås', 'Planer', 'Det lader jeg være med'],
    });
  });

  test('the pocket edition folds to a card', async () => {
    await panel.clickNamed('Lommeudgave');
    await panel.waitFor(() => document.querySelector('.sm-pocket-plan'));
    await expectPaper(panel, 'own-plan-pocket', 1, { on: [ALARM, TRIGGER, HELP, '112'] });
    await panel.clickNamed('Tilbage til planen');
  });

  test('the card for the leader has no line that was not chosen for it', async () => {
    await panel.clickNamed('Lederkort');
    await panel.waitFor(() => document.querySelector('.sm-own-plan')?.textContent?.includes('Lederkort'));
    await expectPaper(panel, 'own-plan-leader-card', 1, { on: [], off: [ALARM, TRIGGER, HELP] });
  });
});

test('of the plan for being away: what is needed first stands first, with a box', async () => {
  const panel = await browser.openExtensionPage('sidepanel.html');
  await panel.clickNamed('Planer');
  await panel.clickNamed('Når jeg er væk fra arbejdet');
  await panel.waitFor(() => document.querySelector('.sm-absence-print'));
  // Nothing written yet: the questions, with room for a pen.
  await expectPaper(panel, 'absence-empty', 2, { on: ['Hvem skal have besked?'] });
  await panel.close();
});

test('of a checklist: its own items, and none that is only for the person', async () => {
  const panel = await openReadyChecklist(browser);
  await expectPaper(panel, 'checklist', 2, { on: ['Uge 1'], off: ['Dine tre næste'] });
  await panel.close();
});

test('of a talk: an agenda with room to write', async () => {
  const page = await openWorkspace(browser);
  await page.clickNamed('Ny opstart');
  await waitForHeading(page, 'Ny opstart');
  await fill(page, 'Initialer eller fornavn', 'Amira');
  await fill(page, 'Første arbejdsdag', dayFromNow(-20));
  await page.clickNamed('Begynd opstarten');
  await waitForHeading(page, 'Amira');
  await page.clickNamed('Efter en måned');
  await waitForHeading(page, 'Efter en måned');
  await fill(page, 'Aftale', 'Karen bestiller en nøgle');
  await page.clickNamed('Tilføj aftalen');
  await waitForText(page, 'Karen bestiller en nøgle');
  await expectPaper(page, 'agenda', 1, {
    on: ['Efter en måned', 'Amira', 'Hvad fungerer?', 'Karen bestiller en nøgle', 'Dag og klokkeslæt'],
    off: ['Mine opstarter', 'Tilføj aftalen', 'Tæl ikke samtaler', 'Ingen aftale med Amira'],
  });
  await page.close();
});
