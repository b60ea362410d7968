import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPanel, until } from '@/scripts/drive';
import { switchOn } from '@/scripts/start/switch-on';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { serveGallery } from '../support/gallery';
import { NOTE, textOf, waitForText } from '../support/journal';
import type { Served } from '../support/serve';

/** Editors whose text no page script can read with, or should not: drawn elsewhere than it is typed, or code. */
const NAMES = ['monaco', 'canvas', 'codemirror-code'];

const SAID = 'Her kan Sidemand ikke læse med; brug Tjek en tekst.';

describe.each(BROWSERS)('what cannot be read along in %s', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let panel: DrivenPanel;

  beforeAll(async () => {
    site = await serveGallery(NAMES.map((one) => `editors/${one}`));
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await switchOn(browser, site.origin);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(NAMES)('%s: the panel says so, and the page is as it would be without us', async (editor) => {
    const page = await browser.openPage(`${site.origin}/editors/${editor}/`);
    await page.waitFor(() => window.editorPage !== undefined);
    panel ??= await browser.openPanel();
    await until(async () => !(await textOf(panel)).includes(SAID), {
      what: 'the page before to be forgotten',
    });
    await page.click(await page.evaluate(() => window.editorPage?.field ?? ''));
    await waitForText(panel, SAID);
    await page.type(NOTE);
    expect(await page.evaluate(() => window.editorPage?.serialise())).toBe(NOTE);
    await waitForText(panel, SAID);
    expect(await page.marks()).toEqual([]);
    expect(await page.layer()).toBeNull();
    await page.close();
  });
});
