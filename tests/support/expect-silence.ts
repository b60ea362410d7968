import { expect } from 'vitest';
import { type DrivenPage, until } from '@/scripts/drive';
import type { Agent } from './agent';
import { waitForMarkCount } from './looking';

const isFocus = ({ message }: { message: unknown }) => (message as { kind?: string }).kind === 'focus-field';

/** In the page at `/` of `journalWithin`: the guide is at work in the frame of its own site, and a card is open in the page. */
export async function openCardBesideFrame(page: DrivenPage): Promise<void> {
  await clickInFrame(page, '#within');
  await page.type('Hun vil tage livet af sig. ');
  await waitForMarkCount(page, 1);
  await page.click('#plain');
  await page.type('Datteren har været alene hjemme hele natten. ');
  await until(async () => (await page.marks())[0]?.includes('alene'), { what: 'the mark of the page' });
  await page.clickMark();
  await page.waitForCard({ timeout: 15_000 });
}

/**
 * The page at `/` of `journalWithin` has just lost its site (`off`): nothing of ours is on it or in its own frame, and
 * what is typed there is not read. The other frame in it is of a site that is still on; its field is told of later, so
 * word of the first ones would have come before.
 */
export async function expectSilence(
  page: DrivenPage,
  agent: Agent,
  sites: { readonly off: string; readonly on: string },
): Promise<void> {
  await until(async () => (await page.layer()) === null, { what: 'the card to go', timeout: 15_000 });
  const NOTHING = { layers: 0, highlights: 0, sheets: 0 };
  await expect.poll(() => page.evaluate(ours), { timeout: 15_000 }).toEqual([NOTHING, NOTHING]);
  expect(await page.marks()).toEqual([]);
  const before = await focused(agent);
  const fields = [() => page.click('#plain'), () => page.click('#rich'), () => clickInFrame(page, '#within')];
  for (const enter of fields) {
    await enter();
    await page.type('Kim vil dø. Datteren har været alene hjemme hele natten. ');
  }
  await clickInFrame(page, '#other');
  await page.type('Hun vil tage livet af sig. ');
  const later = async () => (await focused(agent)).slice(before.length);
  await until(async () => (await later()).includes(sites.on), {
    what: 'word of the field in the frame that is still on',
    timeout: 15_000,
  });
  expect((await later()).filter((origin) => origin === sites.off)).toEqual([]);
  // The frame that is on shows what is its own by now, in its own document: here there is nothing.
  expect(await page.evaluate(ours)).toEqual([NOTHING, NOTHING]);
  expect(await page.card()).toBeNull();
}

/**
 * A click into the first field of the journal that stands in this frame. Chromium's compositor learns a moment after a
 * scroll where a frame of another process stands now. A click before that lands on the frame's element in the page, and
 * the field hears nothing: then it is done again.
 */
async function clickInFrame(page: DrivenPage, selector: string): Promise<void> {
  await until(
    async () => {
      const { left, top } = await page.evaluate(aim, selector);
      await page.clickAt(left + 60, top + 60);
      return page.evaluate(() => !isBeside);
    },
    { what: `a click that reaches into ${selector}`, timeout: 15_000 },
  );
}

declare let isBeside: boolean;

/** Sent as source: where the frame stands, in view; from now on the page notes a press that it gets in the frame's stead. */
function aim(selector: string): DOMRect {
  const frame = document.querySelector(selector) as HTMLElement;
  frame.scrollIntoView({ block: 'nearest' });
  Object.assign(globalThis, { isBeside: false });
  frame.addEventListener('mousedown', () => Object.assign(globalThis, { isBeside: true }), { once: true });
  return frame.getBoundingClientRect().toJSON();
}

/** The origins of the fields that pages told of, in the order in which they did. */
async function focused(agent: Agent): Promise<string[]> {
  return (await agent.heard()).filter(isFocus).map(({ origin }) => origin);
}

/** What could be ours in the page's document and in that of its own frame; they have nothing of the kind. */
function ours() {
  const documents = [document, ...[...document.querySelectorAll('iframe')].map((one) => one.contentDocument)];
  return documents
    .filter((one) => one !== null)
    .map((one) => ({
      layers: one.querySelectorAll('[popover]').length,
      highlights: (one.defaultView as typeof window).CSS.highlights.size,
      sheets: one.adoptedStyleSheets.length,
    }));
}
