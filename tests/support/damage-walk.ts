import { expect } from 'vitest';
import { type BrowserName, builtExtension, launch } from './browsers';
import {
  openChecklist,
  openReadyChecklist,
  readChecklist,
  readNotice,
  saveNote,
  tick,
  waitForNotice,
  waitUntilReady,
} from './checklist-view';
import { type Damage, damageFiles, findDatabaseFiles } from './damage';
import { waitForCopy } from './extension-storage';

const NOTE = 'Ring til Anna om ugeskemaet';

/**
 * Two ticks and a note; then the database's files are damaged while the browser is not running. It has to say
 * so and bring everything back from the second copy, and the calm page has to work meanwhile.
 */
export async function walkThroughDamage(name: BrowserName, damage: Damage): Promise<void> {
  let browser = await launch(name, { extension: builtExtension(name), language: 'da' });
  try {
    const before = await openReadyChecklist(browser);
    await tick(before, 0);
    await tick(before, 2);
    await saveNote(before, 1, NOTE);
    const whole = await readChecklist(before);
    expect(whole.notes).toEqual({ 1: NOTE });
    await waitForCopy(before);
    await browser.kill();

    damageFiles(findDatabaseFiles(name, browser.profile), damage);
    browser = await browser.restart();
    const panel = await openChecklist(browser);
    await waitForNotice(panel, 'Der findes en kopi.');
    expect(await readNotice(panel)).toContain('Hent kopien');
    expect(await panel.evaluate(() => document.querySelector('.sm-item input:enabled'))).toBeNull();

    await panel.clickNamed('Rolig side');
    await panel.waitFor(() => document.querySelector('.sm-112')?.textContent?.includes('112'));
    await panel.clickNamed('Tilbage');

    await panel.clickNamed(/^Hent kopien fra .* \(krydser: 2\)$/);
    await waitUntilReady(panel);
    expect(await readChecklist(panel)).toEqual(whole);
    expect(await readNotice(panel)).toBe('');

    await browser.kill();
    browser = await browser.restart();
    expect(await readChecklist(await openReadyChecklist(browser))).toEqual(whole);
  } finally {
    await browser.close();
  }
}
