import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { textOf, waitForText } from '../support/journal';

// SECURITY.md 10, numbers 11 and 12, on the plan for being away.

const SECTION = 'Nøgler og udstyr';

describe.each(BROWSERS)('two windows on one plan, in %s', (name) => {
  let browser: DrivenBrowser;
  let one: DrivenPage;
  let two: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    one = await openPlan();
    await write(one, `Ny linje: ${SECTION}`, 'Nøglen ligger i skabet');
    await press(one, `Gem: Ny linje: ${SECTION}`);
    await waitForLine(one, 'Nøglen ligger i skabet');
    two = await openPlan();
    await waitForLine(two, 'Nøglen ligger i skabet');
  });
  afterAll(() => browser?.close());

  async function openPlan(): Promise<DrivenPage> {
    const panel = await browser.openExtensionPage('sidepanel.html');
    await panel.clickNamed('Planer');
    await panel.clickNamed('Når jeg er væk fra arbejdet');
    await panel.clickNamed(/^(?:Skriv|Ret) planen/);
    await panel.waitFor(() => document.querySelector('main textarea:enabled'));
    return panel;
  }
  /** In front first: Chromium gives a tab behind another no clicks. */
  async function press(page: DrivenPage, name: string | RegExp): Promise<void> {
    await page.activate();
    await page.clickNamed(name);
  }
  async function write(page: DrivenPage, label: string, text: string): Promise<void> {
    await press(page, label);
    await page.waitFor(() => document.activeElement?.matches('textarea:enabled'));
    await page.press('Control+a');
    await page.type(text);
  }
  const waitForLine = (page: DrivenPage, text: string) =>
    page.waitFor(
      (words: string) =>
        [...document.querySelectorAll('.sm-absence-text')].some(({ textContent }) => textContent === words),
      text,
      { what: `the line "${text}"`, timeout: 20_000 },
    );
  const begin = async (page: DrivenPage, from: string) => {
    await press(page, `Ret: ${from}`);
    await page.waitFor(() => document.activeElement?.matches('textarea:enabled'));
  };
  const change = (page: DrivenPage, to: string) => write(page, `Ret linjen: ${SECTION}`, to);
  const typed = (page: DrivenPage) =>
    page.evaluate(() => {
      const fields = [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')];
      return fields.map(({ value }) => value).filter(Boolean);
    });

  test('(11) the second to save sees both texts, and neither is lost', async () => {
    for (const page of [one, two]) await begin(page, 'Nøglen ligger i skabet');
    await change(one, 'Nøglen har Karen');
    await change(two, 'Nøglen ligger på kontoret');
    await press(one, `Gem: Ret linjen: ${SECTION}`);
    await waitForLine(one, 'Nøglen har Karen');
    await waitForText(two, 'Et andet vindue har ændret det imens.');
    expect(await textOf(two)).toContain('Nøglen har Karen');
    expect(await typed(two)).toContain('Nøglen ligger på kontoret');
    await press(two, 'Gem det, jeg skrev');
    await waitForLine(two, 'Nøglen ligger på kontoret');
    await waitForLine(one, 'Nøglen ligger på kontoret');
  });

  test('(12) a line that is deleted while it is written in the other window asks there, and comes back', async () => {
    await begin(two, 'Nøglen ligger på kontoret');
    await change(two, 'Nøglen ligger hos vagten');
    await press(one, 'Slet: Nøglen ligger på kontoret');
    await waitForText(one, 'Linjen er slettet.');
    await waitForText(two, 'Et andet vindue har ændret det imens.');
    expect(await typed(two)).toContain('Nøglen ligger hos vagten');
    await press(two, 'Gem det, jeg skrev');
    await waitForLine(two, 'Nøglen ligger hos vagten');
    await waitForLine(one, 'Nøglen ligger hos vagten');
  });

  test('(12) a deleted line is kept, and is had back after a new start', async () => {
    await press(two, 'Slet: Nøglen ligger hos vagten');
    await waitForText(two, 'Linjen er slettet.');
    await one.close();
    await two.close();
    browser = await browser.restart();
    one = await openPlan();
    await press(one, /^Slettede linjer: 1/);
    await press(one, 'Hent tilbage: Nøglen ligger hos vagten');
    await waitForLine(one, 'Nøglen ligger hos vagten');
  });
});
