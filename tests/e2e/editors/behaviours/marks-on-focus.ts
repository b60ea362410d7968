import { LINES, WORDS } from '../note';
import { needsService, waitForMarks } from '../pair';
import type { Behaviour } from './behaviour';

export const marksOnFocus: Behaviour = {
  name: 'marks-on-focus',
  title: 'Finds what stands there already',
  async tryOn(pair) {
    needsService(pair);
    await pair.guided.setText(LINES);
    await pair.guided.enter('start');
    await waitForMarks(pair, pair.guided, WORDS);
  },
};
