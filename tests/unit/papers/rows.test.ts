import { expect, test } from 'vitest';
import { type AnswerRow, withSet } from '@/lib/papers';
import { papers } from './content';

const setsOf = (paper: string, question: string) =>
  papers.find(({ id }) => id === paper)?.questions.find(({ id }) => id === question)?.sets ?? [];
const press = (paper: string, question: string, places: readonly number[], locale: 'da' | 'en' = 'da') =>
  places.reduce<readonly AnswerRow[]>((rows, at) => {
    const set = setsOf(paper, question)[at];
    if (!set) throw new Error('no such set');
    return withSet(rows, set, locale);
  }, []);

test('pressing a shift again puts it on the next day, and another shift on the same', () => {
  expect(press('week-plan', 'shifts', [1, 1, 1]).map(({ day, from }) => `${day} ${from}`)).toEqual([
    '1 12:00',
    '2 12:00',
    '3 12:00',
  ]);
  expect(press('week-plan', 'shifts', [1, 0]).map(({ day, from }) => `${day} ${from}`)).toEqual([
    '1 12:00',
    '1 08:00',
  ]);
});

test('after Sunday it stays on Sunday', () => {
  expect(press('week-plan', 'shifts', Array(9).fill(1)).at(-1)?.day).toBe('7');
});

test('a proposal comes whole, in the language of the paper', () => {
  expect(press('group-session', 'programme', [0])).toHaveLength(6);
  expect(press('group-session', 'programme', [0], 'en')[3]?.what).toBe('Break');
  expect(press('group-session', 'programme', [0])[3]).toEqual({ minutes: '15', what: 'Pause' });
});
