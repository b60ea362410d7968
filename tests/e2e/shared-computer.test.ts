import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { chooseForCalm, openCalm } from '../support/calm-visit';
import { openReadyChecklist } from '../support/checklist-view';
import { textOf, waitForText } from '../support/journal';
import { openPlans } from '../support/own-plan-view';
import { dumpExtension, makeSentinel } from '../support/sentinel';

const [LINE, BEGUN, WHERE, CONTACT] = Array.from({ length: 4 }, makeSentinel) as [
  string,
  string,
  string,
  string,
];
const OWN = [LINE, BEGUN, WHERE];
const LINES_FIELD = '.sm-calm-choice:has(+ .sm-calm-choice) textarea';

// PRODUCT.md 3.4. One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('a computer that becomes shared, in %s,', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await chooseForCalm(browser, {
      lines: [LINE],
      contacts: [{ name: CONTACT, relation: 'vagten', number: '12 34 56 78' }],
    });
    panel = await openPlans(browser);
  });
  afterAll(() => browser?.close());

  const kept = async () => {
    const dump = await dumpExtension(panel);
    return [...OWN, CONTACT].filter((word) => dump.includes(word));
  };

  test('has until then what was written, and what was begun', async () => {
    await panel.clickNamed(/^Den er et andet sted/);
    await panel.clickNamed('Hvor finder du den? (frivilligt)');
    await panel.type(WHERE);
    await panel.clickNamed('Husk det');
    await waitForText(panel, WHERE);
    await panel.click(LINES_FIELD);
    await panel.press('Control+End');
    await panel.type(` ${BEGUN}`);
    await until(async () => (await kept()).length === 4, { what: 'the draft' });
  });

  test('puts a person’s own words out of sight while a field is being written in, and keeps whom to call', async () => {
    await panel.type(' og');
    const other = await browser.openExtensionPage('sidepanel.html');
    await other.clickNamed('Indstillinger');
    await waitForText(other, 'Linjer, du selv har skrevet der, bliver skjult');
    await other.clickNamed('Flere bruger denne computer');
    await panel.waitFor((field: string) => !document.querySelector(field), LINES_FIELD, {
      what: 'the field to go',
    });
    await waitForText(panel, 'Kontakterne herunder kan alle se på den rolige side');
    await until(async () => !(await kept()).includes(WHERE), { what: 'what is not held back to be gone' });
    await waitForText(panel, 'er taget af den, fordi flere bruger computeren');
    expect(await textOf(other)).not.toContain('Ikke alt kunne slettes');
    await other.close();
    await panel.close();
  });

  test('shows nothing of it on the first view, and on the calm page whom to call alone', async () => {
    browser = await browser.restart();
    panel = await browser.openExtensionPage('sidepanel.html');
    await panel.waitFor(() => document.querySelector('main h1, main h2'), undefined, {
      what: 'the first view',
    });
    const first = await textOf(panel);
    for (const word of [...OWN, CONTACT]) expect(first).not.toContain(word);
    await openCalm(panel);
    await waitForText(panel, CONTACT);
    const calm = await textOf(panel);
    for (const word of OWN) expect(calm).not.toContain(word);
    expect(await kept()).toEqual([LINE, BEGUN, CONTACT]);
  });

  test('is known to be shared in the first moment after the browser has started', async () => {
    await panel.close();
    browser = await browser.restart();
    panel = await browser.openExtensionPage('sidepanel.html');
    await panel.clickNamed('Indstillinger');
    const settings = await panel.waitFor(() => document.querySelector('main.sm-view-settings')?.textContent);
    expect(settings).not.toContain('Linjer, du selv har skrevet der, bliver skjult');
  });

  test('keeps them until they are deleted where it tells of them', async () => {
    // What was only begun lies in the database, and is read with it.
    const other = await openReadyChecklist(browser);
    await other.clickNamed('Indstillinger');
    await other.clickNamed('Slet dem her');
    await other.clickNamed('Ja, slet mine ord');
    await until(async () => (await kept()).join() === CONTACT, { what: 'own words to be gone' });
    expect(await textOf(other)).not.toContain('Slet dem her');
  });
});
