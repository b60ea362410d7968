import { afterEach, expect, test, vi } from 'vitest';
import { entryOf } from '@/components/panel/checklist/calendar-entries';
import { rowsOf } from '@/lib/checklists';
import type { RunItem } from '@/lib/model';
import { run, TEMPLATES, TODAY } from '../handover/sample';

afterEach(() => vi.useRealTimers());

const sequenceOf = (rev: number, due: string): number => {
  const value: RunItem = { state: 'open', due, rev, updatedAt: '', forVersion: 1 };
  const shown = { ...run('mine', 'start'), items: { coffee: [{ value, seen: { karen: 1 } }] } };
  const [template] = TEMPLATES;
  if (!template) throw new Error('no list');
  const { rows } = rowsOf(shown, template, { today: TODAY, holidays: new Set() });
  const row = rows.find(({ item }) => item.id === 'coffee');
  return (row && entryOf(row, shown.run, 'Samtale')?.sequence) ?? 0;
};

test('a calendar entry is newer than before, also where merging has brought a state that was changed fewer times', () => {
  vi.useFakeTimers({ now: new Date('2026-12-01T09:00:00Z') });
  const first = sequenceOf(3, '2026-12-04');
  const second = sequenceOf(4, '2026-12-05');
  expect(second).toBeGreaterThan(first);
  vi.setSystemTime(new Date('2026-12-01T09:05:00Z'));
  const merged = sequenceOf(1, '2026-12-08');
  expect(merged).toBeGreaterThan(second);
  // A calendar keeps it in 32 bits.
  vi.setSystemTime(new Date('2060-01-01T00:00:00Z'));
  expect(sequenceOf(9, '2026-12-08')).toBeLessThan(2 ** 31);
});
