import { expect, onTestFinished, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openCalm } from '../support/calm-visit';
import { textOf } from '../support/journal';

// PRODUCT.md 3.5 for somebody who has never used Sidemand: no database, no settings, no plan.
test.each(BROWSERS)('in a new profile of %s the calm page is the first thing, and whole', async (name) => {
  const browser = await launch(name, { extension: builtExtension(name), language: 'da' });
  onTestFinished(() => browser.close());
  const panel = await browser.openPanel();
  await openCalm(panel);
  expect(await textOf(panel)).toContain('Er et liv i fare, så ring 112.');
  expect(await panel.evaluate(() => document.querySelector('.sm-call-step .sm-number')?.textContent)).toMatch(
    /^[\d ]{3,}$/,
  );
});
