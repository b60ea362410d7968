import { describe, expect, test } from 'vitest';
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

describe('after an edit', () => {
  const NOTE = 'Han slog ham.\nVi talte.\nHun slog igen.\nHan slog.';
  const paragraphsOf = (text: string) => text.split('\n').map((line) => ({ text: line }));
  const count = () => {
    const asked: string[] = [];
    return {
      asked,
      find: (paragraph: { text: string }) =>
        [asked.push(paragraph.text), findingsOf(paragraph)][1] as Finding[],
    };
  };

  test('asks for the paragraph alone that has changed, and keeps all other spots as they are', () => {
    const paragraphs = paragraphsOf(NOTE);
    const old = takeSnapshot(EMPTY_SNAPSHOT, paragraphs, findingsOf);
    const edited = [...paragraphs];
    edited[2] = { text: 'Hun slog ham igen.' };
    const { asked, find } = count();
    const now = takeSnapshot(old, edited, find);
    expect(asked).toEqual(['Hun slog ham igen.']);
    expect(now.spots[0]).toBe(old.spots[0]);
    expect(now.spots[2]).toBe(old.spots[2]);
    expect(now.spots.map(({ id }) => id)).toEqual(old.spots.map(({ id }) => id));
  });

  test('asks for nothing when an editor has only drawn its paragraphs anew', () => {
    const old = snapshotOf(NOTE);
    const drawn = paragraphsOf(NOTE);
    const { asked, find } = count();
    const now = takeSnapshot(old, drawn, find);
    expect(asked).toEqual([]);
    expect(now.spots.map(({ id }) => id)).toEqual(old.spots.map(({ id }) => id));
    for (const { paragraph } of now.spots) expect(drawn).toContain(paragraph);
  });

  test.each([
    ['one more in front', `Hej.\n${NOTE}`, ['Hej.']],
    ['one less', 'Han slog ham.\nHun slog igen.\nHan slog.', []],
    ['two joined', 'Han slog ham.Vi talte.\nHun slog igen.\nHan slog.', ['Han slog ham.Vi talte.']],
    ['one doubled', 'Han slog ham.\nVi talte.\nVi talte.\nHun slog igen.\nHan slog.', ['Vi talte.']],
  ])('asks for no more than has changed: %s', (_, text, wanted) => {
    const { asked, find } = count();
    const now = takeSnapshot(snapshotOf(NOTE), paragraphsOf(text), find);
    expect(asked).toEqual(wanted);
    expect(now.spots).toHaveLength(3);
    expect(now.looked.map(({ paragraph }) => paragraph.text).join('\n')).toBe(text);
  });
});
