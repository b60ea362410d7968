import { expect, test } from 'vitest';
import type { JsonValue, PaperBlock } from '@/lib/model';
import { clockOf, endsFirst, makeDocument, minutesOf, overlapsAnother } from '@/lib/papers';
import { papers } from './content';

const template = papers.find(({ id }) => id === 'week-plan');
if (!template) throw new Error('week-plan');
const task = (day: string, from: string, to: string, kind = 'talk') => ({
  day,
  kind,
  from,
  to,
  what: `${from}`,
});

function blocks(answers: Readonly<Record<string, JsonValue>>): readonly PaperBlock[] {
  if (!template) return [];
  return makeDocument({ template, answers, locale: 'da' }).pages.flatMap(({ sections }) =>
    sections.flatMap((section) => section.blocks),
  );
}
function week(answers: Readonly<Record<string, JsonValue>>) {
  const found = blocks(answers).find((block) => block.kind === 'week');
  return found?.kind === 'week' ? found : null;
}

test('a clock is read as people write it, and nothing else is', () => {
  expect(['08:00', '8.30', '23:59', '24:00'].map(minutesOf)).toEqual([480, 510, 1439, 1440]);
  expect(['', '25:00', '24:01', '8', '12:60', 'kl. 8'].map(minutesOf)).toEqual(Array(6).fill(null));
});

test('a row that ends before it begins is told of and is not drawn', () => {
  expect(endsFirst({ from: '12:00', to: '12:00' })).toBe(true);
  expect(endsFirst({ from: '12:00', to: '' })).toBe(false);
  expect(week({ tasks: [task('1', '14:00', '13:00')] })).toBeNull();
});

test('a row that runs past midnight lies on the day it begins, and the clock beside goes on into the morning', () => {
  const night = week({ tasks: [task('3', '22:00', '07:00')] });
  expect(night?.hours).toEqual({ from: 22 * 60, to: 31 * 60 });
  expect(night?.days[2]?.tasks).toMatchObject([{ from: 22 * 60, to: 31 * 60, lane: 0, lanes: 1 }]);
  expect([22 * 60, 24 * 60, 31 * 60].map(clockOf)).toEqual(['22:00', '00:00', '07:00']);
  // Eleven hours of rest: what would be longer than thirteen is a slip.
  expect(endsFirst({ from: '18:00', to: '07:00' })).toBe(false);
  expect(endsFirst({ from: '18:00', to: '07:01' })).toBe(true);
});

test('a row says that its time is in another, also past midnight, and one that begins as it ends does not', () => {
  const first = task('1', '08:00', '15:00');
  const overlaps = (other: ReturnType<typeof task>) => overlapsAnother(first, [first, other]);
  expect(overlaps(task('1', '14:00', '16:00'))).toBe(true);
  expect(overlaps(task('1', '15:00', '16:00'))).toBe(false);
  expect(overlaps(task('2', '14:00', '16:00'))).toBe(false);
  expect(overlaps(task('1', '14:00', ''))).toBe(false);
  expect(overlapsAnother(first, [first])).toBe(false);
  const night = task('1', '22:00', '07:00');
  expect(overlapsAnother(night, [night, task('2', '06:00', '14:00')])).toBe(true);
  const sunday = task('7', '22:00', '07:00');
  expect(overlapsAnother(sunday, [sunday, task('1', '06:00', '14:00')])).toBe(true);
  expect(overlapsAnother(sunday, [sunday, task('1', '07:00', '14:00')])).toBe(false);
});

test('the hours in meetings are told day by day, and other tasks are not among them', () => {
  const meeting = (day: string, from: string, to: string) => task(day, from, to, 'meeting');
  const tasks = [
    meeting('4', '09:00', '10:30'),
    meeting('2', '08:00', '09:00'),
    meeting('4', '12:00', '14:00'),
  ];
  const said = (all: typeof tasks) =>
    blocks({ tasks: all }).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  expect(said([...tasks, task('1', '09:00', '12:00')])).toContain('Timer til møder: tirsdag 1, torsdag 3,5');
  expect(said([task('1', '09:00', '12:00')]).join()).not.toContain('Timer til møder');
});

test('the week goes from the first hour to the last, and Saturday comes when something is on it', () => {
  const five = week({ tasks: [task('1', '09:30', '10:15'), task('5', '18:00', '19:20')] });
  expect(five?.hours).toEqual({ from: 9 * 60, to: 20 * 60 });
  expect(five?.days.map(({ name }) => name)).toEqual(['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag']);
  expect(week({ tasks: [task('6', '09:00', '10:00')] })?.days).toHaveLength(6);
});

test('what overlaps lies side by side, and what comes after has the whole width again', () => {
  const monday = week({
    tasks: [task('1', '10:00', '12:00'), task('1', '11:00', '13:00'), task('1', '14:00', '15:00')],
  })?.days[0];
  expect(monday?.tasks.map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 2],
    [1, 2],
    [0, 1],
  ]);
});

test.each([
  ['two thirds', [task('1', '10:00', '14:00'), task('1', '14:00', '16:00', 'meeting')], '67 %', 240, 120],
  ['all of it', [task('1', '10:00', '11:00', 'group')], '100 %', 60, 0],
  ['none of it', [task('1', '10:00', '11:00', 'running')], '0 %', 0, 60],
] as const)('the share is told in the same words whatever it is: %s', (_, tasks, said, peer, other) => {
  const share = blocks({ tasks: [...tasks] }).find(({ kind }) => kind === 'share');
  expect(share).toMatchObject({ peer, other, text: expect.stringContaining(said) });
  expect(share?.kind === 'share' && share.text.replace(/\d+(,\d)?/g, '#')).toBe(
    'Peer-opgaver # timer, drift og møder # timer: # % er peer-opgaver. Peer-uddannelsen i Region Hovedstaden bad om to tredjedele. Det er ikke lov, men godt at tale ud fra.',
  );
});

test('breaks are counted on neither side, and the share can be left off', () => {
  const tasks = [task('1', '10:00', '11:00'), task('1', '11:00', '12:00', 'pause')];
  expect(blocks({ tasks }).find(({ kind }) => kind === 'share')).toMatchObject({ peer: 60, other: 0 });
  expect(blocks({ tasks, shares: 'hide' }).some(({ kind }) => kind === 'share')).toBe(false);
});
