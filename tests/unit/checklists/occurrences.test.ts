import { describe, expect, it } from 'vitest';
import { moveRest, moveThis, nextOccurrence, occurrences, rowFrom } from '@/lib/checklists';

const SIXTH = 'FREQ=WEEKLY;INTERVAL=6';
const from = (day: string) => ({ from: day, moved: {} });
const daysOf = (rule: string, series: Parameters<typeof occurrences>[1], count = 4) =>
  occurrences(rule, series, count).map(({ on }) => on);

describe('every sixth week', () => {
  it('counts in whole weeks, over the clock change in March as well', () => {
    expect(daysOf(SIXTH, from('2027-02-17'))).toEqual([
      '2027-02-17',
      '2027-03-31',
      '2027-05-12',
      '2027-06-23',
    ]);
  });

  it('moves one, and the rest stay', () => {
    const moved = moveThis(SIXTH, from('2027-02-17'), '2027-02-19');
    expect(daysOf(SIXTH, moved)).toEqual(['2027-02-19', '2027-03-31', '2027-05-12', '2027-06-23']);
    expect(nextOccurrence(SIXTH, { ...moved, through: '2027-02-17' })?.on).toBe('2027-03-31');
  });

  it('moves the rest, and what has been is not asked for again', () => {
    const later = moveRest(SIXTH, { ...from('2027-02-17'), through: '2027-02-17' }, '2027-04-05');
    expect(nextOccurrence(SIXTH, later)?.on).toBe('2027-04-05');
    expect(daysOf(SIXTH, later, 2)).toEqual(['2027-04-05', '2027-05-17']);
  });

  it('a row of twelve stays twelve when the rest is moved', () => {
    const rule = 'FREQ=WEEKLY;COUNT=12';
    const moved = moveRest(rule, { ...from('2027-01-04'), through: '2027-01-11' }, '2027-01-19');
    const days = daysOf(rule, moved, 99);
    expect(days).toHaveLength(12);
    expect(days.slice(0, 4)).toEqual(['2027-01-04', '2027-01-11', '2027-01-19', '2027-01-26']);
    expect(nextOccurrence(rule, { ...moved, through: '2027-03-22' })).toBeNull();
  });
});

describe('months', () => {
  it('of thirty days and less are not left out', () => {
    const january = rowFrom('FREQ=MONTHLY', '2027-01-31');
    expect(daysOf('FREQ=MONTHLY', january)).toEqual(['2027-01-31', '2027-02-28', '2027-03-28', '2027-04-28']);
    const august = rowFrom('FREQ=MONTHLY;INTERVAL=6', '2027-08-31');
    expect(daysOf('FREQ=MONTHLY;INTERVAL=6', august, 3)).toEqual(['2027-08-31', '2028-02-28', '2028-08-28']);
    const leap = rowFrom('FREQ=YEARLY', '2028-02-29');
    expect(daysOf('FREQ=YEARLY', leap, 3)).toEqual(['2028-02-29', '2029-02-28', '2030-02-28']);
  });

  it('an ordinary day is kept', () => {
    const rule = 'FREQ=MONTHLY;INTERVAL=3';
    expect(daysOf(rule, rowFrom(rule, '2027-01-15'), 3)).toEqual(['2027-01-15', '2027-04-15', '2027-07-15']);
  });
});
