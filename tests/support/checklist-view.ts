import type { DrivenBrowser, DrivenPage, WaitOptions } from '@/scripts/drive';

/** Browsers on a busy machine need a while. */
const PATIENCE = 20_000;

/** The person's own items that the tests tick and write in, by their place here: the list's order is its own. */
const ITEMS = ['serious-told', 'contract-read', 'role-page', 'folder-made', 'call-in-sick', 'three-coffees'];

/** What the checklist shows of {@link ITEMS}: those that are ticked, and the saved note of each. */
export interface ShownChecklist {
  readonly ticked: readonly number[];
  readonly notes: Readonly<Record<number, string>>;
}

/** Opens the panel's page in a tab, on the checklist. Whether it can be written in is another matter. */
export async function openChecklist(browser: DrivenBrowser): Promise<DrivenPage> {
  const panel = await browser.openExtensionPage('sidepanel.html');
  await panel.clickNamed('Tjekliste');
  return panel;
}

/** The same, once the store is ready. */
export async function openReadyChecklist(browser: DrivenBrowser): Promise<DrivenPage> {
  const panel = await openChecklist(browser);
  await waitUntilReady(panel);
  return panel;
}

/** Waits until the checklist can be written in. */
export async function waitUntilReady(panel: DrivenPage, options?: WaitOptions): Promise<void> {
  // The paper is the last piece of a list to be drawn.
  const isReady = () =>
    document.querySelector('.sm-item .sm-tick input:enabled') && document.querySelector('.sm-printed-run');
  await panel.waitFor(isReady, undefined, {
    what: 'a checklist that can be ticked',
    timeout: PATIENCE,
    ...options,
  });
}

/** Selector of this item's row. */
export const row = (index: number) => `.sm-item[data-item="${ITEMS[index]}"]`;

/** Opens the phase that the row is folded into, if it is. */
async function unfold(panel: DrivenPage, index: number): Promise<void> {
  const unfoldNow = (selector: string) => {
    const item = document.querySelector(selector);
    for (let fold = item?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
      fold.open = true;
    }
    return item;
  };
  await panel.waitFor(unfoldNow, row(index), { what: `row ${index}`, timeout: PATIENCE });
}

/** Ticks, or unticks, the item of this row with a real click. */
export async function pressTick(panel: DrivenPage, index: number): Promise<void> {
  await unfold(panel, index);
  await panel.click(`${row(index)} .sm-tick input`);
}

/** Ticks or unticks and waits for "Gemt" in its row. */
export async function tick(panel: DrivenPage, index: number): Promise<void> {
  await pressTick(panel, index);
  await waitForSaved(panel, index);
}

export async function waitForSaved(panel: DrivenPage, index: number): Promise<void> {
  await panel.waitFor(
    (selector: string) => document.querySelector(`${selector} .sm-saved`)?.textContent === 'Gemt',
    row(index),
    { what: `"Gemt" in row ${index}`, timeout: PATIENCE },
  );
}

/** Unfolds the note of this row and puts the caret into it. */
export async function openNote(panel: DrivenPage, index: number): Promise<void> {
  await unfold(panel, index);
  await panel.click(`${row(index)} summary`);
  await panel.click(noteOf(index));
}

/** Selector of the note's field. */
export const noteOf = (index: number) => `${row(index)} textarea`;

export function readNote(panel: DrivenPage, index: number): Promise<string> {
  return panel.evaluate(
    (selector: string) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '',
    noteOf(index),
  );
}

/** Writes a note with real keys, saves it and waits for "Gemt". */
export async function saveNote(panel: DrivenPage, index: number, text: string): Promise<void> {
  await openNote(panel, index);
  await panel.type(text);
  await pressSave(panel, index);
  await panel.waitFor(
    (selector: string) => document.querySelector(`${selector} .sm-saved-text .sm-saved`),
    row(index),
    { what: `"Gemt" at the note of row ${index}`, timeout: PATIENCE },
  );
}

/** The Gem button of the note in this row. */
export function pressSave(panel: DrivenPage, index: number): Promise<void> {
  return panel.click(`${row(index)} .sm-saved-text > button`);
}

export function readChecklist(panel: DrivenPage): Promise<ShownChecklist> {
  return panel.evaluate(
    (selectors: string[]) => {
      const rows = selectors.map((selector) => document.querySelector(selector));
      const note = (item: Element | null) => item?.querySelector('textarea')?.value ?? '';
      return {
        ticked: rows.flatMap((item, index) =>
          item?.querySelector<HTMLInputElement>('.sm-tick input')?.checked ? [index] : [],
        ),
        notes: Object.fromEntries(rows.map((item, index) => [index, note(item)]).filter(([, text]) => text)),
      };
    },
    ITEMS.map((_, index) => row(index)),
  );
}

/** What the store's notice says, with its button; empty while there is none. */
export function readNotice(panel: DrivenPage): Promise<string> {
  return panel.evaluate(() => document.querySelector('main > [role=status]')?.textContent ?? '');
}

export async function waitForNotice(panel: DrivenPage, words: string, options?: WaitOptions): Promise<void> {
  await panel.waitFor(
    (wanted: string) => document.querySelector('main > [role=status]')?.textContent?.includes(wanted),
    words,
    { what: `the notice "${words}"`, timeout: PATIENCE, ...options },
  );
}
