import { holidays } from 'virtual:content/holidays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateOf, lastDayOf, type WorkWeek, weekdayOf } from '@/lib/checklists';
import type { Offset } from '@/lib/model';

const days = new Set(holidays.map(({ date }) => date));
const on = (count: number, unit: Offset['unit'], anchor: string, week: WorkWeek = {}) =>
  dateOf({ days: count, unit }, anchor, { holidays: days, week });

describe('Danish public holidays', () => {
  test.each([
    ['2026-04-02', 'Skærtorsdag'],
    ['2026-05-25', 'Anden Pinsedag'],
    ['2027-12-26', 'Anden Juledag'],
    ['2040-01-01', 'Nytårsdag'],
  ])('%s is %s', (date, name) => {
    expect(holidays.find((day) => day.date === date)?.name.da).toBe(name);
  });
  test('the day that was taken away in 2024, and days that are none by law, are not there', () => {
    for (const date of ['2026-05-01', '2026-06-05', '2026-12-24']) expect(days.has(date)).toBe(false);
  });
});

describe('from an anchor', () => {
  test.each<[string, string, number, Offset['unit'], string, WorkWeek?]>([
    ['a calendar day is a calendar day', '2026-12-04', 3, 'calendar', '2026-12-07'],
    ['over the change of clocks too', '2026-10-24', 2, 'calendar', '2026-10-26'],
    ['the start itself', '2026-12-01', 0, 'workday', '2026-12-01'],
    ['a start on a Sunday is the Monday', '2026-11-29', 0, 'workday', '2026-11-30'],
    ['the workday before a Monday', '2026-11-30', -1, 'workday', '2026-11-27'],
    ['ten workdays before', '2026-12-01', -10, 'workday', '2026-11-17'],
    ['over Easter', '2026-04-01', 1, 'workday', '2026-04-07'],
    ['Mondays and Thursdays only', '2026-12-01', 3, 'own-workday', '2026-12-14', { days: [1, 4] }],
    ['a day off at Christmas is not hers', '2026-12-20', 1, 'own-workday', '2026-12-28', { days: [1, 5] }],
    ['15 hours stretch five days to thirteen', '2026-12-01', 5, 'own-workday', '2026-12-18', { hours: 15 }],
    ['37 hours stretch nothing', '2026-12-01', 5, 'own-workday', '2026-12-08', { hours: 37 }],
    [
      'the days that are named count, not the hours',
      '2026-12-01',
      1,
      'own-workday',
      '2026-12-04',
      {
        hours: 15,
        days: [2, 5],
      },
    ],
  ])('%s', (_, anchor, count, unit, expected, week) => {
    expect(on(count, unit, anchor, week)).toBe(expected);
  });

  test.each([
    ['2026-12-01', '2027-02-28'],
    ['2027-12-01', '2028-02-29'],
    ['2026-11-15', '2027-02-14'],
    ['2026-11-30', '2027-02-28'],
    ['2027-01-31', '2027-04-30'],
  ])('three months from %s end on %s', (start, end) => expect(lastDayOf(start, 3)).toBe(end));
});

const date = fc.integer({ min: 0, max: 5_000 }).map((after) => addDays('2024-01-01', after));
const week = fc
  .subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 })
  .map((chosen) => ({ days: chosen }));

test('an own workday is one, is no holiday, and each next one is later', () => {
  fc.assert(
    fc.property(date, week, fc.integer({ min: -40, max: 40 }), (anchor, own, count) => {
      const here = on(count, 'own-workday', anchor, own);
      const next = on(count + 1, 'own-workday', anchor, own);
      expect(own.days).toContain(weekdayOf(here));
      expect(days.has(here)).toBe(false);
      expect(next > here).toBe(true);
      expect(here < anchor).toBe(count < 0);
      // Nobody works between the two.
      for (let between = addDays(here, 1); between < next; between = addDays(between, 1)) {
        expect(own.days.includes(weekdayOf(between)) && !days.has(between)).toBe(false);
      }
    }),
  );
});
