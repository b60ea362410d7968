import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, launch } from '../support/browsers';
import { type Served, serve } from '../support/serve';

const NOTE =
  '<!doctype html><title>Note</title><div contenteditable role="textbox" aria-label="Note">a mark here</div>';
const FRAME = '<!doctype html><iframe src="/note" width="600" height="300"></iframe>';

describe.each(BROWSERS)('the driver of %s', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let page: DrivenPage;

  beforeAll(async () => {
    site = await serve({ '/note': NOTE, '/frame': FRAME });
    browser = await launch(name, { extension: 'tests/fixtures/driver-extension' });
    page = await browser.openPage(`${site.origin}/note`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('types with trusted keys, letters of any alphabet', async () => {
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        document.documentElement.dataset.trusted = String(event.isTrusted);
      });
    });
    await page.click('[contenteditable]');
    await page.press('End');
    await page.type(' åse');
    await page.press('Shift+ArrowLeft');
    expect(await page.evaluate(() => document.querySelector('[contenteditable]')?.textContent)).toBe(
      'a mark here åse',
    );
    expect(await page.evaluate(() => String(getSelection()))).toBe('e');
    expect(await page.evaluate(() => document.documentElement.dataset.trusted)).toBe('true');
  });

  test('reads marks, the card in a closed shadow root, and the accessible tree', async () => {
    await page.waitFor(() => CSS.highlights.size > 0);
    expect(await page.marks()).toEqual(['mark']);
    const card = await page.waitForCard();
    expect(card.text).toContain('A calm prompt');
    expect(card.buttons.map((button) => button.name)).toEqual(['Not now']);
    const names = (await page.accessibleTree()).map((node) => node.name);
    expect(names).toContain('Not now');
    expect(names).toContain('Note');
  });

  test('presses a button of the card with a trusted click', async () => {
    await page.pressInCard('Not now');
    expect(await page.waitFor(() => document.documentElement.dataset.pressed)).toBe('true');
    expect(await page.card()).toBeNull();
  });

  test('reaches into frames', async () => {
    await page.goto(`${site.origin}/frame`);
    await page.click('iframe >>> [contenteditable]');
    await page.type('x');
    await page.waitFor(() =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelector('[contenteditable]')
        ?.textContent?.includes('x'),
    );
  });

  test('opens the real panel, works in it and takes its picture', async () => {
    const panel = await browser.openPanel();
    expect(await panel.evaluate('location.href')).toBe(`${browser.extensionOrigin}/panel.html`);
    expect(await panel.evaluate('innerWidth')).toBeLessThan(500);
    await panel.waitFor(() => document.querySelector('#saved')?.textContent === 'read');
    await panel.clickNamed('Ticked');
    await panel.waitFor(() => document.querySelector('#saved')?.textContent === 'saved');
    const picture = join(tmpdir(), `driver-${name}-${process.pid}.png`);
    await panel.screenshot(picture);
    expect(statSync(picture).size).toBeGreaterThan(1_000);
    rmSync(picture);
  });

  test('keeps what was stored when the browser is killed and started again', async () => {
    browser = await browser.restart();
    const panel = await browser.openPanel();
    await panel.waitFor(() => document.querySelector('#saved')?.textContent === 'read');
    expect(await panel.evaluate(() => document.querySelector<HTMLInputElement>('#tick')?.checked)).toBe(true);
  });

  test('says what it waited for', async () => {
    const tab = await browser.openPage(`${site.origin}/note`);
    await expect(tab.waitFor(() => false, undefined, { what: 'rain', timeout: 50 })).rejects.toThrow(
      /rain.*50 ms/,
    );
  });
});
