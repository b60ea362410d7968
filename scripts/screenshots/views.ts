import type { DrivenBrowser, DrivenPage } from '../drive';
import type { PracticePage } from '../practice-page';
import { switchOn } from '../start/switch-on';

/** What is photographed: a page like a journal’s, with the real side panel beside it. */
export interface Scene {
  readonly browser: DrivenBrowser;
  readonly practice: PracticePage;
  readonly journal: DrivenPage;
  readonly panel: DrivenPage;
}

/** A picture of the panel. `prepare` runs once, `open` for each look. */
interface PanelPicture {
  readonly name: string;
  prepare?(scene: Scene): Promise<void>;
  open(panel: DrivenPage): Promise<void>;
}

const NAVIGATION = ['now', 'checklist', 'plans', 'library', 'workplace', 'settings'] as const;
type NavigatedView = (typeof NAVIGATION)[number];

/** Presses a button of the navigation, from whatever view is open. */
export async function choose(panel: DrivenPage, view: NavigatedView): Promise<void> {
  const calm = await panel.evaluate(() => document.querySelector('.sm-view-calm') !== null);
  if (calm) await panel.click('.sm-header > .sm-button');
  await panel.click(`.sm-navigation li:nth-child(${NAVIGATION.indexOf(view) + 1}) button`);
  // A view is drawn once its content is there; the very first waits for it longest.
  await panel.waitFor((name: string) => document.querySelector(`.sm-view-${name}`)?.textContent, view);
  await panel.evaluate(() => scrollTo(0, 0));
}

const view = (name: NavigatedView): PanelPicture => ({ name, open: (panel) => choose(panel, name) });

/** A view, and then a press in it. */
const pressed = (name: string, of: NavigatedView, selector: string): PanelPicture => ({
  name,
  async open(panel) {
    await choose(panel, of);
    await panel.click(selector);
    await panel.evaluate(() => scrollTo(0, 0));
  },
});

/** Writes the practice note with real keys, once reading along is on. */
async function write({ browser, journal, panel, practice }: Scene): Promise<void> {
  await switchOn(browser, practice.origin);
  await journal.activate();
  await journal.reload();
  await journal.click('#rich');
  await journal.type(practice.note.trim());
  await choose(panel, 'now');
  await panel.waitFor(() => document.querySelectorAll('.sm-rows .sm-row').length === 4);
}

/** A question of a word that is the same in both languages. Escape takes away the one from the look before. */
async function search(panel: DrivenPage): Promise<void> {
  await choose(panel, 'library');
  await panel.click('input[type=search]');
  await panel.press('Escape');
  await panel.type('peer');
  await panel.waitFor(() => document.querySelector('.sm-results .sm-row'));
}

/** Through the questions of the first open, as a paid peer in a region who may write in the record. */
async function answerAll({ panel }: Scene): Promise<void> {
  for (const count of [1, 1, 3, 2]) {
    await panel.click(`.sm-first-choices li:nth-child(${count}) .sm-row`);
    await panel.waitFor(() => document.activeElement?.matches('#sm-first-heading'));
  }
  await panel.click('.sm-first .sm-button-strong');
  await panel.waitFor(() => !document.querySelector('.sm-first'));
}

/** "Min plan" or the one for being away, wherever in them somebody was. */
async function choosePlan(panel: DrivenPage, which: 1 | 2): Promise<void> {
  await choose(panel, 'plans');
  await panel.click(`.sm-segments button:nth-child(${3 - which})`);
  await panel.click(`.sm-segments button:nth-child(${which})`);
  await panel.evaluate(() => scrollTo(0, 0));
}

/** Begins a plan and writes a line in each of the first sections, one of them for the leader. */
async function beginPlan({ panel }: Scene): Promise<void> {
  await choosePlan(panel, 1);
  await panel.click('.sm-own-plan-way');
  await panel.click('.sm-passphrase input');
  await panel.type('måge havre bænk lanterne');
  await panel.click('.sm-passphrase ~ .sm-passphrase input');
  await panel.type('måge havre bænk lanterne\n');
  await panel.waitFor(() => document.querySelector('.sm-recovery-code'), undefined, { timeout: 30_000 });
  await panel.click('.sm-own-plan-form .sm-button-strong');
  await panel.waitFor(() => document.querySelector('.sm-notebook-page'));
  for (const [at, text] of [
    'Jeg spiser frokost med de andre.',
    'Jeg svarer kort og sover dårligt.',
    'Mange aftaler lige efter hinanden.',
    'Ti minutter udenfor. Ringe til Mette.',
  ].entries()) {
    await panel.click(`.sm-notebook-page:nth-of-type(${at + 1}) .sm-new-line textarea`);
    await panel.type(`${text}\n`);
    await panel.waitFor(
      (words: string) =>
        [...document.querySelectorAll<HTMLTextAreaElement>('.sm-notebook-lines textarea')].some(
          ({ value }) => value === words,
        ),
      text,
    );
  }
}

