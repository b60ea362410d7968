import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Waiting, weigh } from '@/lib/reminders';

// Hours are those of the wall: the clock goes back on 25 October 2026, and on on 28 March 2027.
const home = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Copenhagen';
});
afterAll(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

const at = (day: string, hour: string) => new Date(`${day}T${hour}:00`);
const WAITING: Waiting = {
  at: '09:00',
  days: { '2026-11-24': 2, '2026-11-25': 1, '2026-11-30': 4 },
  told: '2026-11-23',
};

describe('a reminder', () => {
  it('comes at the hour, with what has come to its day, and is done with', () => {
    expect(weigh(WAITING, at('2026-11-24', '08:59'))).toEqual({
      count: 0,
      told: '2026-11-23',
      next: at('2026-11-24', '09:00'),
    });
    const come = weigh(WAITING, at('2026-11-24', '09:00'));
    expect(come).toEqual({ count: 2, told: '2026-11-24', next: at('2026-11-25', '09:00') });
    expect(weigh({ ...WAITING, told: come.told }, at('2026-11-24', '15:00')).count).toBe(0);
  });

  it('waits for the browser: what came to its day meanwhile is told at once, together', () => {
    expect(weigh(WAITING, at('2026-11-27', '11:30'))).toMatchObject({ count: 3, told: '2026-11-27' });
  });

  it('says nothing of what was over when it was switched on', () => {
    const fresh = { ...WAITING, told: null };
    expect(weigh(fresh, at('2026-11-24', '10:00'))).toMatchObject({ count: 0, told: '2026-11-24' });
    const early = weigh(fresh, at('2026-11-25', '08:00'));
    expect(early).toMatchObject({ count: 0, told: '2026-11-24' });
    expect(weigh({ ...fresh, told: early.told }, at('2026-11-25', '09:00')).count).toBe(1);
  });

  it('comes at the same hour of the wall when the clock changes', () => {
    for (const [before, day] of [
      ['2026-10-24', '2026-10-25'],
      ['2027-03-27', '2027-03-28'],
    ] as const) {
      const { next } = weigh(WAITING, at(before, '09:00'));
      expect([next.getTime(), next.getHours()]).toEqual([at(day, '09:00').getTime(), 9]);
    }
  });

  it('is not kept silent by a clock that once was wrong', () => {
    const once = { ...WAITING, told: '2031-01-01' };
    expect(weigh(once, at('2026-11-24', '10:00'))).toMatchObject({ count: 2, told: '2026-11-24' });
    expect(weigh(once, at('2026-11-24', '08:00'))).toMatchObject({ count: 0, told: '2026-11-23' });
  });
});

it('whenever the browser is open, each thing is told of once, never before its day and hour', () => {
  const start = Date.UTC(2026, 9, 20);
  const hours = fc.integer({ min: 0, max: 24 * 14 });
  const looks = fc.array(hours, { maxLength: 60 }).map((all) => [...all].sort((one, other) => one - other));
  const due = fc.dictionary(
    fc
      .integer({ min: 0, max: 13 })
      .map((day) => new Date(start + day * 86_400_000).toISOString().slice(0, 10)),
    fc.integer({ min: 1, max: 5 }),
  );
  fc.assert(
    fc.property(looks, due, fc.constantFrom('00:00', '07:30', '23:59'), (moments, days, hour) => {
      let told = '2026-10-19';
      let sum = 0;
      for (const moment of moments) {
        const now = new Date(start + moment * 3_600_000);
        const weighed = weigh({ at: hour, days, told }, now);
        if (weighed.count > 0) {
          const [hours = 0, minutes = 0] = hour.split(':').map(Number);
          expect(now.getHours() * 60 + now.getMinutes()).toBeGreaterThanOrEqual(hours * 60 + minutes);
        }
        expect(weighed.next.getTime()).toBeGreaterThan(now.getTime());
        expect(weighed.next.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
        sum += weighed.count;
        told = weighed.told;
      }
      const until = Object.entries(days).filter(([day]) => day <= told);
      expect(sum).toBe(until.reduce((all, [, count]) => all + count, 0));
    }),
  );
});
