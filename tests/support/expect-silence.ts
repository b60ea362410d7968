import { expect } from 'vitest';
import { type DrivenPage, until } from '@/scripts/drive';
import type { Agent } from './agent';

const isFocus = ({ message }: { message: unknown }) => (message as { kind?: string }).kind === 'focus-field';

/**
 * The page at `/` of `journalWithin` has just lost its site (`off`): nothing of ours is on it, and what is typed
 * there is not read. The frame in it is of a site that is still on; its field is told of later, so word of the
 * first ones would have come before.
 */
export async function expectSilence(
  page: DrivenPage,
  agent: Agent,
  sites: { readonly off: string; readonly on: string },
): Promise<void> {
  await until(async () => (await page.layer()) === null, { what: 'the card to go', timeout: 15_000 });
  expect(await page.marks()).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
  const before = await focused(agent);
  for (const field of ['#plain', '#rich']) {
    await page.click(field);
    await page.type('Kim vil dø. Datteren har været alene hjemme hele natten. ');
  }
  const { left, top } = await page.evaluate(() =>
    (document.querySelector('#other') as HTMLElement).getBoundingClientRect().toJSON(),
  );
  await page.clickAt(left + 60, top + 60);
  await page.type('Hun vil tage livet af sig. ');
  const later = async () => (await focused(agent)).slice(before.length);
  await until(async () => (await later()).includes(sites.on), {
    what: 'word of the field in the frame that is still on',
    timeout: 15_000,
  });
  expect((await later()).filter((origin) => origin === sites.off)).toEqual([]);
  // The frame that is on shows what is its own by now, in its own document: here there is nothing.
  expect(await page.evaluate(ours)).toEqual({ layers: 0, highlights: 0, sheets: 0 });
  expect(await page.card()).toBeNull();
}

/** The origins of the fields that pages told of, in the order in which they did. */
async function focused(agent: Agent): Promise<string[]> {
  return (await agent.heard()).filter(isFocus).map(({ origin }) => origin);
}

/** What could be ours in the document itself; this page has nothing of the kind. */
function ours() {
  return {
    layers: document.querySelectorAll('[popover]').length,
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
  };
}
