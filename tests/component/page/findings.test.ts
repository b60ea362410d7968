import { expect, test } from 'vitest';
import type { Finding } from '@/lib/model';
import { createFinder } from '@/lib/page/findings';
import { engineOf } from './desk';

const found = (kind: Finding['kind'], alert: boolean): Finding => ({
  start: 0,
  end: 1,
  ruleId: kind,
  card: 'test.warning',
  kind,
  topic: kind,
  certainty: 'affirmed',
  alert,
  because: { frame: 'test', words: [], context: [] },
});

function makeFinder(findings: readonly Finding[] = []) {
  const read: string[] = [];
  const engine = engineOf((text) => {
    read.push(text);
    return [...findings];
  });
  const { find } = createFinder(engine);
  return { read, find: (text: string) => find({ text } as Parameters<typeof find>[0]) };
}

test('the name of somebody who is no third person is no row to read', () => {
  const { find } = makeFinder([found('identifier', true), found('identifier', false), found('topic', false)]);
  expect(find('Mette').map(({ kind, alert }) => [kind, alert])).toEqual([
    ['identifier', true],
    ['topic', false],
  ]);
});

test('a paragraph is read once', () => {
  const { find, read } = makeFinder();
  for (const text of ['a', 'b', 'a']) find(text);
  expect(read).toEqual(['a', 'b']);
});

test('of long paragraphs few versions are kept: the oldest goes first', () => {
  const { find, read } = makeFinder();
  const version = (at: number) => `${at}${'x'.repeat(200_000)}`;
  for (const at of [1, 2, 3]) find(version(at));
  find(version(3));
  expect(read).toHaveLength(3);
  find(version(1));
  expect(read).toHaveLength(4);
});
