import { expect } from 'vitest';
import { until } from '@/scripts/drive';
import { CARDS } from '../../../support/journal';
import { FIRST, LINES, WORDS } from '../note';
import { needsService, type Pair, waitForMarks } from '../pair';
import type { Behaviour } from './behaviour';

export const cardByClick: Behaviour = {
  name: 'card-by-click',
  title: 'A click on a mark opens its card; typing closes it, at the caret that was clicked',
  async tryOn(pair) {
    needsService(pair);
    const { guided, plain } = pair;
    const spot = await openCard(pair);
    expect((await guided.page.waitForCard()).text).toContain(CARDS[0]);
    for (const writer of [plain, guided]) {
      if (writer === plain) {
        await plain.setText(LINES);
        await plain.enter('start');
        await plain.page.clickAt(spot.x, spot.y);
      }
      await writer.page.activate();
      await writer.press('ArrowRight');
      await writer.type('z');
    }
    await until(async () => !(await guided.page.card()), { what: 'the card to close' });
    expect(await guided.serialise()).toBe(await plain.serialise());
  },
};

/** Opens the card of the first words with a real click, and gives the place of it. */
async function openCard(pair: Pair) {
  const { guided } = pair;
  await guided.setText(LINES);
  await guided.enter('start');
  await waitForMarks(pair, guided, WORDS);
  const index = (await guided.page.marks()).indexOf(FIRST);
  const spot = (await guided.page.markSpots())[index];
  if (!spot) throw new Error('the mark is not in the viewport');
  await guided.page.clickAt(spot.x, spot.y);
  return spot;
}
