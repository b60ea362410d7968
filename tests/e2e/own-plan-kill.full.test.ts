import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { beginPlan, newLineOf, openPlans, readLines, unlockPlan, writeLine } from '../support/own-plan-view';

// Issue 7, "Done means": a hundred SIGKILLs while a plan is written, fifty in each browser, lose nothing that was
// acknowledged. SIGKILL goes to every process of the browser.

const KILLS = 50;
const WORDS = 'måge havre bænk lanterne';
const SECTION = 'Det kan vælte mig';

describe.each(BROWSERS)('a plan in %s, killed while it is written', (name) => {
  let browser: DrivenBrowser;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    const panel = await openPlans(browser);
    await beginPlan(panel, WORDS);
    await panel.close();
  });
  afterAll(() => browser?.close());

  test(`${KILLS} times, has every line that was told to be saved`, async () => {
    const acknowledged: string[] = [];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const panel = await openPlans(browser);
      await unlockPlan(panel, WORDS);
      const lines = await readLines(panel);
      expect(
        acknowledged.filter((line) => !lines.includes(line)),
        `lost before kill ${kill}`,
      ).toEqual([]);
      await writeLine(panel, SECTION, `linje ${kill}`);
      acknowledged.push(`linje ${kill}`);
      await panel.click(newLineOf(SECTION));
      // The kill comes at another moment of the next write each time.
      await panel.type(`halv ${kill}${kill % 2 ? '\n' : ''}`);
      await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 400));
      browser = await browser.restart();
    }
    const panel = await openPlans(browser);
    await unlockPlan(panel, WORDS);
    const lines = await readLines(panel);
    expect(acknowledged.filter((line) => !lines.includes(line))).toEqual([]);
    // What was not acknowledged is whole or absent, and never doubled.
    for (const line of lines) expect(line).toMatch(/^(?:linje|halv) \d+$/);
    expect(new Set(lines).size).toBe(lines.length);
  }, 1_800_000);
});
