import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';

/** Browsers on a busy machine need a while. */
const PATIENCE = 20_000;

/** The day so many days from today where the browser is, as ISO has it. */
export function dayFromNow(days: number): string {
  const now = new Date();
  return new Intl.DateTimeFormat('sv-SE').format(
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12),
  );
}

/** Opens the workspace in a tab, and waits until it can be written in. */
export async function openWorkspace(browser: DrivenBrowser): Promise<DrivenPage> {
  const page = await browser.openExtensionPage('workspace.html');
  await waitForHeading(page, 'Mine opstarter');
  return page;
}

/** Waits for the view with this heading. */
export async function waitForHeading(page: DrivenPage, title: string): Promise<void> {
  await page.waitFor((wanted: string) => document.querySelector('h1')?.textContent === wanted, title, {
    what: `the heading "${title}"`,
    timeout: PATIENCE,
  });
}

/** Waits until the page, or the part of it, says this. */
export async function waitForText(page: DrivenPage, words: string, within = 'main'): Promise<void> {
  await page.waitFor(
    ([selector, wanted]: readonly string[]) =>
      document.querySelector(selector ?? '')?.textContent?.includes(wanted ?? ''),
    [within, words] as readonly string[],
    { what: `"${words}" in ${within}`, timeout: PATIENCE },
  );
}

/** Writes into the field with this label: dates as a picker gives them, all else with real keys. */
export async function fill(page: DrivenPage, label: string, text: string, within = 'main'): Promise<void> {
  const id = await page.waitFor(
    ([selector, wanted]: readonly string[]) => {
      const labels = document.querySelectorAll<HTMLLabelElement>(`${selector} .sm-field > label`);
      const found = [...labels].find((one) => one.textContent === wanted && one.offsetParent);
      return found?.htmlFor;
    },
    [within, label] as readonly string[],
    { what: `the field "${label}"`, timeout: PATIENCE },
  );
  const selector = `[id="${id}"]`;
  const isPicked = await page.evaluate(
    ([field, value]: readonly string[]) => {
      const input = document.querySelector<HTMLInputElement>(field ?? '');
      if (input?.type !== 'date' && input?.type !== 'time') return false;
      input.value = value ?? '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    [selector, text] as readonly string[],
  );
  if (isPicked) return;
  await page.click(selector);
  await page.type(text);
}

/** Selector of an item's row in an onboarding's list. */
export const workItem = (id: string) => `.sm-work-item[data-item="${id}"]`;

/** Whether the item is ticked; false also where it is not there. */
export function isTicked(page: DrivenPage, id: string): Promise<boolean> {
  return page.evaluate(
    (selector: string) => document.querySelector<HTMLInputElement>(selector)?.checked === true,
    `${workItem(id)} .sm-tick input`,
  );
}

/** The text of a part of the page. */
export function readText(page: DrivenPage, selector: string): Promise<string> {
  return page.evaluate((wanted: string) => document.querySelector(wanted)?.textContent ?? '', selector);
}

/** Everything that the store holds, as text: what is not in it is kept nowhere. */
export function readStore(page: DrivenPage): Promise<string> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sidemand');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tables = await Promise.all(
      [...db.objectStoreNames].map(
        (name) =>
          new Promise<unknown>((resolve, reject) => {
            const rows = db.transaction(name).objectStore(name).getAll();
            rows.onsuccess = () => resolve([name, rows.result]);
            rows.onerror = () => reject(rows.error);
          }),
      ),
    );
    db.close();
    return JSON.stringify(tables);
  });
}
