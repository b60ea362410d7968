import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage, DrivenPanel } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import {
  CARDS,
  caretIn,
  FIELDS,
  type FieldKind,
  JOURNAL,
  MARKED,
  NOTE,
  ONLY_IN_NOTE,
  RULE_TITLES,
  textIn,
  textOf,
  waitForAdvice,
  waitForMarks,
  waitForText,
} from '../support/journal';
import { hasScript, readAreas, readShape } from '../support/looking';
import { type Served, serve } from '../support/serve';

// One story: each test goes on where the one before it stopped, in one browser.
describe.each(BROWSERS)('the thread in %s', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let page: DrivenPage;
  let panel: DrivenPanel;
  /** How the page looks after the same keys without us. */
  let untouched: string[];

  beforeAll(async () => {
    site = await serve({ '/': JOURNAL });
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    page = await browser.openPage(`${site.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function write(kind: FieldKind): Promise<void> {
    await page.click(FIELDS[kind]);
    await page.type(NOTE);
  }

  test('the person switches the site on in the panel, and nothing runs before the next load', async () => {
    panel = await browser.openPanel();
    await panel.clickNamed(`Slå til på denne side: ${site.origin}`);
    await panel.clickNamed('Kort, og læs med mens jeg skriver');
    await waitForText(panel, 'Virker, næste gang du åbner siden.');

    for (const kind of ['textarea', 'contenteditable'] as const) await write(kind);
    untouched = await page.evaluate(readShape);
    expect(await hasScript(panel)).toBe(false);
    expect(await page.layer()).toBeNull();

    await page.reload();
    expect(await hasScript(panel)).toBe(true);
  });

  test.each(['textarea', 'contenteditable'] as const)(
    'marks appear on the right words of a %s',
    async (kind) => {
      await write(kind);
      await waitForMarks(page);
      expect(await page.card()).toBeNull();
      expect(await textIn(page, kind)).toBe(NOTE);

      const caret = await caretIn(page);
      await page.pressChip();
      await waitForAdvice(page, CARDS[1]);
      expect(await caretIn(page)).toEqual(caret);
      await page.pressInCard('Luk');

      await page.clickMark(0);
      await waitForAdvice(page, CARDS[0]);
      expect((await caretIn(page))?.field).toBe(FIELDS[kind].slice(1));
      await page.press('End');
      await page.type('!');
      expect(await textIn(page, kind)).toHaveLength(NOTE.length + 1);
      await page.press('Backspace');
      expect(await textIn(page, kind)).toBe(NOTE);
      expect(await page.card()).toBeNull();
    },
  );

  test('the page’s own tree is as it would be without Sidemand, but for one element under <html>', async () => {
    const [outside, inside] = await page.evaluate(readShape);
    expect(inside).toBe(untouched[1]);
    expect(outside).toBe(`${untouched[0]} DIV`);
  });

  test('the card goes on to the panel', async () => {
    await panel.close();
    await page.clickMark((await page.marks()).indexOf(MARKED[0]));
    await page.pressInCard('Åbn i panelet');
    if (name === 'firefox') await (await browser.waitForPopup()).clickNamed('Åbn Sidemand i sidebjælken');
    panel = await browser.waitForPanel();
    await waitForText(panel, 'Luk rådet');
    expect(await panel.evaluate(() => document.querySelector('article h2')?.textContent)).toBe(CARDS[0]);
  });

  test('the panel’s rows say rule, certainty and place, and nowhere a word of the note', async () => {
    await waitForText(panel, 'Står i teksten · 1 af 2 i feltet');
    const rows = await panel.evaluate(() =>
      [...document.querySelectorAll('.sm-rows .sm-row')].map((row) =>
        [...row.querySelectorAll('.sm-row-text > *')].map((part) => part.textContent),
      ),
    );
    expect(rows).toEqual(
      RULE_TITLES.map((title, index) => [title, `Står i teksten · ${index + 1} af 2 i feltet`]),
    );
    expect(await textOf(panel)).not.toMatch(ONLY_IN_NOTE);
    expect(await readAreas(panel)).not.toMatch(ONLY_IN_NOTE);
  });

  test('a row opens its finding’s card in the page, and focus stays in the field', async () => {
    await panel.clickNamed(new RegExp(RULE_TITLES[1]));
    await page.waitFor(() => document.activeElement?.id === 'rich');
    await waitForAdvice(page, CARDS[1]);
    await panel.waitFor(() => document.querySelector('[aria-current=true]')?.textContent?.includes('2 af 2'));
  });

  test('a tick is saved, seen by the other panel, and still there after SIGKILL', async () => {
    await panel.clickNamed('Tjekliste');
    await panel.click('[data-item=contact-persons] input[type=checkbox]');
    await panel.waitFor(() => document.querySelector('.sm-item .sm-saved')?.textContent === 'Gemt');
    const other = await browser.openExtensionPage('sidepanel.html');
    await other.clickNamed('Tjekliste');
    await other.waitFor(
      () =>
        document.querySelector<HTMLInputElement>('[data-item=contact-persons] input[type=checkbox]')?.checked,
    );
    await other.click('[data-item=benefits-set-off] input[type=checkbox]');
    const ticked = () => document.querySelectorAll('.sm-item input[type=checkbox]:checked').length === 2;
    await panel.waitFor(ticked, undefined, { what: 'the tick of the other panel' });
    await other.waitFor(() => document.querySelectorAll('.sm-item .sm-saved').length === 1);

    browser = await browser.restart();
    page = await browser.openPage(`${site.origin}/`);
    panel = await browser.openPanel();
    await panel.clickNamed('Tjekliste');
    await panel.waitFor(ticked, undefined, { what: 'both ticks after the kill' });
    await panel.close();
  });

  test.each([
    ['Rolig side', 'Du må gerne stoppe.'],
    ['Planer', 'Kun til dig'],
  ])('%s is two clicks away from a closed panel', async (button, text) => {
    panel = await browser.openPanel(); // the first click, on the toolbar
    await panel.evaluate(() => {
      addEventListener('click', (event) => {
        document.documentElement.dataset.clicks = `${document.documentElement.dataset.clicks ?? ''}${event.isTrusted}`;
      });
    });
    await panel.clickNamed(button);
    await waitForText(panel, text);
    expect(await panel.evaluate(() => document.documentElement.dataset.clicks)).toBe('true');
    await panel.close();
  });
});
