import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { dayOf, daysBetween } from '@/lib/advice';
import { isReminderDue } from '@/lib/backup';
import { addDays, dateOf, weekdayOf } from '@/lib/checklists';

const home = process.env.TZ;
afterAll(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

/** Days on which a clock changes in one of the zones, and the Mondays before and after them. */
const CHANGES = [
  { before: '2026-03-02', after: '2026-03-09' },
  { before: '2026-03-23', after: '2026-03-30' },
  { before: '2026-10-19', after: '2026-10-26' },
  { before: '2026-10-26', after: '2026-11-02' },
];
const WORK = { holidays: new Set<string>(), week: {} };

// A day is 23 or 25 hours long twice a year, and begins up to fourteen hours before the day in UTC or ten after it.
describe.each(['Europe/Copenhagen', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Honolulu'])(
  '(24) with the clock of %s',
  (zone) => {
    beforeEach(() => {
      process.env.TZ = zone;
    });

    test.each(CHANGES)('no day moves from $before to $after', ({ before, after }) => {
      const days = Array.from({ length: 8 }, (_, at) => addDays(before, at));
      expect(new Set(days).size).toBe(8);
      expect(days.at(-1)).toBe(after);
      expect(days.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 1]);
      expect(days.map((day) => daysBetween(before, day))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      expect(dateOf({ days: 5, unit: 'workday' }, before, WORK)).toBe(after);
      expect(dateOf({ days: -5, unit: 'workday' }, after, WORK)).toBe(before);
    });

    test.each(CHANGES)(
      'today is the day on the wall from $before to $after, in its first and last minute',
      ({ before }) => {
        for (let at = 0; at < 8; at += 1) {
          const day = addDays(before, at);
          expect([dayOf(new Date(`${day}T00:00:00`)), dayOf(new Date(`${day}T23:59:59`))]).toEqual([
            day,
            day,
          ]);
        }
      },
    );

    test.each(CHANGES)('a reminder of thirty days comes on its day after $after', ({ after }) => {
      const kept = { began: addDays(after, -2), savedOn: null, dismissedOn: null };
      expect([27, 28].map((days) => isReminderDue(kept, addDays(after, days)))).toEqual([false, true]);
    });
  },
);
