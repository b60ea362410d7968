import { setTimeout as sleep } from 'node:timers/promises';
import { FIRST, LINES } from '../note';
import { Impossible } from '../outcome';
import { contentOf, contentsAfter, expectSame, type Step, waitForMarks } from '../pair';
import type { Writer } from '../writer';
import type { Behaviour } from './behaviour';
import { compose, waitForOther } from './compose';

/** What was heard so far, thought better of, and then meant: words at a time, with the letters of Danish. */
const HEARD: readonly (readonly [heard: readonly string[], meant: string])[] = [
  [['på', 'på søn'], 'På søndag '],
  [['gå', 'går å', 'går Åse'], 'går Åse på ærø, og '],
  [[], 'Bo øver sig. '],
  [['han vil', 'han vil tag'], `Han vil ${FIRST}. `],
  [[], 'Ændret nu. '],
];

export const dictation: Behaviour = {
  name: 'dictation',
  title: 'Dictation writes whole words, and words anew (æ, ø, å)',
  async tryOn(pair) {
    const steps: Step[] = [
      // One line: in an input all of it has to be in view.
      ['the application’s text', (writer) => writer.setText([LINES[0]])],
      ['the caret at the end', (writer) => writer.enter('end')],
      ['typed', (writer) => writer.type(' ')],
      ['marked', (writer) => waitForMarks(pair, writer, [FIRST])],
      ...HEARD.map(
        ([heard, meant]): Step => [`dictated ${meant}`, (writer) => dictate(writer, heard, meant)],
      ),
      ['heard of it', () => sleep(200)],
      ['typed on', (writer) => writer.type('Slut nu.')],
      ['marked with what was dictated', (writer) => waitForMarks(pair, writer, [FIRST, FIRST])],
    ];
    const plain = await contentsAfter(pair.plain, steps);
    if (contentOf(plain, 'heard of it') === contentOf(plain, 'marked')) {
      throw new Impossible('it takes no input method');
    }
    expectSame(plain, await contentsAfter(pair.guided, steps));
  },
};

async function dictate(writer: Writer, heard: readonly string[], meant: string): Promise<void> {
  await compose(writer, heard);
  const before = await writer.serialise();
  await writer.page.commitComposition(meant);
  await waitForOther(writer, before);
}
