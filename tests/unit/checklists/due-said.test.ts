import { expect, test } from 'vitest';
import { dueSaid } from '@/lib/checklists';

test.each([
  ['a day somebody set, that has been', true, true, 'was-due'],
  ['a day the list counted out, that has been: nobody missed it', true, false, 'soon'],
  ['a day somebody set', false, true, 'appointment'],
  ['a day the list counted out', false, false, 'due'],
] as const)('%s', (_, late, own, said) => {
  expect(dueSaid({ late, due: { on: '2026-11-16', own } })).toBe(said);
});
