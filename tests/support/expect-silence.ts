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
  const { x, y } = await page.evaluate(() => {
    const frame = (document.querySelector('#other') as HTMLElement).getBoundingClientRect();
    return { x: frame.left + 60, y: frame.top + 60 };
  });
  await page.clickAt(x, y);
  await page.type('Hun vil tage livet af sig. ');
  const later = async () => (await focused(agent)).slice(before.length);
  await until(async () => (await later()).includes(sites.on), {
    what: 'word of the field in the frame that is still on',
    timeout: 15_000,
  });
  expect((await later()).filter((origin) => origin === sites.off)).toEqual([]);
  expect(await page.marks()).toEqual([]);
  expect(await page.layer()).toBeNull();
}

/** The origins of the fields that pages told of, in the order in which they did. */
async function focused(agent: Agent): Promise<string[]> {
  return (await agent.heard()).filter(isFocus).map(({ origin }) => origin);
}
