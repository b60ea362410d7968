import { expect, test } from 'vitest';
import { shownItem, standing } from '@/lib/checklists';
import type { RunItem, Seen, Version } from '@/lib/model';

const state = (said: Partial<RunItem>, seen: Seen): Version<RunItem> => ({
  value: { state: 'open', rev: 1, updatedAt: '2026-12-01', forVersion: 1, ...said },
  seen,
});
const DONE = { state: 'done', doneOn: '2026-12-01' } as const;

test('a note of one’s own is no opinion on whether it is done, and is still seen', () => {
  const noted = state({ note: 'asked', updatedAt: '2026-12-02' }, { jonas: 1 });
  const done = state(DONE, { karen: 1 });
  expect(standing([noted, done])).toEqual([done]);
  expect(shownItem([noted, done])).toMatchObject({ ...DONE, note: 'asked' });
});

test('who takes a tick back that the other had seen says something', () => {
  const back = state({}, { jonas: 2 });
  const dated = state({ ...DONE, by: 'KA' }, { jonas: 1, karen: 1 });
  expect(standing([back, dated])).toEqual([back, dated]);
});

test('two who say the same have nothing to choose; two notes, two days and two ticks do', () => {
  const same = [state({ ...DONE, rev: 4 }, { jonas: 1 }), state(DONE, { karen: 1 })];
  expect(standing(same)).toHaveLength(1);
  const noted = [state(DONE, { jonas: 1 }), state({ ...DONE, note: 'a' }, { karen: 1 })];
  expect(standing(noted)).toEqual([noted[1]]);
  for (const [one, other] of [
    [
      { ...DONE, note: 'a' },
      { ...DONE, note: 'b' },
    ],
    [{ due: '2026-12-04' }, { due: '2026-12-05' }],
    [DONE, { state: 'skipped' }],
    [{ note: 'a' }, { ...DONE, note: 'b' }],
  ] as const)
    expect(standing([state(one, { jonas: 1 }), state(other, { karen: 1 })])).toHaveLength(2);
});
