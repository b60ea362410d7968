import { FIRST, LINES } from '../note';
import { Impossible } from '../outcome';
import { contentsAfter, expectSameContent, type Step, waitForMarks } from '../pair';
import type { Behaviour } from './behaviour';

export const paste: Behaviour = {
  name: 'paste',
  title: 'Copy and paste of marked words',
  async tryOn(pair) {
    const copied: Step[] = [
      ['the application’s text', (writer) => writer.setText([LINES[0]])],
      ['the caret at the end', (writer) => writer.enter('end')],
      ['typed', (writer) => writer.type(' Slut nu.')],
      ['marked', (writer) => waitForMarks(pair, writer, [FIRST])],
      ['all chosen', (writer) => writer.press('Control+a')],
      ['copied', (writer) => writer.press('Control+c')],
      ['the caret at the end', (writer) => writer.press('Control+End')],
      ['typed', (writer) => writer.type(' Og igen: ')],
    ];
    await contentsAfter(pair.plain, copied);
    const before = await pair.plain.serialise();
    await pair.plain.press('Control+v');
    if ((await pair.plain.serialise()) === before) throw new Impossible('Ctrl+V brings nothing here');
    await pair.plain.open();
    await expectSameContent(pair, [
      ...copied,
      ['pasted', (writer) => writer.press('Control+v')],
      ['marked twice', (writer) => waitForMarks(pair, writer, [FIRST, FIRST])],
    ]);
  },
};
