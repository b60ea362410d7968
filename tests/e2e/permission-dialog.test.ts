import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCommand } from '@/scripts/browsers.mjs';
import { type DrivenBrowser, type DrivenPage, type DrivenPanel, until } from '@/scripts/drive';
import { builtExtension, launch } from '../support/browsers';
import { JOURNAL, NOTE, waitForMarks, waitForText } from '../support/journal';
import { hasScript, isPermitted, registeredScripts } from '../support/looking';
import { type Served, serve } from '../support/serve';

const ASKING = 'Svar på browserens spørgsmål.';

// Chromium’s own dialog is drawn by Chromium itself: only keys of the window system reach it. Firefox’s is left
// to the browser there: it can be switched off by a preference, and no native key is known to answer it.
describe('the browser’s own permission question, in the store flavour', () => {
  let site: Served;
  let browser: DrivenBrowser;
  let page: DrivenPage;
  let panel: DrivenPanel;

  beforeAll(async () => {
    for (const program of ['Xvfb', 'xdotool']) {
      if (!findCommand([program])) throw new Error(`${program} is missing: run \`node scripts/setup.mjs\``);
    }
    site = await serve({ '/': JOURNAL });
    browser = await launch('chromium', {
      extension: builtExtension('chromium', 'store'),
      language: 'da',
      headless: false,
    });
    page = await browser.openPage(`${site.origin}/`);
    panel = await browser.openPanel();
    await countKeys();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Swallows and counts the keys that reach the panel: those that do not have gone to the dialog. */
  const countKeys = () =>
    panel.evaluate(() => {
      document.documentElement.dataset.keys = '0';
      const count = (event: KeyboardEvent) => {
        event.preventDefault();
        document.documentElement.dataset.keys = String(Number(document.documentElement.dataset.keys) + 1);
      };
      addEventListener('keydown', count, true);
    });

  /** Whether Shift, which does nothing anywhere, reaches the panel within half a second. */
  async function isPanelTakingKeys(): Promise<boolean> {
    const before = await panel.evaluate(() => document.documentElement.dataset.keys ?? '');
    await browser.pressNative('Shift_L');
    const isSeen = (count: string) => document.documentElement.dataset.keys !== count;
    return panel.waitFor(isSeen, before, { timeout: 500 }).then(
      () => true,
      () => false,
    );
  }

  /** A dialog is deaf in its first half second, so that nobody answers it unseen: it must have been there twice. */
  async function waitForDialog(): Promise<void> {
    await waitForText(panel, ASKING);
    await until(async () => !(await isPanelTakingKeys()) && !(await isPanelTakingKeys()), {
      what: 'a dialog that takes the keys',
      timeout: 15_000,
    });
  }

  test('is refused by its default button; the panel says so and nothing is switched on', async () => {
    await panel.clickNamed(`Slå til på denne side: ${site.origin}`);
    await waitForDialog();
    await browser.pressNative('Return');
    await waitForText(panel, 'Browseren gav ikke lov. Intet er ændret. Du kan prøve igen, når du vil.');
    expect(await isPermitted(panel, site.origin)).toBe(false);
    expect(await registeredScripts(panel)).toEqual([]);
  });

  test('is accepted, and the site works from its next load', async () => {
    await panel.clickNamed('Prøv igen');
    await waitForDialog();
    await browser.pressNative('Tab');
    await browser.pressNative('Return');
    await panel.clickNamed('Kort, og læs med mens jeg skriver');
    await waitForText(panel, 'Virker, næste gang du åbner siden.');
    expect(await isPermitted(panel, site.origin)).toBe(true);
    expect(await hasScript(panel)).toBe(false);
    await page.reload();
    await page.click('#plain');
    await page.type(NOTE);
    await waitForMarks(page);
  });

  test('one click removes the site and gives the permission back', async () => {
    await panel.clickNamed('Indstillinger');
    await panel.clickNamed(`Fjern: ${site.origin}`);
    await waitForText(panel, 'Sidemand er ikke slået til nogen steder.');
    await until(async () => !(await isPermitted(panel, site.origin)), { what: 'the permission to be gone' });
    await page.waitFor(() => document.documentElement.children.length === 2 && CSS.highlights.size === 0);
    expect(await registeredScripts(panel)).toEqual([]);
    expect(await hasScript(panel)).toBe(false);
  });
});
