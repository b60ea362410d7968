import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { type KeyboardUser, useKeyboard } from '../support/keyboard';
import { itemRow, waitForRow, waitForWords } from '../support/run-view';
import { waitForHeading, waitForText } from '../support/workspace-view';

const CONTACTS = 'Jeg har en eller to kontaktpersoner blandt kollegerne';
const CONTACTS_ROW = 'contact-persons';
const NEXT_YEAR = new Date().getFullYear() + 1;
/** The same in a field that asks for the day first and in one that asks for the month first. */
const TWELFTH = `1212${NEXT_YEAR}`;
const TWELFTH_SAID = `12. december ${NEXT_YEAR}`;

/** Waits until what has the focus is something in the page that shows it. */
async function expectFocusSeen(page: DrivenPage): Promise<void> {
  const isSeen = () => {
    const element = document.activeElement;
    if (!element || element === document.body || !element.checkVisibility()) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  };
  await page.waitFor(isSeen, undefined, { what: 'a focus that is seen', timeout: 5_000 });
}

// One story in each: a test goes on where the one before it stopped. No pointer is used.
describe.each(BROWSERS)('with the keyboard alone in %s', (name) => {
  let browser: DrivenBrowser;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
  });
  afterAll(() => browser?.close());

  describe('the checklist', () => {
    let panel: DrivenPage;
    let user: KeyboardUser;
    const isTicked = (id: string) =>
      panel.evaluate(
        (row: string) => document.querySelector<HTMLInputElement>(`${row} .sm-tick input`)?.checked,
        itemRow(id),
      );
    beforeAll(async () => {
      panel = await browser.openExtensionPage('sidepanel.html');
      user = useKeyboard(panel);
    });
    afterAll(() => panel?.close());

    test('is opened, and its first question is put off', async () => {
      await user.tabTo('Tjekliste');
      await user.press('Enter');
      await waitForRow(panel, CONTACTS_ROW);
      await user.tabTo('Ikke nu');
      await user.press('Enter');
      await panel.waitFor(() => !document.querySelector('.sm-facts-asked'), undefined, {
        what: 'the question to go',
      });
      await expectFocusSeen(panel);
    });

    test('a day is written and saved', async () => {
      await user.tabTo('Dag');
      await user.type(TWELFTH);
      await user.tabTo(/^Gem: /);
      await user.press('Enter');
      await waitForText(panel, TWELFTH_SAID, '#app, body');
      await expectFocusSeen(panel);
    });

    test('an item is ticked, and the tick taken back', async () => {
      await user.tabTo(CONTACTS);
      await user.type(' ');
      await waitForWords(panel, CONTACTS_ROW, 'Gemt');
      expect(await isTicked(CONTACTS_ROW)).toBe(true);
      await expectFocusSeen(panel);
      await user.tabTo(`Fortryd: ${CONTACTS}`);
      await user.press('Enter');
      await panel.waitFor(
        (row: string) => document.querySelector<HTMLInputElement>(`${row} .sm-tick input`)?.checked === false,
        itemRow(CONTACTS_ROW),
        { what: 'the tick to go' },
      );
      await expectFocusSeen(panel);
    });

    test('a note is written and kept', async () => {
      await user.tabTo('Tilføj en note');
      await user.press('Enter');
      await user.tabTo(/^Note/);
      await user.type('Mona og Ali');
      await user.tabTo(/^Gem/);
      await user.press('Enter');
      await waitForWords(panel, CONTACTS_ROW, 'Gemt');
      await expectFocusSeen(panel);
    });

    test('what others do is unfolded', async () => {
      await user.tabTo(/^Din leder \(\d+\)$/);
      await user.press('Enter');
      await panel.waitFor(() => document.activeElement?.closest('details')?.open, undefined, {
        what: "the leader's items",
      });
      await expectFocusSeen(panel);
    });
  });

  describe('the workspace', () => {
    let page: DrivenPage;
    let user: KeyboardUser;
    beforeAll(async () => {
      page = await browser.openExtensionPage('workspace.html');
      user = useKeyboard(page);
      await waitForHeading(page, 'Mine opstarter');
    });
    afterAll(() => page?.close());

    test('an onboarding is begun', async () => {
      await user.tabTo('Ny opstart');
      await user.press('Enter');
      await waitForHeading(page, 'Ny opstart');
      await expectFocusSeen(page);
      await user.tabTo('Initialer eller fornavn');
      await user.type('Kastanje');
      await user.tabTo('Timer om ugen');
      await user.type('20');
      await user.tabTo('Begynd opstarten');
      await user.press('Enter');
      await waitForHeading(page, 'Kastanje');
      await expectFocusSeen(page);
    });

    test('two people agree on a day on the page for both', async () => {
      await user.tabTo('Åbn siden til jer begge');
      await user.press('Enter');
      await waitForHeading(page, 'Sammen med Kastanje');
      await user.tabTo('Vi har talt om det');
      await user.type(' ');
      await user.tabTo('Dag');
      await user.type(TWELFTH);
      await user.tabTo('Lederens initialer');
      await user.type('KM');
      await user.tabTo('Peerens initialer');
      await user.type('SO');
      await user.tabTo('Gem det, I er enige om');
      await user.press('Enter');
      await waitForText(page, 'Gemt');
      await expectFocusSeen(page);
    });

    test('and the overview says when', async () => {
      await user.tabBackTo('Oversigt');
      await user.press('Enter');
      await waitForHeading(page, 'Mine opstarter');
      await waitForText(page, TWELFTH_SAID);
      await expectFocusSeen(page);
    });
  });
});
