import { expect, it } from 'vitest';
import { addDueDays, countDue, dueDays } from '@/lib/checklists';
import type { ChecklistItem, ChecklistTemplate, RunItem, ShownRun } from '@/lib/model';

const item = (id: string, days: number, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  ...{ id, phase: 'p', owner: 'peer', title: { da: id, en: id }, introducedIn: 1, seedRefs: [] },
  due: { anchor: 'start', days, unit: 'calendar' },
  ...more,
});
const list: ChecklistTemplate = {
  ...{ id: 'start', version: 1, holder: 'peer', title: { da: 'Start', en: 'Start' }, phases: [] },
  items: [
    item('one', 0),
    item('two', 0),
    item('shared', 3, { owner: 'together' }),
    item('theirs', 0, { owner: 'leader' }),
    item('done', 0),
    item('dropped', 0),
    item('group', 0, { repeat: 'FREQ=WEEKLY;INTERVAL=6' }),
    item('group-dropped', 0, { repeat: 'FREQ=WEEKLY;INTERVAL=6' }),
    { ...item('undated', 0), due: undefined } as unknown as ChecklistItem,
  ],
};
const entry = (value: Partial<RunItem>) => [
  { value: { state: 'open', rev: 1, updatedAt: '', forVersion: 1, ...value } as RunItem, seen: { me: 1 } },
];
const shown: ShownRun = {
  run: {
    ...{ id: 'r', templateId: 'start', startedAt: '', followed: [{ version: 1, on: '2026-11-02' }] },
    facts: [{ value: { label: 'Hemmeligt', startOn: '2026-11-02' }, seen: { me: 1 } }],
  },
  items: {
    two: entry({ due: '2026-12-04', time: '10:00', note: 'hos Karen' }),
    done: entry({ state: 'done' }),
    dropped: entry({ state: 'not-relevant' }),
    group: entry({ state: 'done', series: { from: '2026-11-02', moved: {}, through: '2026-11-02' } }),
    'group-dropped': entry({ state: 'not-relevant' }),
  },
};

it('are the days of what is open and one’s own, and the next of what comes again', () => {
  const days = dueDays(shown, list, { today: '2026-11-03', holidays: new Set() });
  expect(days).toEqual({ '2026-11-02': 1, '2026-11-05': 1, '2026-12-04': 1, '2026-12-14': 1 });
  const today = { today: '2026-11-03', holidays: new Set<string>() };
  const inOnboarding = (more = {}) =>
    dueDays({ ...shown, run: { ...shown.run, onboarding: 'o', ...more } }, list, today);
  expect(inOnboarding()).toEqual({ '2026-11-02': 1, '2026-11-05': 1 });
  expect(inOnboarding({ chosenAt: '2026-11-02T09:00:00Z' })).toEqual(days);
  expect([countDue(days, '2026-11-05'), countDue(days, '2026-12-04')]).toEqual([2, 3]);
  expect(addDueDays([days, { '2026-11-05': 2 }])['2026-11-05']).toBe(3);
});
