import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, type BrowserName, builtExtension, launch } from './browsers';
import { textOf, waitForText } from './journal';

const VIEWS = ['Her og nu', 'Tjekliste', 'Planer', 'Bibliotek', 'Arbejdsplads', 'Indstillinger'];
const UNOPENABLE = 'Det, du har gemt, kan ikke åbnes lige nu, heller ikke planer.';

/** Makes a profile whose databases cannot be opened: a file lies where their folder has to be. */
function spoil(profile: string, name: BrowserName): void {
  const folder = name === 'chromium' ? join(profile, 'Default') : profile;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name === 'chromium' ? 'IndexedDB' : 'storage'), '');
}

/** The tests of the calm page, whatever has become of what was saved. */
export function describeCalmPage(database: 'empty' | 'unopenable'): void {
  describe.each(BROWSERS)(`the calm page in %s with an ${database} database`, (name) => {
    let profile: string;
    let browser: DrivenBrowser;
    let panel: DrivenPage;

    beforeAll(async () => {
      profile = mkdtempSync(join(tmpdir(), 'sidemand-calm-'));
      if (database === 'unopenable') spoil(profile, name);
      browser = await launch(name, { extension: builtExtension(name), language: 'da', profile });
      panel = await browser.openExtensionPage('sidepanel.html');
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(profile, { recursive: true, force: true });
    });

    const waitForView = (view: string) =>
      panel.waitFor((title: string) => document.querySelector('h1')?.textContent === title, view);

    test('the panel says whether it can open what was saved', async () => {
      await panel.clickNamed('Tjekliste');
      if (database === 'unopenable') await waitForText(panel, UNOPENABLE);
      else await panel.waitFor(() => document.querySelector('input[type=checkbox]:enabled'));
    });

    test.each(VIEWS)('it is one click away from %s', async (view) => {
      await panel.clickNamed(view);
      await waitForView(view);
      await panel.clickNamed('Rolig side');
      await waitForText(panel, 'Du må gerne stoppe.');
      const text = await textOf(panel);
      expect(text).toContain('Er et liv i fare, så ring 112. Det gælder også dit eget.');
      expect(text).toContain('70 201 201');
      expect(text).toContain('Skriv dine egne kontakter');
      expect(text).not.toContain(UNOPENABLE);
      await panel.clickNamed('Tilbage');
      await waitForView(view);
    });

    test('it leads on to the crisis plan', async () => {
      await panel.clickNamed('Rolig side');
      await panel.clickNamed('Åbn min plan');
      await waitForText(panel, 'Kun til dig');
    });
  });
}
