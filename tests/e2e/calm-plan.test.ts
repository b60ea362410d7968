import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openCalm } from '../support/calm-visit';
import { textOf, waitForText } from '../support/journal';
import {
  beginPlan,
  openPlans,
  readLines,
  unlockPlan,
  waitUntilLocked,
  writeLine,
} from '../support/own-plan-view';
import { goToDay } from '../support/page-clock';
import { makeSentinel } from '../support/sentinel';
import { dayFromNow } from '../support/workspace-view';

const WORDS = 'måge havre bænk lanterne';
const QUESTION = 'Passer den stadig?';
const VIEWS = ['Her og nu', 'Tjekliste', 'Planer'];

/** What the panel says of itself in the views that somebody opens in the morning; the last is "Planer". */
async function readNotices(panel: DrivenPage): Promise<string[]> {
  const said: string[] = [];
  for (const view of VIEWS) {
    await panel.clickNamed(view);
    await panel.waitFor((title: string) => document.querySelector('h1')?.textContent === title, view);
    said.push(
      await panel.evaluate(() =>
        [...document.querySelectorAll('.sm-notice')].map(({ textContent }) => textContent).join('\n'),
      ),
    );
  }
  return said;
}

// PRODUCT.md 3.5 from 2:00. One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('the plan behind the calm page, in %s', (name) => {
  const line = makeSentinel();
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  let before: string[];

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    const plans = await openPlans(browser);
    await beginPlan(plans, WORDS);
    await writeLine(plans, 'Det hjælper mig', line);
    browser = await browser.restart();
  });
  afterAll(() => browser?.close());

  test('2:00 the third click asks for the words, and then the whole plan is there', async () => {
    panel = await browser.openPanel();
    before = await readNotices(panel);
    await openCalm(panel);
    expect(await textOf(panel)).not.toContain(line);
    await panel.clickNamed('Åbn min plan');
    await waitUntilLocked(panel);
    await unlockPlan(panel, WORDS);
    expect(await readLines(panel)).toEqual([line]);
  });

  test('the next day nothing asks how it went, in the open plan neither', async () => {
    await goToDay(panel, dayFromNow(1));
    await waitUntilLocked(panel);
    expect(await readNotices(panel)).toEqual(before);
    await unlockPlan(panel, WORDS);
    expect(await textOf(panel)).not.toContain(QUESTION);
  });

  test('after a quarter of a year one quiet line stands in the open plan, and once', async () => {
    await goToDay(panel, dayFromNow(91));
    await waitUntilLocked(panel);
    expect(await textOf(panel)).not.toContain(QUESTION);
    await unlockPlan(panel, WORDS);
    await waitForText(panel, QUESTION);
    await panel.clickNamed('Ja, den passer');
    await panel.waitFor((words: string) => !document.body.textContent?.includes(words), QUESTION, {
      what: 'the answered question to go',
    });
    await panel.clickNamed('Lås');
    await waitUntilLocked(panel);
    await unlockPlan(panel, WORDS);
    expect(await textOf(panel)).not.toContain(QUESTION);
  });
});
