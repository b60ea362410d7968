import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { type Agent, openAgent } from '../support/agent';
import { builtExtension, launch } from '../support/browsers';
import { RULE_TITLES, textOf, waitForText } from '../support/journal';
import { dumpExtension, makeSentinel } from '../support/sentinel';

// "Tjek en tekst" in the built extension, with the real rules: SECURITY.md's number 59 holds for it too.

let browser: DrivenBrowser;
let agent: Agent;
let panel: DrivenPage;

beforeAll(async () => {
  browser = await launch('chromium', { extension: builtExtension('chromium'), language: 'da' });
  agent = await openAgent(browser);
  await browser.openPage('about:blank');
  panel = await browser.openPanel();
});
afterAll(async () => {
  await browser?.close();
});

const readField = () =>
  panel.waitFor(() => ({ text: document.querySelector<HTMLTextAreaElement>('.sm-check textarea')?.value }));

test('a text that is checked raises its cards, is gone after leaving, and is nowhere kept', async () => {
  const sentinel = makeSentinel();
  const text = `Kims datter ${sentinel} har været alene hjemme hele natten. CPR 010190-1234.`;
  await panel.clickNamed(/^Tjek en tekst/);
  await panel.click('.sm-check textarea');
  await panel.type(text);
  await waitForText(panel, 'Steder med råd: 2');
  const marks = await panel.evaluate(() =>
    [...document.querySelectorAll('.sm-marked mark')].map((mark) => mark.textContent ?? ''),
  );
  expect(marks).toEqual([expect.stringContaining(sentinel), '2010190-1234']);

  await panel.clickNamed(new RegExp(`^1 ?${RULE_TITLES[1]}`));
  await panel.waitFor(() => document.querySelector('.sm-checked .sm-card'));
  expect(await textOf(panel)).toContain('Vises, fordi teksten ser ud til at handle om:');
  expect(await readField()).toEqual({ text });
  await panel.clickNamed('Passer rådet ikke?');
  await panel.clickNamed(/^Jeg kender det/);
  await waitForText(panel, 'Husket på denne computer.');
  const during = await dumpExtension(agent.page);
  // What was answered to the card is stored, and found: the search looks where it should.
  expect(during).toContain('child-concern.warning');
  expect(during).not.toContain(sentinel);
  expect(during).not.toContain('010190');

  await panel.clickNamed('Planer');
  await panel.waitFor(() => document.querySelector('.sm-view-plans'));
  expect(await panel.evaluate(() => document.documentElement.outerHTML)).not.toContain(sentinel);
  await panel.clickNamed('Her og nu');
  await panel.clickNamed(/^Tjek en tekst/);
  expect(await readField()).toEqual({ text: '' });
  expect(JSON.stringify(await agent.heard())).not.toContain(sentinel);
  const after = await dumpExtension(agent.page);
  expect(after).not.toContain(sentinel);
  expect((await browser.uncaught()).join()).not.toContain(sentinel);
});

test('a text of 100,000 characters can be pasted while the panel goes on answering', async () => {
  const longest = await panel.evaluate(async () => {
    const field = document.querySelector<HTMLTextAreaElement>('.sm-check textarea');
    if (!field) throw new Error('no field');
    let slowest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      slowest = Math.max(slowest, performance.now() - last);
      last = performance.now();
    }, 10);
    field.value =
      'Datteren var alene hjemme hele natten. Vi talte om at bage til festen på lørdag.\n\n'.repeat(1_220);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise<void>((resolve) => {
      const watchDone = new MutationObserver(() => {
        if (!document.querySelector('.sm-checked')) return;
        watchDone.disconnect();
        resolve();
      });
      watchDone.observe(document.body, { childList: true, subtree: true });
    });
    clearInterval(watch);
    return slowest;
  });
  // Laying out a hundred thousand characters twice is the browser's own work; it is not a freeze.
  expect(longest).toBeLessThan(1_000);
  await panel.clickNamed('Ryd');
  await panel.waitFor(() => !document.querySelector('.sm-checked'));
});
