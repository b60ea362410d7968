import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { FIRST, LINES, WORDS } from '../note';
import { Impossible } from '../outcome';
import { contentOf, contentsAfter, expectSameContent, type Step, waitForMarks } from '../pair';
import type { Writer } from '../writer';
import type { Behaviour } from './behaviour';
import { compose, waitForOther } from './compose';

/** Longer than the pause after which a word counts as finished (lib/page/typing.ts). */
const LONGER_THAN_A_PAUSE = 1_300;

export const composition: Behaviour = {
  name: 'composition',
  title: 'An input method composes; nothing is marked meanwhile',
  async tryOn(pair) {
    const composing: Step[] = [
      ['the application’s text', (writer) => writer.setText(LINES)],
      ['the caret at the end', (writer) => writer.enter('end')],
      ['typed', (writer) => writer.type(' Ole vil ')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
      ['composed', (writer) => compose(writer, ['ta', 'tage li', FIRST])],
    ];
    const contents = await contentsAfter(pair.plain, composing);
    await pair.plain.page.commitComposition(FIRST);
    await waitForOther(pair.plain, contentOf(contents, 'composed'));
    if ((await pair.plain.serialise()) === contentOf(contents, 'marked')) {
      throw new Impossible('it takes no input method');
    }
    await pair.plain.open();
    await expectSameContent(pair, [
      ...composing,
      ['a pause', () => sleep(LONGER_THAN_A_PAUSE)],
      ['no new mark', (writer) => expectNoNewMark(writer)],
      ['committed', (writer) => commit(writer)],
      ['heard of it', () => sleep(200)],
      ['typed on', (writer) => writer.type('. Slut nu.')],
      ['marked', (writer) => waitForMarks(pair, writer, [FIRST, ...WORDS])],
    ]);
  },
};

/** Some editors take it a moment after they have heard of it. */
async function commit(writer: Writer): Promise<void> {
  const before = await writer.serialise();
  await writer.page.commitComposition(FIRST);
  await waitForOther(writer, before);
}

/** What is being composed stands last, and only once may the words before it be marked. */
async function expectNoNewMark({ page }: Writer): Promise<void> {
  expect((await page.marks()).filter((words) => words === FIRST).length).toBeLessThan(2);
}
