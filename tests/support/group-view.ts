import type { DrivenPage } from '@/scripts/drive';
import { waitForText } from './journal';
import { unlockPlan } from './own-plan-view';

const PATIENCE = 20_000;
const NOTE = '.sm-group textarea';

/** Goes to a view by the navigation, and gives what the card about the group says there; empty where there is none. */
export async function cardIn(page: DrivenPage, view: string): Promise<string> {
  await page.clickNamed(view);
  await page.waitFor((title: string) => document.querySelector('h1')?.textContent === title, view, {
    what: `the view ${view}`,
    timeout: PATIENCE,
  });
  return page.evaluate(() => document.querySelector('.sm-group')?.textContent ?? '');
}

/** Waits until the card in this view says these words; `null`: until there is no card. */
export async function waitForCard(page: DrivenPage, view: string, words: string | null): Promise<void> {
  await cardIn(page, view);
  await page.waitFor(
    (wanted: string | null) => {
      const said = document.querySelector('.sm-group')?.textContent;
      return wanted === null ? said === undefined : said?.includes(wanted);
    },
    words,
    { what: words ?? 'no card', timeout: PATIENCE },
  );
}

/** Opens the plan with its words. */
export async function openPlan(page: DrivenPage, words: string): Promise<void> {
  await page.clickNamed('Planer');
  await unlockPlan(page, words);
}

/** What stands in the notes of the open plan. */
export const readNotes = (page: DrivenPage): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLTextAreaElement>('.sm-group .sm-field textarea')].map(
      ({ value }) => value,
    ),
  );

/** Writes the note with real keys and saves it. */
export async function writeNote(page: DrivenPage, text: string): Promise<void> {
  await page.click(NOTE);
  await page.press('Control+a');
  await page.type(text);
  await page.clickNamed('Gem: Det vil jeg tage med');
  await waitForText(page, text.includes('-') ? 'Det ligner et CPR-nummer' : 'Gemt');
}
