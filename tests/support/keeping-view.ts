import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { type BrowserName, builtExtension, launch } from './browsers';
import { openReadyChecklist } from './checklist-view';
import { chooseFile, type HandedFile, takeFile, watchForFile } from './kept-file';
import { typePassphrase } from './passphrase-view';

/** A browser with the panel on its checklist. Files that the panel hands over stay in the page, to be taken. */
export async function openKeepingPanel(
  name: BrowserName,
): Promise<{ browser: DrivenBrowser; panel: DrivenPage }> {
  const browser = await launch(name, { extension: builtExtension(name), language: 'da' });
  const panel = await openReadyChecklist(browser);
  await watchForFile(panel);
  return { browser, panel };
}

/** On "Indstillinger": saves one of the locked files, by the line that it is folded under. */
export async function saveLocked(panel: DrivenPage, summary: string, words: string): Promise<HandedFile> {
  await panel.clickNamed(summary);
  await typePassphrase(panel, words);
  await panel.press('Enter');
  const file = await takeFile(panel);
  await panel.clickNamed(summary);
  return file;
}

/** On "Indstillinger": chooses a locked file and gives it these words. */
export async function openLocked(panel: DrivenPage, text: string, words: string): Promise<void> {
  await chooseFile(panel, 'Vælg en fil', text);
  await typePassphrase(panel, words);
  await panel.press('Enter');
}

/** Waits until the panel shows these words, and not folded away. */
export function waitForShown(panel: DrivenPage, words: string): Promise<unknown> {
  return panel.waitFor((text: string) => document.querySelector('main')?.innerText.includes(text), words, {
    what: `"${words}" in the panel`,
    timeout: 20_000,
  });
}
