import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, type DrivenPanel, until } from '@/scripts/drive';
import { switchOn } from '@/scripts/start/switch-on';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { JOURNAL, NOTE, waitForMarks, waitForText } from '../support/journal';
import { readAreas } from '../support/looking';
import { type Served, serve } from '../support/serve';

const HOUR = 60 * 60_000;
const SITE_UNTIL = 'På hele siden til kl. ';

// One story: each test goes on where the one before it stopped. The background is ended before each pause, so
// that nothing hangs on its memory.
describe.each(BROWSERS)('pauses in %s', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let page: DrivenPage;
  let other: DrivenPage;
  let panel: DrivenPanel;

  beforeAll(async () => {
    site = await serve({ '/': JOURNAL, '/other': JOURNAL });
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await switchOn(browser, site.origin);
    other = await browser.openPage(`${site.origin}/other`);
    await write(other, '#rich');
    page = await browser.openPage(`${site.origin}/`);
    await write(page, '#rich');
    panel = await browser.openPanel();
    await waitForText(panel, '1 af 2 i feltet');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function write(where: DrivenPage, field: string): Promise<void> {
    await where.click(field);
    await where.type(NOTE);
    await waitForMarks(where);
  }

  async function take(button: string): Promise<void> {
    await browser.stopBackground();
    await panel.clickNamed('Hold pause');
    await panel.clickNamed(button);
    await waitForText(panel, 'Sidemand holder pause');
  }

  /** Nothing of ours is on the page, and real keys bring nothing back. */
  async function expectSilence(where: DrivenPage): Promise<void> {
    await until(async () => (await where.layer()) === null, { what: 'everything to go', timeout: 15_000 });
    await where.press('End');
    await where.type(' Ole vil tage livet af sig. ');
    // Longer than a reading after the last key, and than the pause after which a last word counts as finished.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await where.markSpots()).toEqual([]);
    expect(await where.layer()).toBeNull();
    expect(await where.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  }

  const waitForReading = (where: DrivenPage) =>
    until(async () => (await where.markSpots()).length > 0, { what: 'marks again', timeout: 15_000 });

  test('the tab rests, with every frame and field of it; the other tab of the site does not', async () => {
    await page.clickMark(0);
    await page.waitForCard();
    await take('Fanen, til du lukker den');
    await waitForText(panel, 'I denne fane, til du lukker den.');
    await expectSilence(page);
    await page.click('#plain');
    await expectSilence(page);
    await page.reload();
    await page.click('#rich');
    await expectSilence(page);

    await other.activate();
    await waitForText(panel, '1 af 2 i feltet');
    await waitForReading(other);
    await page.activate();
    await waitForText(panel, 'I denne fane, til du lukker den.');
    await panel.clickNamed('Fortsæt nu');
    await waitForReading(page);
  });

  test('the site rests for an hour in all its tabs; the panel says until when, by the clock', async () => {
    await take('Hele siden i en time');
    const ends = await panel.evaluate(
      (start: string) => document.body.innerText.split(start)[1]?.slice(0, 5) ?? '',
      SITE_UNTIL,
    );
    const [hours = 0, minutes = 0] = ends.split('.').map(Number);
    const inAnHour = new Date(Date.now() + HOUR);
    const expected = inAnHour.getHours() * 60 + inAnHour.getMinutes();
    expect(Math.abs(hours * 60 + minutes - expected)).toBeLessThanOrEqual(2);
    await expectSilence(page);
    await other.activate();
    await waitForText(panel, SITE_UNTIL);
    await expectSilence(other);

    const areas = await readAreas(panel);
    expect(areas).toContain(`"pause.site.${site.origin}":`);
    expect(areas).not.toContain(`${site.origin}/`);
    await panel.clickNamed('Fortsæt nu');
    await waitForReading(other);
    await page.activate();
    await waitForReading(page);
  });

  test('a pause whose time is over by the clock has ended, however long everybody slept', async () => {
    await take('Hele siden i en time');
    await expectSilence(page);
    await browser.stopBackground();
    await panel.evaluate(endSoon, site.origin);
    await waitForReading(page);
    await waitForText(panel, 'Hold pause');
  });

  test('the field rests until it goes, and the one beside it is read', async () => {
    await page.click('#rich');
    await waitForText(panel, 'i feltet');
    await take('Kun feltet, til du går videre');
    await waitForText(panel, 'I det felt, du skriver i, til du går videre fra siden.');
    await expectSilence(page);
    await page.click('#plain');
    await page.type(NOTE);
    await waitForReading(page);
    await waitForText(panel, 'i feltet');
    await page.click('#rich');
    await waitForText(panel, 'I det felt, du skriver i, til du går videre fra siden.');
    await expectSilence(page);
    await panel.clickNamed('Fortsæt nu');
    await waitForReading(page);
    expect(await browser.uncaught()).toEqual([]);
  });
});

interface ExtensionApi {
  readonly storage: { readonly session: { set(items: object): Promise<void> } };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** Run in the panel: the pause has run all but a second and a half of its hour. */
function endSoon(origin: string): Promise<void> {
  const { storage } = typeof browser === 'undefined' ? chrome : browser;
  return storage.session.set({ [`pause.site.${origin}`]: Date.now() + 1_500 });
}
