import { describe, expect, test } from 'vitest';
import { openingAt } from '@/lib/calm';
import type { OpeningHours, OpenSpan } from '@/lib/model';

const hours = (...spans: OpenSpan[]): OpeningHours => ({
  confidence: 'verified',
  verifiedOn: '2026-11-21',
  spans,
});
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const NIGHT = hours({ days: EVERY_DAY, from: '11:00', to: '05:00' });
const SUNDAY_NIGHT = hours({ days: [7], from: '22:00', to: '02:00' });

describe('whether a helpline answers now, by Danish time', () => {
  test.each([
    // Winter time: UTC + 1.
    ['2026-11-22T09:59:00Z', 'closed'],
    ['2026-11-22T10:00:00Z', 'open'],
    ['2026-11-23T03:59:00Z', 'open'],
    ['2026-11-23T04:00:00Z', 'closed'],
    // Summer time: UTC + 2.
    ['2026-07-01T08:59:00Z', 'closed'],
    ['2026-07-01T09:00:00Z', 'open'],
  ])('past midnight: %s is %s', (at, opening) => {
    expect(openingAt(NIGHT, Date.parse(at))).toBe(opening);
  });

  test.each([
    ['2026-11-22T20:59:00Z', 'closed'],
    ['2026-11-22T21:00:00Z', 'open'],
    // From Sunday into Monday, over the end of the week.
    ['2026-11-23T00:59:00Z', 'open'],
    ['2026-11-23T01:00:00Z', 'closed'],
    ['2026-11-21T21:30:00Z', 'closed'],
  ])('over the end of the week: %s is %s', (at, opening) => {
    expect(openingAt(SUNDAY_NIGHT, Date.parse(at))).toBe(opening);
  });

  test('round the clock, and a whole day from one time to the same', () => {
    expect(openingAt({ ...NIGHT, spans: 'always' }, 0)).toBe('always');
    expect(
      openingAt(hours({ days: [1], from: '08:00', to: '08:00' }), Date.parse('2026-11-24T06:00:00Z')),
    ).toBe('open');
  });

  test('is not claimed where nobody has looked it up', () => {
    expect(openingAt(undefined, 0)).toBe('unknown');
    expect(openingAt({ ...NIGHT, confidence: 'uncertain' }, 0)).toBe('unknown');
    expect(openingAt({ ...NIGHT, confidence: 'known', spans: 'always' }, 0)).toBe('unknown');
  });
});
