import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openCalm } from '../support/calm-visit';
import { textOf, waitForText } from '../support/journal';
import { beginPlan, openPlans, unlockPlan, writeLine } from '../support/own-plan-view';
import { dumpExtension } from '../support/sentinel';

const WORDS = 'måge havre bænk lanterne';
const CHOSEN = 'Ti minutter udenfor';
const OWN = 'Jeg svarer kort';

/** Chooses who may see a line, in its row. */
async function seenBy(panel: DrivenPage, line: string, choice: RegExp): Promise<void> {
  await panel.clickNamed(`Valg: ${line}`);
  await panel.clickNamed(choice);
}
/** What the calm page shows on a panel that nobody has unlocked. */
async function readCalm(browser: DrivenBrowser): Promise<string> {
  const calm = await browser.openExtensionPage('sidepanel.html');
  await openCalm(calm);
  const text = await textOf(calm);
  await calm.close();
  return text;
}

describe.each(BROWSERS)('lines of the plan on the calm page, in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    panel = await openPlans(browser);
    await beginPlan(panel, WORDS);
    await writeLine(panel, 'Det hjælper mig', CHOSEN);
    await writeLine(panel, 'Det kan vælte mig', OWN);
  });
  afterAll(() => browser?.close());

  test('a chosen line is there without unlocking, after a kill too; one that was not chosen is nowhere', async () => {
    expect(await readCalm(browser)).not.toContain(CHOSEN);
    await seenBy(panel, CHOSEN, /^Også på den rolige side/);
    await waitForText(panel, 'Vises på den rolige side');
    expect(await readCalm(browser)).toContain(CHOSEN);
    await panel.close();
    browser = await browser.restart();
    const text = await readCalm(browser);
    expect(text).toContain(CHOSEN);
    expect(text).not.toContain(OWN);
    const aside = await browser.openExtensionPage('sidepanel.html');
    expect(await dumpExtension(aside)).not.toContain(OWN);
    await aside.close();
  });

  test('a line that is taken back is gone from the calm page and from what is stored', async () => {
    panel = await openPlans(browser);
    await unlockPlan(panel, WORDS);
    await seenBy(panel, CHOSEN, /^Kun mig/);
    await panel.waitFor(() => !document.body.textContent?.includes('Vises på den rolige side'));
    expect(await readCalm(browser)).not.toContain(CHOSEN);
    expect(await dumpExtension(panel)).not.toContain(CHOSEN);
  });
});
