import { until } from '@/scripts/drive';
import { CARDS, waitForAdvice } from '../../../support/journal';
import { FIRST, LINES, WORDS } from '../note';
import { contentsAfter, expectSame, needsService, type Step, waitForMarks } from '../pair';
import type { Behaviour } from './behaviour';

export const cardByClick: Behaviour = {
  name: 'card-by-click',
  title: 'A click on a mark opens its card; typing closes it, at the caret that was clicked',
  async tryOn(pair) {
    needsService(pair);
    const { guided, plain } = pair;
    const before: Step[] = [
      ['the application’s text', (writer) => writer.setText(LINES)],
      ['the caret at the start', (writer) => writer.enter('start')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
    ];
    const after: Step[] = [
      ['the caret one letter on', (writer) => writer.press('ArrowRight')],
      ['typed', (writer) => writer.type('z')],
    ];
    await contentsAfter(guided, before);
    const spot = (await guided.page.markSpots())[(await guided.page.marks()).indexOf(FIRST)];
    if (!spot) throw new Error('the mark is not in the viewport');
    await guided.clickAt(spot);
    await waitForAdvice(guided.page, CARDS[0]);
    const contents = await contentsAfter(guided, after);
    await until(async () => !(await guided.page.card()), { what: 'the card to close' });

    await contentsAfter(plain, before);
    await plain.clickAt(spot);
    expectSame(await contentsAfter(plain, after), contents);
  },
};
