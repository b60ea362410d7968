import { LINES, SECOND, TO_MIDDLE, WORDS } from '../note';
import { expectSameContent, waitForMarks } from '../pair';
import type { Behaviour } from './behaviour';

export const typing: Behaviour = {
  name: 'typing',
  title: 'Typing before, inside and after a mark',
  tryOn: (pair) =>
    expectSameContent(pair, [
      ['the application’s text', (writer) => writer.setText(LINES)],
      ['the caret at the start', (writer) => writer.enter('start')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
      ['typed before', (writer) => writer.type('Nu. ')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
      ['the caret inside', (writer) => writer.press('ArrowRight', TO_MIDDLE)],
      ['typed inside', (writer) => writer.type('x')],
      ['one mark less', (writer) => waitForMarks(pair, writer, [SECOND])],
      ['taken back', (writer) => writer.press('Backspace')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
      ['the caret at the end', (writer) => writer.press('Control+End')],
      ['typed after', (writer) => writer.type(' Slut nu.')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
    ]),
};
