import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { makeProfile, removeProfile } from '@/scripts/drive/process';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { writeStorage } from '../support/extension-storage';
import { textOf, waitForText } from '../support/journal';
import {
  beginPlan,
  openPlans,
  readLines,
  unlockPlan,
  waitUntilLocked,
  writeLine,
} from '../support/own-plan-view';
import { goAhead } from '../support/page-clock';
import { dumpExtension, makeSentinel } from '../support/sentinel';

const WORDS = 'måge havre bænk lanterne';

// PRODUCT.md 3.4, Amira at PC 2. One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('a plan on a shared computer, in %s', (name) => {
  const line = makeSentinel();
  let browser: DrivenBrowser;
  let panel: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    const settings = await browser.openExtensionPage('sidepanel.html');
    await writeStorage(settings, { 'settings.sharedDevice': true });
    await settings.close();
    const plans = await openPlans(browser);
    await beginPlan(plans, WORDS, 'Kastanje');
    await writeLine(plans, 'Det hjælper mig', line);
    await plans.close();
  });
  afterAll(() => browser?.close());

  /** Under its word, which is all that is seen of it. */
  const expectShut = async () => {
    await waitForText(panel, 'Hvilken plan er din?');
    await panel.clickNamed('Kastanje');
    await waitUntilLocked(panel);
    expect(await textOf(panel)).not.toContain(line);
    expect(await readLines(panel)).toEqual([]);
    expect(await dumpExtension(panel)).not.toContain(line);
  };
  const open = async () => {
    panel = await browser.openPanel();
    await panel.clickNamed('Planer');
    await expectShut();
    await unlockPlan(panel, WORDS);
    expect(await readLines(panel)).toEqual([line]);
  };

  test('0:06 stands under a word that is no name, and opens with its words', () => open());

  test('6:00 is open after four idle minutes, and locked after five', async () => {
    await goAhead(panel, 4);
    expect(await readLines(panel)).toEqual([line]);
    await goAhead(panel, 5);
    await expectShut();
    await waitForText(panel, 'Den rolige side virker uden at låse op.');
  });

  test('locks when the panel is closed', async () => {
    await unlockPlan(panel, WORDS);
    await panel.close();
    await open();
  });

  test('way out 2: goes along on paper, folded to the size of a card', async () => {
    await panel.evaluate(() => {
      globalThis.print = () => {
        Object.assign(globalThis, { onPaper: document.querySelector('.sm-pocket-plan')?.textContent });
      };
    });
    await panel.clickNamed('Lommeudgave');
    await panel.waitFor(() => document.querySelector('.sm-pocket-plan'));
    await panel.clickNamed('Udskriv');
    const onPaper = await panel.waitFor(() => (globalThis as { onPaper?: string }).onPaper);
    expect(onPaper).toContain(line);
    expect(onPaper).toContain('112');
  });
});

// PRODUCT.md 3.4, "Test at start": an organisation may have the whole profile go when the browser closes.
test.each(BROWSERS)('who begins a plan in %s is told when the profile is wiped at close', async (name) => {
  const profile = makeProfile(name);
  onTestFinished(() => removeProfile(profile));
  const told = async () => {
    const browser = await launch(name, { extension: builtExtension(name), language: 'da', profile });
    const panel = await openPlans(browser);
    await panel.clickNamed(/^Skriv den her/);
    await waitForText(panel, 'Lav min plan');
    const text = await panel.waitFor(
      () => document.body.innerText.match(/Det er første gang.*|Det er prøvet.*/)?.[0],
      undefined,
      { what: 'what is known of this computer' },
    );
    await browser.close();
    return text;
  };
  const wiped = /så sletter computeren det, du gemmer, når du lukker\. Brug så en fil eller papir\./;
  expect(await told()).toMatch(wiped);
  expect(await told()).toContain('lå her stadig');
  rmSync(profile, { recursive: true });
  expect(await told()).toMatch(wiped);
});
