import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Spot } from '@/scripts/drive';
import { FIRST, LINES, WORDS } from '../note';
import { Impossible } from '../outcome';
import { contentOf, contentsAfter, expectSame, needsService, type Step, waitForMarks } from '../pair';
import type { Writer } from '../writer';
import type { Behaviour } from './behaviour';
import { waitForOther } from './compose';

/** A sentence that can stand anywhere in the one before it and still be found. */
const BEFORE = 'Hun sover. ';
const DRAGGED = `Vil ${FIRST}. `;
const TEXT = [`${BEFORE}${DRAGGED}Vi ses på mandag.`, LINES[1]];
/** From the middle of the mark to the middle of what stands before its sentence, in letters of ordinary width. */
const BACK_PX = (FIRST.length / 2 + DRAGGED.indexOf(FIRST) + BEFORE.length / 2) * 7;

/** Slate hears of a selection every 100 ms and puts back what it knows: faster keys are lost, now one and now three. */
const KEY_MS = 120;
async function choose({ page }: Writer): Promise<void> {
  for (const _ of DRAGGED) {
    await page.press('Shift+ArrowRight');
    await sleep(KEY_MS);
  }
}

export const drag: Behaviour = {
  name: 'drag',
  title: 'Marked words are dragged to another place',
  async tryOn(pair) {
    needsService(pair);
    const { browser, guided, plain } = pair;
    if (!browser.display) throw new Impossible('a drag of text needs the mouse of a window system');
    const chosen: Step[] = [
      ['the application’s text', (writer) => writer.setText(TEXT)],
      ['the caret at the start', (writer) => writer.enter('start')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
      ['the caret before it', (writer) => writer.press('ArrowRight', BEFORE.length)],
      ['chosen', choose],
    ];
    const dragged = (from: Spot): Step[] => [
      ['dragged', (writer) => dragBack(writer, from)],
      ['marked again', (writer) => waitForMarks(pair, writer, WORDS)],
      ['typed', (writer) => writer.type('z')],
    ];
    const dragBack = async (writer: Writer, from: Spot) => {
      const before = await writer.serialise();
      await browser.dragNative(writer.page, from, { x: Math.max(4, from.x - BACK_PX), y: from.y });
      await waitForOther(writer, before);
    };

    const first = await contentsAfter(guided, chosen);
    const spot = (await guided.page.markSpots())[(await guided.page.marks()).indexOf(FIRST)];
    if (!spot) throw new Error('the mark is not in the viewport');
    const withUs = [...first, ...(await contentsAfter(guided, dragged(spot)))];
    // Who drags a mark has not asked for its card.
    expect(await guided.page.card()).toBeNull();
    const without = await contentsAfter(plain, [...chosen, ...dragged(spot)]);
    if (contentOf(without, 'dragged') === contentOf(without, 'chosen')) {
      throw new Impossible('dragging moves nothing here');
    }
    expectSame(without, withUs);
  },
};
