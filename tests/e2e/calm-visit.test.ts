import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { chooseForCalm, openCalm, watchStorage, writtenSince } from '../support/calm-visit';
import { textOf, waitForText } from '../support/journal';
import { pastedText } from '../support/pasted';
import { dumpExtension } from '../support/sentinel';

/** Written when a panel opens first after a start of the browser, whichever view it opens at. */
const AT_ANY_OPENING = 'keeping.marker';
/** Written whenever the background starts, which on a slow machine may be in between. */
const AT_ANY_START = 'session sites.reading';

// PRODUCT.md 3.5, minute by minute: Jonas at 13:22 after a hard talk. The panel is closed.
describe.each(BROWSERS)('a bad moment in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  let watcher: DrivenPage;
  let before: string;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await chooseForCalm(browser);
    // The panel has been used before: what it writes once at its start is written.
    const used = await browser.openExtensionPage('sidepanel.html');
    await used.clickNamed('Tjekliste');
    await used.waitFor(() => document.querySelector('input[type=checkbox]:enabled'));
    await used.close();
    browser = await browser.restart();
    watcher = await browser.openExtensionPage('practice.html');
    before = await storedIn(watcher);
  });
  afterAll(() => browser?.close());

  const number = () => panel.waitFor(() => document.querySelector('.sm-call-step .sm-number')?.textContent);

  test('0:00 two clicks from the toolbar, cold, and it can be read', async () => {
    await watchStorage(watcher);
    panel = await browser.openPanel();
    await panel.waitFor(() => document.querySelector('.sm-calm-button'));
    // How fast is asked by calm-cold.test.ts.
    await openCalm(panel);
  });

  test('0:02 his own words, and the first to call, large; 112 below', async () => {
    const text = await textOf(panel);
    for (const words of ['Du må gerne stoppe.', 'Gå en tur om blokken.', 'min søster', '1 af 5'])
      expect(text).toContain(words);
    expect(text).toContain('Er et liv i fare, så ring 112.');
    expect(await number()).toBe('12 34 56 78');
  });

  test('0:05 the number is on the clipboard, and can be put where it is called from', async () => {
    await panel.clickNamed('Kopiér nummer: Mette');
    await waitForText(panel, 'Nummeret er kopieret.');
    expect(await pastedText(browser)).toBe('12 34 56 78');
  });

  test('0:15 a code for his own phone, by its name for a screen reader; no answer, and the next stands there', async () => {
    await panel.clickNamed('Vis QR-kode: Mette');
    await panel.waitFor(() => document.querySelector('.sm-phone-code path'));
    const names = (await panel.accessibleTree()).map((node) => node.name);
    expect(names).toContain(
      'QR-kode med nummeret 12 34 56 78. Scan den med din telefon for at ringe til Mette.',
    );
    await panel.clickNamed('Svarer ikke – næste');
    await waitForText(panel, '2 af 5');
    expect(await number()).toBe('87 65 43 21');
  });

  test('2:00 the plan is a press away, and the calm page two', async () => {
    await panel.clickNamed('Åbn min plan');
    await waitForText(panel, 'Til din rolige side');
    await openCalm(panel);
  });

  test.each([
    ['Esc Esc', () => panel.press('Escape').then(() => panel.press('Escape'))],
    ['Skjul', () => panel.clickNamed(/^Skjul/)],
  ])('2:30 somebody walks by: %s, and one press back', async (_, hide) => {
    await hide();
    await waitForText(panel, 'Ferieloven');
    expect(await panel.evaluate(() => [document.title, document.body.innerText])).toEqual([
      'Personale',
      expect.not.stringMatching(/Rolig|Mette|112|Sidemand/),
    ]);
    await panel.clickNamed('Tilbage');
    await waitForText(panel, 'Du må gerne stoppe.');
  });

  test('after: nothing was written but that nothing may come by itself for ten minutes, in memory', async () => {
    await panel.close();
    const written = (await writtenSince(watcher)).filter((write) => !write.endsWith(` ${AT_ANY_OPENING}`));
    expect(written.filter((write) => !write.startsWith('session '))).toEqual([]);
    const own = written.filter(
      (write) => write !== AT_ANY_START && !/^session (window|tab)\.\d+\./.test(write),
    );
    expect([...new Set(own)]).toEqual(['session advice.quietUntil']);
    expect(await storedIn(watcher)).toBe(before);
  });
});

/** All of `storage.local` and the database, without what is in memory. */
async function storedIn(page: DrivenPage): Promise<string> {
  const { local, rows } = JSON.parse(await dumpExtension(page)) as { local: object; rows: unknown };
  return JSON.stringify({ local: { ...local, [AT_ANY_OPENING]: null }, rows });
}
