import { expect, onTestFinished, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { chooseForCalm, timeNextClick } from '../support/calm-visit';

const READABLE_WITHIN_MS = 300;
const STARTS = 5;

// PRODUCT.md 3.5. The best of five starts: what else the machine is doing may slow some of them, but not one that is slow itself.
test.each(BROWSERS)('after a start of %s the calm page can be read 300 ms after the click', async (name) => {
  let browser = await launch(name, { extension: builtExtension(name), language: 'da' });
  onTestFinished(() => browser.close());
  await chooseForCalm(browser);
  const measured: number[] = [];
  while (measured.length < STARTS && !measured.some((took) => took <= READABLE_WITHIN_MS)) {
    browser = await browser.restart();
    const panel = await browser.openPanel();
    await panel.waitFor(() => document.querySelector('.sm-calm-button'));
    const took = await timeNextClick(panel);
    await panel.clickNamed('Rolig side');
    measured.push(await took());
  }
  expect(Math.min(...measured), `measured: ${measured.map(Math.round).join(', ')} ms`).toBeLessThanOrEqual(
    READABLE_WITHIN_MS,
  );
});
