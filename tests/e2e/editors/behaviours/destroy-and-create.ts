import { LINES, WORDS } from '../note';
import { expectSameContent, waitForMarks } from '../pair';
import type { Behaviour } from './behaviour';

export const destroyAndCreate: Behaviour = {
  name: 'destroy-and-create',
  title: 'The editor goes and comes back',
  tryOn: (pair) =>
    expectSameContent(pair, [
      ['the application’s text', (writer) => writer.setText(LINES)],
      ['the caret at the start', (writer) => writer.enter('start')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
      ['gone', (writer) => writer.destroy()],
      ['no mark', (writer) => waitForMarks(pair, writer, [])],
      ['back, empty', (writer) => writer.create()],
      ['the application’s text', (writer) => writer.setText(LINES)],
      ['the caret at the start', (writer) => writer.enter('start')],
      ['typed', (writer) => writer.type('Igen. ')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
    ]),
};
