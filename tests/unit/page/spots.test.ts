import { expect, test } from 'vitest';
import type { Finding } from '@/lib/model';
import { EMPTY_SNAPSHOT, takeSnapshot } from '@/lib/page/spots';

const findingsOf = ({ text }: { text: string }): Finding[] =>
  [...text.matchAll(/slog/g)].map((match) => ({
    start: match.index,
    end: match.index + 4,
    ruleId: 'blow',
    card: 'blow.warning',
    kind: 'topic',
    topic: 'blow',
    certainty: 'affirmed',
    alert: true,
    because: { frame: 'blow', words: [], context: [] },
  }));

const snapshotOf = (text: string, before = EMPTY_SNAPSHOT) =>
  takeSnapshot(
    before,
    text.split('\n').map((line) => ({ text: line })),
    findingsOf,
  );

const before = snapshotOf('Han slog ham.\nHun slog igen.');
const [first, second] = before.spots.map(({ id }) => id);

test.each([
  ['text before it', 'I går: Han slog ham.\nHun slog igen.', [first, second]],
  ['text right before it', 'Han xslog ham.\nHun slog igen.', [first, second]],
  ['text between', 'Han slog ham meget.\nHun slog igen.', [first, second]],
  ['a new line in front', '\nHan slog ham.\nHun slog igen.', [first, second]],
  ['the lines joined', 'Han slog ham.Hun slog igen.', [first, second]],
  ['a tail on the word', 'Han sloges ham.\nHun slog igen.', [first, second]],
  ['the first one gone', 'Han ham.\nHun slog igen.', [second]],
])('knows its spots again after %s', (_, text, ids) => {
  expect(snapshotOf(text, before).spots.map(({ id }) => id)).toEqual(ids);
});

test('gives a new place a new id', () => {
  const ids = snapshotOf('Han slog og slog ham.\nHun slog igen.', before).spots.map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect([ids[0], ids[2]]).toEqual([first, second]);
  expect([first, second]).not.toContain(ids[1]);
});

test('never gives one id twice', () => {
  let snapshot = before;
  for (const text of ['slogslog', 'slog slog slog', 'slog', 'slog\nslog\nslog', '']) {
    snapshot = snapshotOf(text, snapshot);
    expect(new Set(snapshot.spots.map(({ id }) => id)).size).toBe(snapshot.spots.length);
  }
});

test('counts its offsets in the whole text', () => {
  expect(before.spots.map(({ start, end }) => before.text.slice(start, end))).toEqual(['slog', 'slog']);
});
