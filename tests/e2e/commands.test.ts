import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCommand } from '@/scripts/browsers.mjs';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { switchOn } from '@/scripts/start/switch-on';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { CARDS, caretIn, JOURNAL, NOTE, waitForAdvice, waitForMarks, waitForText } from '../support/journal';
import { givenShortcuts } from '../support/looking';
import { type Served, serve } from '../support/serve';

// Shortcuts are the browser’s, and keys that DevTools or WebDriver make never reach them: these come from X.
describe.each(BROWSERS)('the four shortcuts in %s', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let page: DrivenPage;

  beforeAll(async () => {
    for (const program of ['Xvfb', 'xdotool']) {
      if (!findCommand([program])) throw new Error(`${program} is missing: run \`node scripts/setup.mjs\``);
    }
    site = await serve({ '/': JOURNAL });
    browser = await launch(name, { extension: builtExtension(name), language: 'da', headless: false });
    await switchOn(browser, site.origin);
    page = await browser.openPage(`${site.origin}/`);
    await page.activate();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('the browser gives every key that the manifest suggests', async () => {
    const panel = await browser.openExtensionPage('sidepanel.html');
    expect(await givenShortcuts(panel)).toEqual(['Alt+Shift+G', 'Alt+Shift+K', 'Alt+Shift+M', 'Alt+Shift+O']);
    await panel.close();
  });

  test.each(['plain', 'rich'])(
    'Alt+Shift+G goes into the card of field “%s”, and Escape back to the same place',
    async (field) => {
      await page.click(`#${field}`);
      await page.type(NOTE);
      await waitForMarks(page);
      for (let steps = 0; steps < 7; steps += 1) await page.press('ArrowLeft');
      const caret = await caretIn(page);
      expect(caret).toEqual({ field, offset: NOTE.length - 7 });
      await page.pressChip();
      await waitForAdvice(page, CARDS[1]);
      expect(await caretIn(page)).toEqual(caret);

      await browser.pressNative('alt+shift+g');
      await page.waitFor(() => document.activeElement?.matches(':popover-open'), undefined, {
        what: 'focus in the card',
      });
      await browser.pressNative('Escape');
      await page.waitFor((id: string) => document.activeElement?.id === id, field);
      expect(await caretIn(page)).toEqual(caret);
      expect(await page.card()).toBeNull();
    },
  );

  test.each([
    ['alt+shift+m', 'I det felt, du skriver i'],
    ['alt+shift+o', 'Du må gerne stoppe.'],
    ['alt+shift+k', 'Kun til dig'],
  ])('%s opens the panel at “%s”', async (keys, text) => {
    await browser.pressNative(keys);
    const panel = await browser.waitForPanel();
    await waitForText(panel, text);
    await panel.close();
  });

  test('a shortcut turns an open panel to its view', async () => {
    const panel = await browser.openPanel();
    await browser.pressNative('alt+shift+o');
    await waitForText(panel, 'Du må gerne stoppe.');
    await browser.pressNative('alt+shift+k');
    await waitForText(panel, 'Kun til dig');
  });
});
