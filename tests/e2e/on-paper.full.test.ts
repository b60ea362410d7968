import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { builtExtension, launch } from '../support/browsers';
import { openReadyChecklist } from '../support/checklist-view';
import { A4, printed, seenOnPaper } from '../support/on-paper';
import { beginPlan, openPlans, writeLine } from '../support/own-plan-view';
import { dayFromNow, fill, openWorkspace, waitForHeading, waitForText } from '../support/workspace-view';

// What people print of panel and workspace, beside the papers (papers.test.ts). Chromium alone prints to a file on command.

/** What is on every screen of the panel, and on no paper. */
const OF_THE_PANEL = ['Rolig side', 'Her og nu'];

let browser: DrivenBrowser;
beforeAll(async () => {
  browser = await launch('chromium', { extension: builtExtension('chromium'), language: 'da' });
});
afterAll(() => browser?.close());

interface Paper {
  readonly sheets: number;
  readonly on: readonly string[];
  /** On the screen, and not on the paper. */
  readonly off: readonly string[];
}

async function expectPaper(page: DrivenPage, name: string, { sheets, on, off }: Paper): Promise<void> {
  // A word that is nowhere is on no paper either, and would tell nothing.
  const screen = await page.evaluate(wordsOfPage);
  expect(missing(off, screen), `${name}, on the screen`).toEqual([]);
  const { words, controls } = await seenOnPaper(page);
  expect(controls, name).toEqual([]);
  expect(missing(on, words), `${name}, on the paper`).toEqual([]);
  expect(missing(off, words), `${name}, not on the paper`).toEqual(off);
  expect(await printed(page, name)).toEqual(Array(sheets).fill(A4));
}

const missing = (wanted: readonly string[], text: string) => wanted.filter((word) => !text.includes(word));

/** All that a page says, folded away or not: texts, what is written in fields, and the names of what can be pressed. */
function wordsOfPage(): string {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea')].map(({ value }) => value);
  const named = [...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
  return [document.body.textContent, ...fields, ...named].join('\n');
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
    await expectPaper(panel, 'own-plan', {
      sheets: 1,
      on: [ALARM, TRIGGER, HELP],
      off: [...OF_THE_PANEL, 'Skjul', 'Ny linje', 'Udskriv', 'Lederkort', 'Lås', 'Planer'],
    });
  });

  test('the pocket edition folds to a card', async () => {
    await panel.clickNamed('Lommeudgave');
    await panel.waitFor(() => document.querySelector('.sm-pocket-plan'));
    await expectPaper(panel, 'own-plan-pocket', {
      sheets: 1,
      on: [ALARM, TRIGGER, HELP, '112'],
      off: [...OF_THE_PANEL, 'Udskriv', 'Tilbage til planen'],
    });
    await panel.clickNamed('Tilbage til planen');
  });

  test('the card for the leader has the line that was chosen for it, and no other', async () => {
    await panel.clickNamed(`Valg: ${HELP}`);
    await panel.clickNamed(/^På mit lederkort/);
    await waitForText(panel, 'På lederkortet');
    await panel.clickNamed('Lederkort');
    await panel.waitFor(() => document.querySelector('.sm-leader-card'));
    await expectPaper(panel, 'own-plan-leader-card', {
      sheets: 1,
      on: ['Godt at vide om mig på arbejde', 'Det hjælper mig', HELP],
      off: [...OF_THE_PANEL, 'Udskriv', 'Tilbage til planen'],
    });
    expect((await seenOnPaper(panel)).words).not.toMatch(new RegExp(`${ALARM}|${TRIGGER}`));
  });
});

test('of the plan for being away: what is needed first stands first, with a box', async () => {
  const panel = await browser.openExtensionPage('sidepanel.html');
  await panel.clickNamed('Planer');
  await panel.clickNamed('Når jeg er væk fra arbejdet');
  await panel.waitFor(() => document.querySelector('.sm-absence-print'));
  // Nothing written yet: the questions, with room for a pen.
  await expectPaper(panel, 'absence-empty', {
    sheets: 2,
    on: ['Hvem skal have besked?'],
    off: OF_THE_PANEL,
  });
  await panel.close();
});

test('of a checklist: its own items, and those that are only for the person when they take them along', async () => {
  const PRIVATE = ['Jeg har set på min egen plan', 'Jeg har spurgt, om løn ændrer den ydelse, jeg får'];
  const panel = await openReadyChecklist(browser);
  const off = [...OF_THE_PANEL, 'Udskriv', 'Dine tre næste'];
  await expectPaper(panel, 'checklist', { sheets: 2, on: ['Uge 1'], off: [...off, ...PRIVATE] });
  await panel.clickNamed('Tag de punkter med, som kun er til dig');
  await expectPaper(panel, 'checklist-whole', { sheets: 2, on: ['Uge 1', ...PRIVATE], off });
  // Each time anew.
  await expectPaper(panel, 'checklist-again', { sheets: 2, on: ['Uge 1'], off: [...off, ...PRIVATE] });
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
  await expectPaper(page, 'agenda', {
    sheets: 1,
    on: ['Efter en måned', 'Amira', 'Hvad fungerer?', 'Karen bestiller en nøgle', 'Dag og klokkeslæt'],
    off: ['Oversigt', 'Tilføj aftalen', 'Tæl ikke samtaler', 'Ingen samtale aftalt med Amira'],
  });
  await page.close();
});
