import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import {
  noteOf,
  openNote,
  openReadyChecklist,
  readChecklist,
  readNote,
  tick,
} from '../support/checklist-view';

// SECURITY.md 10, number 1. SIGKILL goes to every process of the browser.

const KILLS = 20;
const ITEMS = 6;
/** What is written is kept at most this long after typing: 300 by our own clock, the rest is room for a machine with other work. */
const DRAFT_WITHIN_MS = 1_300;

describe.each(BROWSERS)('1: %s, killed', (name) => {
  let browser: DrivenBrowser;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
  });
  afterAll(() => browser?.close());

  test(`right after "Gemt", ${KILLS} times, has every tick`, async () => {
    const wanted = new Set<number>();
    let panel = await openReadyChecklist(browser);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const item = kill % ITEMS;
      await tick(panel, item);
      if (!wanted.delete(item)) wanted.add(item);
      browser = await browser.restart();
      panel = await openReadyChecklist(browser);
      const { ticked } = await readChecklist(panel);
      expect(new Set(ticked), `after kill ${kill + 1}`).toEqual(wanted);
    }
  });

  test('while a note is written, has what was saved and offers the draft', async () => {
    const panel = await openReadyChecklist(browser);
    const expected = new Set((await readChecklist(panel)).ticked);
    await tick(panel, 3);
    await openNote(panel, 3);
    const seen = await typeUntilKilled(browser, panel);
    browser = await browser.restart();

    const after = await openReadyChecklist(browser);
    if (!expected.delete(3)) expected.add(3);
    expect(new Set((await readChecklist(after)).ticked)).toEqual(expected);
    const draft = await after.waitFor(() => document.querySelector('.sm-draft')?.textContent);
    expect(seen.last.startsWith(draft)).toBe(true);
    expect(draft.length).toBeGreaterThanOrEqual(seen.keepable.length);
    await after.clickNamed('Brug');
    await after.waitFor((selector: string) => document.querySelector(selector), noteOf(3));
    expect(await readNote(after, 3)).toBe(draft);
  });
});

/**
 * Types for four seconds, then kills: what the field held at the end, and a little before. Each letter
 * waits until the page is idle, as it is between a person's keys.
 */
async function typeUntilKilled(
  browser: DrivenBrowser,
  panel: DrivenPage,
): Promise<{ keepable: string; last: string }> {
  const held: { at: number; text: string }[] = [];
  let last = '';
  const typing = (async () => {
    for (let letter = 0; ; letter += 1) {
      const next = String.fromCharCode(97 + (letter % 26));
      last += next;
      await panel.type(next);
      held.push({ at: Date.now(), text: last });
      await panel.evaluate(() => new Promise((idle) => requestIdleCallback(() => idle(null))));
    }
  })().catch(() => undefined);
  await until(() => held.length > 0 && Date.now() - (held[0]?.at ?? 0) > 4_000, {
    what: 'four seconds of typing',
  });
  const killedAt = Date.now();
  await browser.kill();
  await typing;
  return { keepable: held.findLast(({ at }) => at < killedAt - DRAFT_WITHIN_MS)?.text ?? '', last };
}
