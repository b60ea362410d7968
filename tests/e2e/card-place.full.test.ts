import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '@/scripts/drive';
import { BROWSERS } from '../support/browsers';
import { type GuidedSite, openGuidedSite } from '../support/guided-site';
import { CARDS, NOTE, waitForAdvice } from '../support/journal';

// Numbers are those of SECURITY.md, section 10.

/** High enough for the whole note: what is scrolled out of sight has no mark to press. */
const fieldWith = (text: string) => `<!doctype html><meta charset="utf-8"><body style="margin:0">
<textarea id="note" style="box-sizing:border-box;width:276px;height:84px;font:12px/16px sans-serif">${text}</textarea>`;
/** Too small for a card, bordered, scaled, and so far down that the card must stand above the words. */
const FRAME =
  'style="border:7px solid;padding:5px;margin-top:400px;width:280px;height:90px;transform:scale(1.2);transform-origin:0 0"';

describe.each(BROWSERS)('where the card stands in %s', (name) => {
  let site: GuidedSite['site'];
  let browser: GuidedSite['browser'];
  let agent: GuidedSite['agent'];
  let page: GuidedSite['page'];
  let close: GuidedSite['close'];

  beforeAll(async () => {
    const pages: Record<string, string> = {
      '/field': fieldWith(''),
      // The keys of Firefox's driver do not reach a frame of another origin.
      '/written': fieldWith('Tage livet af sig. Hun vil tage livet af sig. '),
      '/same': `<!doctype html><iframe id="frame" src="/field" ${FRAME}></iframe>`,
    };
    ({ site, browser, agent, page, close } = await openGuidedSite(name, pages));
    pages['/foreign'] = `<!doctype html><iframe id="frame" src="${site.origin}/written" ${FRAME}></iframe>`;
  });
  afterAll(() => close?.());

  test('54 a frame too small for it has its card in the top window, beside the words', async () => {
    await page.goto(`${site.origin}/same`);
    await page.click('iframe >>> #note');
    await page.type(NOTE);
    await page.clickMark();
    await waitForAdvice(page, CARDS[0]);
    const top = await page.evaluate(() => document.querySelector('html > [popover]') !== null);
    expect(top).toBe(true);
    const [words] = await page.markSpots();
    const close = (await page.card())?.buttons.find((button) => button.name === 'Luk');
    // Above the words, for below them is no room; and no further to the side than a card is wide.
    expect(close?.y).toBeGreaterThan(0);
    expect(close?.y).toBeLessThan((words?.y ?? 0) - 200);
    expect(Math.abs((close?.x ?? 0) - (words?.x ?? 0))).toBeLessThan(380);
    await page.pressInCard('Næste råd');
    await waitForAdvice(page, CARDS[1]);
    await page.press('Escape');
    await until(async () => (await page.card()) === null, { what: 'no card' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('frame');
  });

  test('54 it goes with its frame', async () => {
    await page.clickMark();
    await waitForAdvice(page, CARDS[0]);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await until(async () => page.evaluate(() => document.querySelector('html > [popover]') === null), {
      what: 'nothing of ours',
    });
  });

  test('54 a foreign page with such a frame has the panel instead', async () => {
    await page.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/foreign`);
    // Firefox’s driver reaches a frame of another origin from inside alone.
    const frame = name === 'firefox' ? await browser.findPage('/written') : page;
    const at = name === 'firefox' ? { x: 40, y: 10 } : await page.evaluate(wordsInFrame);
    const heard = async () =>
      (await agent.heard()).some(({ message }) => (message as { kind?: string }).kind === 'open-panel');
    await until(
      async () => {
        await frame.clickAt(at.x, at.y);
        return heard();
      },
      { what: 'the panel to be asked for', timeout: 15_000 },
    );
    expect(await frame.card()).toBeNull();
    expect(await page.card()).toBeNull();
  });
});

/** The first words of the field in the page's frame. */
function wordsInFrame(): { x: number; y: number } {
  const { left = 0, top = 0 } = document.querySelector('iframe')?.getBoundingClientRect() ?? {};
  return { x: left + 60, y: top + 24 };
}
