import { afterEach, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { waitForText } from '../support/journal';
import { A4, A4_ACROSS, printed } from '../support/on-paper';

let browser: DrivenBrowser | undefined;
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

const openPapers = (started: DrivenBrowser) => started.openExtensionPage('workspace.html#/papirer');

async function begin(page: DrivenPage, title: string): Promise<void> {
  await page.clickNamed(`Begynd: ${title}`);
  await page.waitFor((name: string) => document.querySelector('h1')?.textContent === name, title);
}

async function write(page: DrivenPage, label: string, text: string): Promise<void> {
  await page.clickNamed(label);
  await page.waitFor(() => document.activeElement?.matches('input:enabled, textarea:enabled'));
  await page.type(text);
}

describe.each(BROWSERS)('%s', (name) => {
  test('a paper that was being written is there after the browser was killed', async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    const page = await openPapers(browser);
    await begin(page, 'Min rolle på én side');
    await write(page, 'Hvad hedder du?', 'Sofie');
    await write(page, 'Hvor finder man dig?', 'I fællesrummet');
    await waitForText(page, 'I fællesrummet');
    await page.clickNamed('Gem en udgave');
    await waitForText(page, 'Udgaven er gemt.');

    await browser.kill();
    browser = await browser.restart();
    const again = await openPapers(browser);
    await again.clickNamed('Min rolle på én side: Sofie');
    await waitForText(again, 'I fællesrummet');
    await waitForText(again, 'Udgave 1');
  });
});

test.each([
  ['Min rolle på én side', 'role', [A4]],
  ['Folder til borgerne', 'folder', [A4_ACROSS, A4_ACROSS]],
  // With all five functions and every suggestion it goes on over the page.
  ['Funktionsbeskrivelse', 'function-description', [A4, A4]],
  ['Ugeplan', 'week-plan', [A4_ACROSS]],
  ['Mine møder på deltid', 'meetings', [A4]],
  ['Præsentation på fællesmødet', 'presentation', [A4]],
  ['Plan for en gruppegang', 'group-session', [A4]],
  ['Overskrifter til notater', 'note-headings', [A4]],
  ['Til teamet før starten', 'team-briefing', [A4]],
] as const)('%s comes on paper by itself, on its own kind of sheet', async (title, name, pages) => {
  browser = await launch('chromium', { extension: builtExtension('chromium'), language: 'da' });
  const page = await openPapers(browser);
  await begin(page, title);
  // Everything that can be put in ready-made: a paper as full as it gets without typing.
  const ideas = await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>(
      '.sm-paper-several input, .sm-paper-rows > .sm-actions button:not(.sm-button-quiet)',
    ))
      one.click();
    return document.querySelectorAll('.sm-paper-idea').length;
  });
  // An idea goes when it was put in, and with it the others of a field of one line.
  for (let left = ideas; left > 0; left -= 1) {
    await page.evaluate(() => document.querySelector<HTMLElement>('.sm-paper-idea')?.click());
  }
  await page.waitFor(() => document.querySelector('.sm-sheet'));
  expect(await printed(page, name)).toEqual(pages);
});
