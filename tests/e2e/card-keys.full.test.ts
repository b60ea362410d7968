import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from '@/scripts/drive';
import { BROWSERS } from '../support/browsers';
import { type GuidedSite, openGuidedSite } from '../support/guided-site';
import { CARDS, caretIn, JOURNAL, NOTE, textIn, waitForAdvice, waitForMarks } from '../support/journal';

// Real keys alone, from the field to chip and card and back. The field is the last thing of the page, so that the
// next Tab stop is ours.
describe.each(BROWSERS)('the keys of chip and card in %s', (name) => {
  let site: GuidedSite['site'];
  let page: GuidedSite['page'];
  let close: GuidedSite['close'];

  beforeAll(async () => {
    ({ site, page, close } = await openGuidedSite(name, { '/': JOURNAL }));
  });
  afterAll(() => close?.());

  /** Where the caret is before anything of ours has focus: inside a word before the first mark. */
  const CARET = { field: 'rich', offset: 5 };
  beforeEach(async () => {
    await page.goto(`${site.origin}/`);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      document.addEventListener('keydown', ({ key }) => heard.push(key), true);
    });
    await page.click('#rich');
    await page.type(NOTE);
    await waitForMarks(page);
    await page.press('Control+Home');
    for (let time = 0; time < CARET.offset; time++) await page.press('ArrowRight');
    await until(async () => (await caretIn(page))?.offset === CARET.offset, { what: 'the caret' });
    await page.evaluate(() => void (window as unknown as { heard: string[] }).heard.splice(0));
  });

  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const isOurs = () => page.evaluate(() => document.activeElement?.matches(':popover-open') ?? false);
  const waitForOurs = (wanted: boolean) =>
    until(async () => (await isOurs()) === wanted, { what: wanted ? 'focus in ours' : 'focus in the page' });
  /** From the field to the chip, and through it into the card. */
  async function enterCard(): Promise<void> {
    await page.press('Tab');
    await waitForOurs(true);
    expect(await page.card()).toBeNull();
    await page.press('Enter');
    await waitForAdvice(page, CARDS[0]);
    expect(await isOurs()).toBe(true);
  }
  /** Focus is back, and the next letter lands where the caret had been. */
  async function expectBack(): Promise<void> {
    await waitForOurs(false);
    expect(await caretIn(page)).toEqual(CARET);
    await page.type('z');
    expect(await textIn(page, 'contenteditable')).toBe(
      `${NOTE.slice(0, CARET.offset)}z${NOTE.slice(CARET.offset)}`,
    );
  }

  test('Tab reaches the chip, Enter its card; arrows step through the findings and round their ends', async () => {
    await enterCard();
    for (const [key, title] of [
      ['ArrowRight', CARDS[1]],
      ['ArrowRight', CARDS[0]],
      ['ArrowLeft', CARDS[1]],
      ['ArrowLeft', CARDS[0]],
    ] as const) {
      await page.press(key);
      await waitForAdvice(page, title);
      expect(await isOurs()).toBe(true);
    }
    // What the page hears is the way there, and nothing of what was done in the card.
    expect((await heard()).filter((key) => key.startsWith('Arrow'))).toEqual([]);
    expect(await textIn(page, 'contenteditable')).toBe(NOTE);
  });

  test('Escape closes the card and gives the exact caret back, unheard by the page', async () => {
    await enterCard();
    await page.press('Escape');
    await until(async () => (await page.card()) === null, { what: 'the card to close' });
    expect(await heard()).not.toContain('Escape');
    await expectBack();
  });

  test('Escape on the chip goes back to the field too', async () => {
    await page.press('Tab');
    await waitForOurs(true);
    await page.press('Escape');
    expect(await heard()).not.toContain('Escape');
    await expectBack();
  });

  test('Tab behind the last button goes back to the field, not out of the page', async () => {
    await enterCard();
    const { buttons } = await page.waitForCard();
    for (const _ of buttons) {
      expect(await isOurs()).toBe(true);
      await page.press('Tab');
    }
    expect(await isOurs()).toBe(true);
    await page.press('Tab');
    await expectBack();
  });

  test('Shift+Tab before the first goes back to the field as well', async () => {
    await enterCard();
    await page.press('Tab');
    expect(await isOurs()).toBe(true);
    await page.press('Shift+Tab');
    await expectBack();
  });
});
