import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { ask, hearOnLine } from '../support/forger';
import { type GuidedSite, openGuidedSite } from '../support/guided-site';
import { FIELDS, JOURNAL, NOTE, ONLY_IN_NOTE, textOf, waitForMarks, waitForText } from '../support/journal';

describe.each(BROWSERS)('the counts of faults in %s', (name) => {
  let site: GuidedSite['site'];
  let browser: GuidedSite['browser'];
  let agent: GuidedSite['agent'];
  let page: GuidedSite['page'];
  let close: GuidedSite['close'];

  beforeAll(async () => {
    ({ site, browser, agent, page, close } = await openGuidedSite(name, { '/': JOURNAL }));
    await page.goto(`${site.origin}/`);
  });
  afterAll(() => close?.());

  test('of background and page stand under Indstillinger, and nothing of the text does', async () => {
    await page.click(FIELDS.contenteditable);
    await page.type(NOTE);
    await waitForMarks(page);
    // Whoever writes inside a mark takes it off its words.
    await page.clickMark(0);
    await page.type('x');
    const forged = { direction: 'pageToBackground', kind: 'read-plans', payload: { text: NOTE } };
    expect(await agent.runInGuideWorld(`${site.origin}/`, ask, forged)).toBeNull();

    const panel = await browser.openPanel();
    await waitForText(panel, 'i feltet');
    await panel.clickNamed('Indstillinger');
    await waitForText(panel, 'På siden ved siden af panelet');
    const counted = await panel.evaluate(() =>
      [...document.querySelectorAll('section section:has(.sm-codes)')].map((place) => [
        place.querySelector('h3')?.textContent,
        [...place.querySelectorAll('code')].map((code) => code.textContent),
      ]),
    );
    expect(counted).toContainEqual(['I baggrunden', expect.arrayContaining(['message-refused-shape'])]);
    expect(counted).toContainEqual(['På siden ved siden af panelet', ['page-mark-dropped']]);
    expect(await textOf(panel)).not.toMatch(ONLY_IN_NOTE);
  });

  test('are told to no page script that asks the background for them', async () => {
    expect(await agent.runInGuideWorld(`${site.origin}/`, hearOnLine, 'counts')).toEqual([]);
    // The same asked from a page of the extension is answered.
    expect(await agent.page.evaluate(hearOnLine, 'counts')).toHaveLength(1);
  });
});
