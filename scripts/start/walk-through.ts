import { mkdirSync } from 'node:fs';
import { type DrivenBrowser, until } from '../drive';
import type { PracticePage } from '../practice-page';

/**
 * The main job, done as a person would: writes the practice note with real keys, opens a card at a mark, opens
 * the panel and ticks the first item of the checklist. Leaves two pictures in `screenshots/` and gives one line
 * that says what was found.
 */
export async function walkThrough(browser: DrivenBrowser, practice: PracticePage): Promise<string> {
  mkdirSync('screenshots', { recursive: true });
  const page = await browser.openPage(practice.url);
  await page.click('#rich');
  await page.type(practice.note.trim());
  const marks = await until(
    async () => {
      const seen = await page.marks();
      return seen.length >= practice.expected ? seen : null;
    },
    { what: `${practice.expected} marks in the note` },
  );
  await page.clickMark();
  const card = await page.waitForCard();
  await page.screenshot('screenshots/start-page.png');

  const panel = await browser.openPanel();
  await panel.clickNamed(/^(Tjekliste|Checklist)$/);
  await panel.click('.sm-item .sm-tick input:enabled');
  const item = await panel.waitFor(() => {
    const ticked = document.querySelector<HTMLInputElement>('.sm-tick input:checked');
    // A box is ticked at once; "Gemt" comes when it is durable.
    const isSaved = document.querySelector('.sm-saved') !== null;
    return isSaved && ticked?.closest('label')?.textContent?.trim();
  });
  await panel.screenshot('screenshots/start-panel.png');
  const title = card.text.split('\n').find((line) => line.length > 20) ?? card.text;
  return `${browser.name}: ${marks.length} marks (${marks.join(', ')}), card open “${title}”, ticked “${item}”`;
}
