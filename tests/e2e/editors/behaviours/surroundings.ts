import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { FIRST, LINES, WORDS } from '../note';
import { expectSame, type Pair, waitForMarks } from '../pair';
import type { Writer } from '../writer';
import type { Behaviour } from './behaviour';
import { readTree, readWatched, watchChanges } from './watch-page';

/** As long in both tabs, so that what an editor does by itself a little later is in both logs. */
const REST_MS = 1_500;

export const surroundings: Behaviour = {
  name: 'surroundings',
  title: 'No node, attribute, style or focus changed around the text',
  async tryOn(pair) {
    const first = await changesOnlyWithUs(pair);
    if (first.length === 0) return;
    // An editor's own small repairs come or not from run to run; ours would come each time.
    const second = await changesOnlyWithUs(pair);
    expect(first.filter((change) => second.includes(change))).toEqual([]);
  },
};

async function changesOnlyWithUs(pair: Pair): Promise<string[]> {
  const plain = await watch(pair, pair.plain);
  const guided = await watch(pair, pair.guided);
  for (const part of ['tree', 'focus'] as const) {
    expectSame(plain[part], guided[part]);
    expect(guided[part]).toEqual(plain[part]);
  }
  return guided.changes.filter((change) => !plain.changes.includes(change));
}

async function watch(pair: Pair, writer: Writer) {
  await writer.page.activate();
  await writer.setText(LINES);
  await writer.page.evaluate(watchChanges);
  await writer.enter('end');
  // Bars that come and go with the pointer (Monaco): where it rests is not ours to say, and tabs are changed under it.
  await writer.page.moveTo(1, 1);
  await writer.type(' Slut nu.');
  await waitForMarks(pair, writer, WORDS);
  await sleep(REST_MS);
  await writer.type(` Ole vil ${FIRST}. `);
  await waitForMarks(pair, writer, [...WORDS, FIRST]);
  await sleep(REST_MS);
  return { ...(await writer.page.evaluate(readWatched)), tree: await writer.page.evaluate(readTree) };
}
