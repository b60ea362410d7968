import { expect } from 'vitest';
import { FIRST, LINES, WORDS } from '../note';
import { needsService, waitForMarks } from '../pair';
import type { Behaviour } from './behaviour';

/** A word counts as finished after a second without a key (lib/page/typing.ts); a little less for clocks. */
const UNFINISHED_MS = 950;

export const wordBeingTyped: Behaviour = {
  name: 'word-being-typed',
  title: 'No mark on the word being typed',
  async tryOn(pair) {
    needsService(pair);
    const { guided } = pair;
    await guided.setText(LINES);
    await guided.enter('end');
    await guided.type(` Ole vil ${FIRST.slice(0, -1)}`);
    const before = Date.now();
    await guided.type(FIRST.slice(-1));
    await waitForMarks(pair, guided, [...WORDS, FIRST]);
    // Counted from before the key: a slow machine can make it look longer, never shorter.
    expect(Date.now() - before).toBeGreaterThan(UNFINISHED_MS);
  },
};
