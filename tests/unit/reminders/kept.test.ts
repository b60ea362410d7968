import { expect, it, vi } from 'vitest';
import { DUE_KEY, forgetReminders, keepDueDays, keepTold, readReminders } from '@/lib/reminders';
import { MemoryArea } from '@/tests/support/memory-area';

it('keeps days and counts, and leaves what is the same: a write wakes the background', async () => {
  const area = new MemoryArea();
  expect(await readReminders(area)).toEqual({ days: {}, told: null });
  await keepDueDays(area, { '2026-12-01': 2, '2026-12-04': 1 });
  await keepTold(area, '2026-11-30');
  const set = vi.spyOn(area, 'set');
  await keepDueDays(area, { '2026-12-04': 1, '2026-12-01': 2 });
  expect(set).not.toHaveBeenCalled();
  await keepDueDays(area, { '2026-12-04': 1 });
  expect(await readReminders(area)).toEqual({ days: { '2026-12-04': 1 }, told: '2026-11-30' });
  await forgetReminders(area);
  expect(await area.get(null)).toEqual({});
});

it.each([
  { [DUE_KEY]: { '2026-12-01': 'Samtale med Karen' } },
  { [DUE_KEY]: { 'ring til Karen': 1 } },
  { [DUE_KEY]: [1], 'reminders.told': 'i går' },
])('is as if there were nothing where what is kept cannot be understood: %j', async (broken) => {
  const area = new MemoryArea();
  await area.set(broken);
  expect(await readReminders(area)).toEqual({ days: {}, told: null });
});