/** One of the pages that the open plan leads to, by its button. */
const planPage = (name: string, button: 1 | 2 | 3): PanelPicture => ({
  name,
  async open(panel) {
    await choosePlan(panel, 1);
    await panel.click(`.sm-own-plan > .sm-actions .sm-button:nth-child(${button})`);
    await panel.evaluate(() => scrollTo(0, 0));
  },
});

async function openFirstCard(panel: DrivenPage, topic: string, row: number): Promise<void> {
  await choose(panel, 'now');
  await panel.click(`#sm-chip-${topic}`);
  await panel.click(`.sm-cards li:nth-child(${row}) .sm-row`);
  await panel.evaluate(() => scrollTo(0, 0));
}

export const PANEL_VIEWS: readonly PanelPicture[] = [
  { ...view('now'), name: 'first-open' },
  { ...view('now'), name: 'now-off', prepare: answerAll },
  pressed('now-topic', 'now', '#sm-chip-third-party'),
  { name: 'card', open: (panel) => openFirstCard(panel, 'child-concern', 2) },
  { name: 'card-critical', open: (panel) => openFirstCard(panel, 'serious', 1) },
  pressed('now-journal', 'now', '#sm-way-journal'),
  {
    name: 'check-text',
    async open(panel) {
      await choose(panel, 'now');
      await panel.click('#sm-way-check');
      await panel.click('.sm-check textarea');
      await panel.type('Kim har tanker om at tage livet af sig. CPR 010190-1234.');
      await panel.waitFor(() => document.querySelectorAll('.sm-marked mark').length === 2);
      await panel.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: 'check-text-wording',
    async open(panel) {
      await choose(panel, 'now');
      await panel.click('#sm-way-check');
      await panel.click('.sm-check textarea');
      await panel.type('Kim er et brokkehoved.');
      await panel.click('#sm-found-1');
      await panel.waitFor(() => document.querySelector('.sm-wording'));
      await panel.evaluate(() => document.querySelector('.sm-wording')?.scrollIntoView({ block: 'center' }));
    },
  },
  { ...view('now'), name: 'now-reading', prepare: write },
  {
    ...view('checklist'),
    async prepare({ panel }) {
      await choose(panel, 'checklist');
      // The first that is not behind a fold.
      const first = await panel.waitFor(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('.sm-item')];
        return rows.find((row) => row.querySelector('.sm-tick input:enabled')?.checkVisibility())?.dataset
          .item;
      });
      await panel.click(`.sm-item[data-item="${first}"] .sm-tick input`);
      await panel.waitFor(
        (item: string) => document.querySelector<HTMLInputElement>(`[data-item="${item}"] input`)?.checked,
        first,
      );
    },
  },
  pressed('checklist-note', 'checklist', '.sm-item:nth-child(2) summary'),
  view('plans'),
  { name: 'own-plan', prepare: beginPlan, open: (panel) => choosePlan(panel, 1) },
  planPage('own-plan-card', 1),
  planPage('own-plan-pocket', 2),
  planPage('own-plan-settings', 3),
  {
    name: 'absence',
    open: (panel) => choosePlan(panel, 2),
  },
  {
    name: 'absence-write',
    async open(panel) {
      await choosePlan(panel, 2);
      await panel.click('.sm-absence .sm-row');
      await panel.waitFor(() => document.querySelector('.sm-absence textarea'));
      await panel.evaluate(() => scrollTo(0, 0));
    },
  },
  view('library'),
  pressed('library-topic', 'library', '.sm-chips li:nth-child(3) .sm-chip'),
  { name: 'library-results', open: search },
  {
    name: 'library-article',
    async open(panel) {
      await search(panel);
      await panel.click('[id^="sm-found-article"]');
      await panel.evaluate(() => scrollTo(0, 0));
    },
  },
  view('workplace'),
  {
    name: 'workplace-question',
    async open(panel) {
      await choose(panel, 'workplace');
      await panel.click('.sm-tasks li:nth-child(2) .sm-row');
      await panel.waitFor(() => document.activeElement?.matches('.sm-slots textarea'));
    },
  },
  view('settings'),
  { name: 'calm', open: (panel) => panel.click('.sm-calm-button') },
  {
    name: 'calm-code',
    async open(panel) {
      // From elsewhere: the same press would take the code away that stands there from the look before.
      await choose(panel, 'now');
      await panel.click('.sm-calm-button');
      await panel.click('.sm-scan button');
      await panel.waitFor(() => document.querySelector('.sm-phone-code'));
    },
  },
];

/** Opens the card of the second mark; closes the one that is open first. */
export async function openCard(journal: DrivenPage): Promise<void> {
  await journal.click('#rich');
  await journal.clickMark((await journal.marks()).indexOf('tage livet af sig'));
  await journal.waitForCard();
}
