import { expect } from 'vitest';
import { type DrivenPage, until } from '@/scripts/drive';
import type { Agent } from './agent';

const isReport = ({ message }: { message: unknown }) =>
  (message as { kind?: string }).kind === 'report-field';

/**
 * The page at `/` of `journalWithin` has just lost its site (`off`): nothing of ours is on it, and what is typed
 * there is not read. The frame in it is of a site that is still on; what is typed there later is reported, so
 * a report on the first would have come before.
 */
export async function expectSilence(
  page: DrivenPage,
  agent: Agent,
  sites: { readonly off: string; readonly on: string },
): Promise<void> {
  await until(async () => (await page.layer()) === null, { what: 'the card to go', timeout: 15_000 });
  expect(await page.marks()).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
  const before = await reports(agent);
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
  const later = async () => (await reports(agent)).slice(before.length);
  await until(
    async () => (await later()).some(({ origin, findings }) => origin === sites.on && findings > 0),
    {
      what: 'a report from the frame that is still on',
      timeout: 15_000,
    },
  );
  expect((await later()).filter(({ origin }) => origin === sites.off)).toEqual([]);
  expect(await page.marks()).toEqual([]);
  expect(await page.layer()).toBeNull();
}

async function reports(agent: Agent): Promise<{ origin: string; findings: number }[]> {
  return (await agent.heard()).filter(isReport).map(({ message, origin }) => {
    const { report } = (message as { payload: { report: { findings: unknown[] } | null } }).payload;
    return { origin, findings: report?.findings.length ?? 0 };
  });
}
