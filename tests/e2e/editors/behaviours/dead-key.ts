import { until } from '@/scripts/drive';
import { LINES, WORDS } from '../note';
import { Impossible } from '../outcome';
import { contentOf, contentsAfter, expectSame, type Step, waitForMarks } from '../pair';
import type { Writer } from '../writer';
import type { Behaviour } from './behaviour';

export const deadKey: Behaviour = {
  name: 'dead-key',
  title: 'A dead key of the keyboard (´ and then e)',
  async tryOn(pair) {
    if (!pair.browser.display) throw new Impossible('real keys of the window system need a window');
    const pressDead = async (writer: Writer) => {
      const before = await writer.serialise();
      // In one go: a window that is given the focus between them forgets the first.
      await pair.browser.pressNative('dead_acute', 'e');
      const hasCome = async () => (await writer.serialise()) !== before;
      await until(hasCome, { timeout: 3_000 }).catch(() => undefined);
    };
    const steps: Step[] = [
      ['the application’s text', (writer) => writer.setText(LINES)],
      ['the caret at the start', (writer) => writer.enter('start')],
      ['marked', (writer) => waitForMarks(pair, writer, WORDS)],
      ['the dead key', pressDead],
      ['marked again', (writer) => waitForMarks(pair, writer, WORDS)],
    ];
    const plain = await contentsAfter(pair.plain, steps);
    if (!isComposed(plain)) throw new Impossible('xdotool’s dead key composes nothing here');
    // The window system drops one from time to time, with Sidemand or without; ours would be dropped each time.
    const first = await contentsAfter(pair.guided, steps);
    expectSame(plain, isComposed(first) ? first : await contentsAfter(pair.guided, steps));
  },
};

const isComposed = (contents: readonly string[]) => /é|&eacute;/.test(contentOf(contents, 'the dead key'));
