import { setTimeout as sleep } from 'node:timers/promises';
import { LINES, WORDS } from '../note';
import { Impossible } from '../outcome';
import { contentOf, contentsAfter, expectSame, expectSoon, type Step, waitForMarks } from '../pair';
import type { Behaviour } from './behaviour';

/** Editors put what is typed within a second into one undo: a person's pause, the same in both tabs. */
const GROUP_MS = 1_200;

export const undoAndRedo: Behaviour = {
  name: 'undo-and-redo',
  title: 'Undo and redo; the marks come back',
  async tryOn(pair) {
    let back = 0;
    const steps: Step[] = [
      ['the application’s text', (writer) => writer.setText(LINES)],
      ['the caret at the end', (writer) => writer.enter('end')],
      ['typed', (writer) => writer.type(' Slut nu.')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
      ['a pause', () => sleep(GROUP_MS)],
      ['all chosen', (writer) => writer.press('Control+a')],
      ['all deleted', (writer) => writer.press('Backspace')],
      ['no mark', (writer) => waitForMarks(pair, writer, [])],
      ['a pause', () => sleep(GROUP_MS)],
      ['undone', (writer) => writer.page.press('Control+z')],
      ['marked again', async (writer) => (back = await waitForMarks(pair, writer, WORDS))],
      ['done again', (writer) => writer.press('Control+Shift+Z')],
      ['undone again', (writer) => writer.press('Control+z')],
    ];
    const plain = await contentsAfter(pair.plain, steps);
    const [typed, undone] = [contentOf(plain, 'marked'), contentOf(plain, 'undone')];
    if (typed !== undone) throw new Impossible('Ctrl+Z brings nothing back here');
    expectSame(plain, await contentsAfter(pair.guided, steps));
    expectSoon(back, false);
    return back;
  },
};
