import { LINES, SECOND, TO_MIDDLE, WORDS } from '../note';
import { Impossible } from '../outcome';
import { contentsAfter, expectSameContent, type Step, waitForMarks } from '../pair';
import type { Behaviour } from './behaviour';

export const enterAndBackspace: Behaviour = {
  name: 'enter-and-backspace',
  title: 'Enter inside a mark, Backspace joins it',
  async tryOn(pair) {
    const inside: Step[] = [
      ['the application’s text', (writer) => writer.setText(LINES)],
      ['the caret at the start', (writer) => writer.enter('start')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
      ['the caret inside', (writer) => writer.press('ArrowRight', TO_MIDDLE)],
    ];
    await contentsAfter(pair.plain, inside);
    const before = await pair.plain.serialise();
    await pair.plain.press('Enter');
    if ((await pair.plain.serialise()) === before) throw new Impossible('the field has one line');
    await pair.plain.open();
    await expectSameContent(pair, [
      ...inside,
      ['Enter', (writer) => writer.press('Enter')],
      ['one mark less', (writer) => waitForMarks(pair, writer, [SECOND])],
      ['Backspace', (writer) => writer.press('Backspace')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
    ]);
  },
};
