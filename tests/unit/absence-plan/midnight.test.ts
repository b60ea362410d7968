import { afterEach, expect, it, vi } from 'vitest';
import { putLine, removeLine, startPlan } from '@/lib/absence-plan';
import { dayOf } from '@/lib/advice';
import { isDay } from '@/lib/model';
import { line, uuid } from './sample';

afterEach(() => vi.unstubAllEnvs());

it('a line that is removed just after midnight is removed on that day, and not on the day before', () => {
  vi.stubEnv('TZ', 'Europe/Copenhagen');
  const at = '2026-11-21T23:30:00.000Z';
  expect(dayOf(new Date(at))).toBe('2026-11-22');
  const plan = putLine(startPlan(uuid(700), at), line(1, 'Nøgler'), 0, at);
  if (!plan.ok) throw new Error(plan.fault);
  const removed = removeLine(plan.value, uuid(1), 1, at);
  expect(removed.ok && removed.value.lines[0]?.removedOn).toBe('2026-11-22');
});

it('a day is real, of this century, and nothing but a day', () => {
  expect(['2026-02-28', '2028-02-29', '2099-12-31'].every(isDay)).toBe(true);
  const wrong = [
    '2026-02-29',
    '2026-02-31',
    '2026-13-01',
    '1999-01-01',
    '2100-01-01',
    '2026-1-1',
    '2026-02-28T',
    '',
  ];
  expect(wrong.filter(isDay)).toEqual([]);
});
