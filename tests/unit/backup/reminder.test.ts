import { describe, expect, test } from 'vitest';
import { isReminderDue, readKeptSince } from '@/lib/backup';

const since = (change = {}) => ({ began: '2026-01-01', savedOn: null, dismissedOn: null, ...change });

describe('the word that something is nowhere else', () => {
  test.each([
    ['before the thirtieth day', since(), '2026-01-30', false],
    ['on the thirtieth day', since(), '2026-01-31', true],
    ['put away, half a year later less a day', since({ dismissedOn: '2026-02-01' }), '2026-07-30', false],
    ['put away, half a year later', since({ dismissedOn: '2026-02-01' }), '2026-07-31', true],
    [
      'saved yesterday, though put away long ago',
      since({ dismissedOn: '2026-02-01', savedOn: '2027-01-01' }),
      '2027-01-02',
      false,
    ],
    ['saved half a year ago', since({ savedOn: '2026-02-01' }), '2026-07-31', true],
    ['(24) a clock set back a year', since(), '2025-06-01', false],
    ['(24) a clock ten years ahead', since(), '2036-01-01', true],
    ['nothing here', null, '2026-05-01', false],
  ])('%s', (_, kept, today, due) => expect(isReminderDue(kept, today)).toBe(due));

  test('what cannot be read is as if nothing had been', () => {
    const none = { mine: null, workplace: null };
    expect(readKeptSince(undefined)).toEqual(none);
    expect(readKeptSince({ began: 'x', savedOn: null, dismissedOn: null })).toEqual(none);
    expect(readKeptSince({ mine: { began: 'x' }, workplace: since() })).toEqual({
      ...none,
      workplace: since(),
    });
  });

  test('one day of old was of what is mine', () => {
    expect(readKeptSince(since())).toEqual({ mine: since(), workplace: null });
  });
});
