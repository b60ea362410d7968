import type { DrivenPage } from '@/scripts/drive';

const PATIENCE = 20_000;

/** Selector of an item's row in the list that is shown. */
export const itemRow = (id: string) => `.sm-item[data-item="${id}"]`;

/** Fills a field that keys fill differently in each browser: a day, an hour. */
export function writeField(page: DrivenPage, selector: string, value: string): Promise<unknown> {
  return page.waitFor(
    ([field, text]: readonly [string, string]) => {
      const input = document.querySelector<HTMLInputElement>(field);
      if (!input || input.disabled) return false;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    [selector, value] as const,
    { what: `the field ${selector}`, timeout: PATIENCE },
  );
}

/** Opens whatever the row is folded into. */
export async function unfoldItem(page: DrivenPage, id: string): Promise<void> {
  await page.waitFor(
    (selector: string) => {
      const item = document.querySelector(selector);
      for (let fold = item?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
        fold.open = true;
      }
      return item?.checkVisibility();
    },
    itemRow(id),
    { what: `the row of ${id}`, timeout: PATIENCE },
  );
}

/** Opens "Mere om punktet" of a row. */
export async function unfoldMore(page: DrivenPage, id: string): Promise<void> {
  await unfoldItem(page, id);
  const more = `${itemRow(id)} .sm-item-more > details:last-of-type`;
  const isOpen = await page.evaluate(
    (fold: string) => document.querySelector(fold)?.hasAttribute('open'),
    more,
  );
  if (!isOpen) await page.click(`${more} > summary`);
  await page.waitFor((acts: string) => document.querySelector(acts), `${more} .sm-item-acts`, {
    what: `what can be done to ${id}`,
    timeout: PATIENCE,
  });
}

/** Begins one more list, by its title, and waits until one of its items is there. */
export async function beginList(page: DrivenPage, title: string, item: string): Promise<void> {
  await page.clickNamed('Dine lister');
  await page.clickNamed('Begynd en liste til');
  await page.clickNamed(`Begynd: ${title}`);
  await waitForRow(page, item);
}

export async function waitForRow(page: DrivenPage, id: string): Promise<void> {
  await page.waitFor((selector: string) => document.querySelector(selector), itemRow(id), {
    what: `the row of ${id}`,
    timeout: PATIENCE,
  });
}

/** Waits until the row says these words. */
export async function waitForWords(page: DrivenPage, id: string, words: string): Promise<void> {
  await page.waitFor(
    ([selector, wanted]: readonly [string, string]) =>
      document.querySelector(selector)?.textContent?.includes(wanted),
    [itemRow(id), words] as const,
    { what: `"${words}" at ${id}`, timeout: PATIENCE },
  );
}
