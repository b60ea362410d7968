import { LINES, WORDS } from '../note';
import { Impossible } from '../outcome';
import { expectSameContent, waitForMarks } from '../pair';
import type { Writer } from '../writer';
import type { Behaviour } from './behaviour';

/** As an application that saves: locked and open again before anybody could have seen it. */
async function toAndFro(writer: Writer): Promise<void> {
  for (const isReadOnly of [true, false, true, false]) await writer.setReadOnly(isReadOnly);
}

export const readOnly: Behaviour = {
  name: 'read-only',
  title: 'Read-only on and off',
  async tryOn(pair) {
    if (!(await pair.plain.setReadOnly(false))) throw new Impossible('the editor has no such state');
    await expectSameContent(pair, [
      ['the application’s text', (writer) => writer.setText(LINES)],
      ['the caret at the end', (writer) => writer.enter('end')],
      ['typed', (writer) => writer.type(' Slut nu.')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
      ['read-only', (writer) => writer.setReadOnly(true)],
      ['typed in vain', (writer) => writer.type('x')],
      ['can be written in again', (writer) => writer.setReadOnly(false)],
      ['to and fro at once', toAndFro],
      ['the caret at the start', (writer) => writer.enter('start')],
      ['typed', (writer) => writer.type('Igen. ')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
    ]);
  },
};
