import { expect, it } from 'vitest';
import { agreedEntryOf } from '@/components/panel/checklist/calendar-entries';
import { agreedOf, dueDays, nextAgreed, openAgreed, rowsOf, write } from '@/lib/checklists';
import type { AgreedItem, ChecklistRun, ChecklistTemplate, RunItem } from '@/lib/model';

const promise = (more: Partial<AgreedItem> = {}): AgreedItem => ({ text: 'x', owner: 'peer', ...more });
const MADE: Readonly<Record<string, AgreedItem>> = {
  later: promise({ due: '2026-12-20' }),
  soon: promise({ due: '2026-12-04' }),
  shared: promise({ owner: 'together', due: '2026-11-30' }),
  undated: promise(),
  leaders: promise({ owner: 'leader', due: '2026-12-01' }),
  done: promise({ due: '2026-12-01', doneOn: '2026-12-01' }),
  dropped: promise({ due: '2026-12-01', dropped: true }),
};
const run: ChecklistRun = {
  ...{ id: 'r', templateId: 'start', startedAt: '', followed: [{ version: 1, on: '2026-11-02' }], facts: [] },
  agreed: Object.fromEntries(
    Object.entries(MADE).map(([id, value]) => [id, [{ value, seen: { karen: 1 } }]]),
  ),
};
const TODAY = '2026-12-01';
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

it('stand in the order they came, without what was taken back', () => {
  expect(ids(agreedOf(run.agreed ?? {}))).toEqual(['later', 'soon', 'shared', 'undated', 'leaders', 'done']);
});

it('are one’s own while they are open, the earliest day first, and come forth two weeks before their day', () => {
  expect(ids(openAgreed(run))).toEqual(['shared', 'soon', 'later', 'undated']);
  expect(ids(nextAgreed(run, TODAY))).toEqual(['shared', 'soon']);
  expect(ids(nextAgreed(run, '2026-12-06'))).toEqual(['shared', 'soon', 'later']);
});

it('are counted among the days on which something is due', () => {
  const list = { ...{ id: 'start', version: 1, holder: 'peer', phases: [], items: [] } };
  const days = dueDays({ run, items: {} }, list as unknown as ChecklistTemplate, {
    today: TODAY,
    holidays: new Set(),
  });
  expect(days).toEqual({ '2026-11-30': 1, '2026-12-04': 1, '2026-12-20': 1 });
});

it('have one entry in the calendar each, that follows a day that was moved', () => {
  const [, , , undated] = openAgreed(run);
  const [, soon] = openAgreed(run);
  if (!soon || !undated) throw new Error('not there');
  expect(agreedEntryOf(undated, run)).toBeNull();
  const first = agreedEntryOf(soon, run);
  const moved = { ...soon, due: '2026-12-09' };
  const second = agreedEntryOf(moved, {
    ...run,
    agreed: { ...run.agreed, soon: [{ value: moved, seen: { karen: 2 } }] },
  });
  expect([first?.uid, first?.on, second?.on]).toEqual(['r.soon@sidemand', '2026-12-04', '2026-12-09']);
  expect(second?.uid).toBe(first?.uid);
  expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Number.POSITIVE_INFINITY);
});

it('have their notes with them: only those of what was taken back stand among what the list no longer has', () => {
  const note: RunItem = { state: 'open', note: 'x', rev: 1, updatedAt: '', forVersion: 1 };
  const items = Object.fromEntries(['soon', 'dropped'].map((id) => [id, write([], 'jonas', note)]));
  const list = { ...{ id: 'start', version: 1, holder: 'peer', phases: [], items: [] } };
  const { unknown } = rowsOf({ run, items }, list as unknown as ChecklistTemplate, {
    today: TODAY,
    holidays: new Set(),
  });
  expect(Object.keys(unknown)).toEqual(['dropped']);
});

it('are one’s own too where it is not chosen yet whether they are', () => {
  const [first, second] = [promise({ owner: 'leader', due: '2026-12-02' }), promise({ due: '2026-12-02' })];
  const key = [
    { value: first, seen: { karen: 2 } },
    { value: second, seen: { sofie: 1, karen: 1 } },
  ];
  expect(ids(openAgreed({ ...run, agreed: { key } }))).toEqual(['key']);
});
