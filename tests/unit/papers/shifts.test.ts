import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { writeCalendar } from '@/lib/calendar';
import type { JsonValue, PaperRow } from '@/lib/model';
import { shiftEntries } from '@/lib/papers';
import { papers } from './content';

const template = papers.find(({ id }) => id === 'week-plan');
if (!template) throw new Error('week-plan');

function entriesOf(shifts: JsonValue, updatedAt = '2026-11-20T08:00:00.000Z') {
  const row: PaperRow = {
    ...{ id: 'week-plan.a', builder: 'week-plan', title: '', updatedAt, versions: [] },
    answers: { shifts },
  };
  // A Sunday.
  return template ? shiftEntries(template, row, { from: '2026-11-22', title: 'Arbejde' }) : [];
}
const shift = (day: string, from: string, to: string) => ({ day, kind: 'between', from, to });

/** The first days and times of each shift as another program reads them. */
function read(shifts: JsonValue) {
  const file = writeCalendar(entriesOf(shifts), new Date('2026-11-22T12:00:00Z'));
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const days = event.iterator();
    const first = [days.next(), days.next()].map((day) => day.toString());
    const alarms = component.getAllSubcomponents('valarm').length;
    return { title: event.summary, first, length: event.duration.toSeconds() / 60, alarms };
  });
}

test('each shift is there every week at its hours, from the next such day on, and reminds of nothing', () => {
  expect(read([shift('7', '09:00', '13:30'), shift('1', '12:00', '19:00')])).toEqual([
    { title: 'Arbejde', first: ['2026-11-22T09:00:00', '2026-11-29T09:00:00'], length: 270, alarms: 0 },
    { title: 'Arbejde', first: ['2026-11-23T12:00:00', '2026-11-30T12:00:00'], length: 420, alarms: 0 },
  ]);
});

test('an hour that was changed changes the entry that is there, and one of the same day is another', () => {
  const before = entriesOf([shift('1', '08:00', '11:00'), shift('1', '15:00', '19:00')]);
  const after = entriesOf(
    [shift('1', '09:00', '11:00'), shift('1', '15:00', '19:00')],
    '2026-11-20T08:01:00.000Z',
  );
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(new Set(before.map(({ uid }) => uid)).size).toBe(2);
  expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? 0);
});

test('what has no day, or ends before it begins, is left out', () => {
  expect(entriesOf([shift('', '08:00', '15:00'), shift('2', '15:00', '08:00'), shift('3', '', '')])).toEqual(
    [],
  );
});
