import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { GECKO_ID } from '@/scripts/manifest';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { CHOSEN, chooseForCalm, openCalm } from '../support/calm-visit';
import { textOf, waitForText } from '../support/journal';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidemand-calm-'));
  folders.push(folder);
  return folder;
}

/** A build whose panel can load nothing beyond what it starts with. */
function withoutTheRest(built: string): string {
  const copy = makeFolder();
  cpSync(built, copy, { recursive: true });
  const chunks = join(copy, 'chunks');
  const rest = readdirSync(chunks).filter((file) => file.startsWith('rest-'));
  expect(rest).toHaveLength(1);
  for (const file of rest) rmSync(join(chunks, file));
  return copy;
}

describe.each(BROWSERS)('the calm page in %s', (name) => {
  test('needs nothing of the rest of the panel: it is whole where that cannot be loaded', async () => {
    const browser = await launch(name, {
      extension: withoutTheRest(builtExtension(name)),
      language: 'da',
    });
    onTestFinished(() => browser.close());
    await chooseForCalm(browser);
    const panel = await browser.openExtensionPage('sidepanel.html');
    await openCalm(panel);
    const text = await textOf(panel);
    expect(text).toContain(CHOSEN.lines[0]);
    expect(text).toContain('12 34 56 78');
    expect(text).toContain('Er et liv i fare, så ring 112.');
    await panel.clickNamed('Vis QR-kode: Mette');
    await panel.waitFor(() => document.querySelector('.sm-phone-code path'));
    for (const step of ['Karen', 'Livslinien', 'SIND Rådgivning', 'Lev Uden Vold', 'Det var dem alle']) {
      await panel.clickNamed('Svarer ikke – næste');
      await waitForText(panel, step);
    }
    await panel.press('Escape');
    await panel.press('Escape');
    await waitForText(panel, 'Ferieloven');
    await panel.clickNamed('Tilbage');
    await waitForText(panel, 'Du må gerne stoppe.');
  });
});

// SECURITY.md 10. There IndexedDB does not open at all. Chromium’s manifest keeps us out of incognito.
test('(13, 14) the calm page in a Firefox that is private all the time has what was chosen', async () => {
  const profile = makeFolder();
  const allowed = { [GECKO_ID]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'extension-preferences.json'), JSON.stringify(allowed));
  const browser = await launch('firefox', {
    extension: builtExtension('firefox'),
    profile,
    language: 'da',
    preferences: { 'browser.privatebrowsing.autostart': true },
  });
  onTestFinished(() => browser.close());
  await chooseForCalm(browser);
  const panel = await browser.openExtensionPage('sidepanel.html');
  const isPrivate = 'browser.extension.inIncognitoContext';
  expect(await panel.evaluate<boolean>(isPrivate)).toBe(true);
  await panel.clickNamed('Tjekliste');
  await waitForText(panel, 'Du er i et privat vindue.');
  await openCalm(panel);
  const text = await textOf(panel);
  expect(text).toContain('12 34 56 78');
  expect(text).not.toContain('privat vindue');
});
