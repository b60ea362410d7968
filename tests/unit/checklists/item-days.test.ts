import { checklists } from 'virtual:content/checklists';
import { holidays } from 'virtual:content/holidays';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, calendarOf, daysBetween, itemDay, listDay, weekdayOf } from '@/lib/checklists';
import type { ChecklistItem, ChecklistTemplate, RunFacts, Weekday } from '@/lib/model';

const free = new Set(holidays.map(({ date }) => date));
const date = fc.integer({ min: 0, max: 3_000 }).map((after) => addDays('2025-01-01', after));
const workdays = fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 });
const facts = fc
  .record({ startOn: date, workdays, educationStartOn: date })
  .map((told): RunFacts => ({ label: '', trialPeriodAgreed: 'yes', ...told }));
const items = checklists.flatMap((list) => list.items);
const dayOf = (item: ChecklistItem, told: RunFacts) => itemDay(item, told, calendarOf(told, free));
const isWorked = (day: string, days: readonly Weekday[]) => days.includes(weekdayOf(day)) && !free.has(day);
const MOST: readonly Weekday[] = [1, 2, 3, 4, 5];

test('what is counted in somebody’s own workdays is never on another day', () => {
  const own = items.filter(({ due }) => due?.unit === 'own-workday');
  fc.assert(
    fc.property(facts, fc.constantFrom(...own), (told, item) => {
      expect(isWorked(dayOf(item, told) ?? '', told.workdays ?? MOST)).toBe(true);
    }),
  );
});

test('what asks for others at work is on a day with work, and hardly moves from where it was counted to', () => {
  const asking = items.filter(
    ({ due, owner }) => due?.unit === 'calendar' && due.days !== 0 && owner !== 'peer',
  );
  expect(asking.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(facts, fc.constantFrom(...asking), (told, item) => {
      const day = dayOf(item, told) ?? '';
      expect(isWorked(day, item.owner === 'together' ? (told.workdays ?? MOST) : MOST)).toBe(true);
      const counted = listDay(item.due, told, calendarOf(told, free)) ?? '';
      // One workday a week, and holidays on it: Christmas and New Year come after each other.
      expect(Math.abs(daysBetween(counted, day))).toBeLessThanOrEqual(21);
    }),
  );
});

test('what somebody does alone and is counted in calendar days stays where it is counted to', () => {
  const alone = items.filter(({ due, owner }) => due?.unit === 'calendar' && owner === 'peer');
  fc.assert(
    fc.property(facts, fc.constantFrom(...alone), (told, item) => {
      expect(dayOf(item, told)).toBe(listDay(item.due, told, calendarOf(told, free)));
    }),
  );
});

describe('moved to a worked day', () => {
  const item = (
    days: number,
    anchor: 'start' | 'trial-end' = 'start',
    owner: ChecklistItem['owner'] = 'together',
  ) => ({ due: { anchor, days, unit: 'calendar' }, owner }) as const;
  const told: RunFacts = { label: '', startOn: '2026-12-01', trialPeriodAgreed: 'yes' };
  const on = (one: Parameters<typeof itemDay>[0], more: Partial<RunFacts> = {}) =>
    itemDay(one, { ...told, ...more }, calendarOf({ ...told, ...more }, free));

  it.each([
    ['a talk on a Saturday is on the Friday', on(item(60)), '2027-01-29'],
    ['on a day off of one’s own, on the workday before', on(item(60), { workdays: [2, 4] }), '2027-01-28'],
    [
      'and a leader’s own item keeps to the leader’s week',
      on(item(60, 'start', 'leader'), { workdays: [2] }),
      '2027-01-29',
    ],
    ['on Christmas Day, on the day before Christmas', on(item(24)), '2026-12-24'],
    ['the last day of a trial period too', on(item(0, 'trial-end')), '2027-02-26'],
    [
      'what comes after a Friday does not come on it',
      on(item(1, 'start', 'leader'), { startOn: '2026-12-04' }),
      '2026-12-07',
    ],
    ['a last day that somebody has named stays', on(item(0), { startOn: '2026-12-05' }), '2026-12-05'],
  ])('%s', (_, day, expected) => expect(day).toBe(expected));
});

describe.each(checklists.map((list): [string, ChecklistTemplate] => [list.id, list]))(
  'the phases of %s',
  (_, list) => {
    it('come in order, and every item has its day within its own', () => {
      const full: RunFacts = {
        ...{ label: '', startOn: '2026-12-01', trialPeriodAgreed: 'yes', educationStartOn: '2027-02-01' },
        hoursPerWeek: 37,
      };
      const day = (due: Parameters<typeof listDay>[0]) => listDay(due, full, calendarOf(full, free));
      const begins = list.phases.map(({ from }) => day(from) ?? '');
      // The end of a trial period lies across the months before it.
      expect(begins).toEqual([...begins].sort());
      for (const item of list.items) {
        const phase = list.phases.find(({ id }) => id === item.phase);
        const due = dayOf(item, full);
        expect(phase, item.id).toBeDefined();
        if (!phase || !due) continue;
        const end = day(phase.to);
        // A day or two to either side of a boundary: a weekend, or a holiday beside it.
        expect(due >= addDays(day(phase.from) ?? '', -4), `${item.id} on ${due}`).toBe(true);
        expect(end === null || due <= addDays(end, 4), `${item.id} on ${due}`).toBe(true);
      }
    });
  },
);
