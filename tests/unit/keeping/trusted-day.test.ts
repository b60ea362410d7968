import { expect, test } from 'vitest';
import { readTrustedDay, SEEN_DAY_KEY } from '@/entrypoints/sidepanel/trusted-day';
import { ageDay, believe, type SeenDay } from '@/lib/advice';
import { MemoryArea } from '@/tests/support/memory-area';

/** What is made of a clock that shows these days, one start after another. */
const after = (...days: readonly string[]) =>
  days.reduce<SeenDay | null>(believe, null) ?? expect.fail('no day');

test('a clock is believed when it goes on for less than anything is kept, and when it is put back', () => {
  expect(after('2026-11-03')).toEqual({ day: '2026-11-03' });
  expect(after('2026-11-03', '2026-11-28')).toEqual({ day: '2026-11-28' });
  expect(after('2026-11-03', '2026-12-03')).toEqual({ day: '2026-11-03', doubted: '2026-12-03' });
  expect(after('2026-11-03', '2025-11-03')).toEqual({ day: '2025-11-03' });
});

test('within ten days nothing is written anew', () => {
  const seen = { day: '2026-11-03' };
  expect(believe(seen, '2026-11-12')).toBe(seen);
  expect(believe(seen, '2026-11-13')).toEqual({ day: '2026-11-13' });
});

test('(24) one that is far ahead is not, however often it is asked on that day', () => {
  const ahead = after('2026-11-03', '2036-11-03', '2036-11-03', '2036-11-03');
  expect(ahead).toEqual({ day: '2026-11-03', doubted: '2036-11-03' });
  expect(ageDay(ahead, '2036-11-03')).toBe('2026-11-03');
});

test('it is believed on the second day, as after a long holiday', () => {
  expect(after('2026-06-01', '2026-08-03', '2026-08-04')).toEqual({ day: '2026-08-04' });
  expect(after('2026-06-01', '2026-08-03', '2026-08-25')).toEqual({ day: '2026-08-25' });
});

test('somebody who comes once a month is believed the second time', () => {
  expect(after('2027-01-01', '2027-02-01', '2027-03-01')).toEqual({ day: '2027-03-01' });
  expect(after('2027-01-01', '2027-05-01', '2027-11-01')).toEqual({ day: '2027-11-01' });
});

test('two wrong clocks do not make one right one', () => {
  expect(after('2026-11-03', '2036-11-03', '2046-11-03')).toEqual({
    day: '2026-11-03',
    doubted: '2046-11-03',
  });
  expect(after('2026-11-03', '2046-11-03', '2036-11-03')).toEqual({
    day: '2026-11-03',
    doubted: '2036-11-03',
  });
});

test('a clock that jumps while the panel is open is not believed either', async () => {
  const area = new MemoryArea();
  let now = new Date('2026-11-03T09:00:00');
  const day = await readTrustedDay(area, () => now);
  now = new Date('2026-11-20T09:00:00');
  expect(day()).toBe('2026-11-20');
  now = new Date('2036-11-03T09:00:00');
  expect(day()).toBe('2026-11-03');
  expect((await area.get(SEEN_DAY_KEY))[SEEN_DAY_KEY]).toEqual({ day: '2026-11-03' });
});

test('where the day before cannot be read or kept nothing is old', async () => {
  const area = new MemoryArea();
  area.failing = 'writes';
  expect((await readTrustedDay(area))()).toBe('1970-01-01');
  area.failing = 'nothing';
  await area.set({ [SEEN_DAY_KEY]: { day: 'today' } });
  expect((await readTrustedDay(area, () => new Date('2026-11-03T09:00:00')))()).toBe('2026-11-03');
});
