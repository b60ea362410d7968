import { FIRST, LINES, SECOND, WORDS } from '../note';
import { expectSameContent, expectSoon, waitForMarks } from '../pair';
import type { Behaviour } from './behaviour';

export const setText: Behaviour = {
  name: 'set-text',
  title: 'The application writes a new text; the marks come back',
  async tryOn(pair) {
    let back = 0;
    await expectSameContent(pair, [
      ['the application’s text', (writer) => writer.setText(LINES)],
      ['the caret at the start', (writer) => writer.enter('start')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
      ['another text', (writer) => writer.setText([LINES[1], 'Hej.', LINES[0], LINES[0]])],
      ['marked', async (writer) => (back = await waitForMarks(pair, writer, [SECOND, FIRST, FIRST]))],
      ['a text without findings', (writer) => writer.setText([LINES[2]])],
      ['no mark', (writer) => waitForMarks(pair, writer, [])],
      ['the first text', (writer) => writer.setText(LINES)],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
    ]);
    expectSoon(
      back,
      await pair.guided.page.evaluate(() => document.activeElement?.matches('textarea, input') ?? false),
    );
    return back;
  },
};
