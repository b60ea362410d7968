import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { writeCalendar } from '@/lib/calendar';
import type { JsonValue } from '@/lib/model';
import { shiftEntries } from '@/lib/papers';
import { papers } from './content';

const template = papers.find(({ id }) => id === 'week-plan');
if (!template) throw new Error('week-plan');

function shiftsOf(shifts: JsonValue) {
  if (!template) throw new Error('week-plan');
  const paper = { id: 'week-plan.a', answers: { shifts } };
  // A Sunday.
  return shiftEntries(template, paper, { from: '2026-11-22', title: 'Arbejde' });
}
const shift = (day: string, from: string, to: string, id = '') => ({ id, day, kind: 'between', from, to });

/** The first days and times of each shift as another program reads them. */
function read(shifts: JsonValue) {
  const file = writeCalendar(
    shiftsOf(shifts).entries.map((entry) => ({ ...entry, sequence: 0 })),
    new Date('2026-11-22T12:00:00Z'),
  );
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

test('a shift past midnight is one entry that ends on the next morning', () => {
  const [night] = read([shift('4', '22:00', '07:00')]);
  expect(night).toMatchObject({ first: ['2026-11-26T22:00:00', '2026-12-03T22:00:00'], length: 9 * 60 });
});

test('a shift stays the one it is while its hours and day change and the one before it goes', () => {
  const idsOf = (shifts: JsonValue) => shiftsOf(shifts).entries.map(({ uid }) => uid);
  const before = idsOf([shift('1', '08:00', '11:00', 'a'), shift('1', '15:00', '19:00', 'b')]);
  expect(new Set(before).size).toBe(2);
  expect(idsOf([shift('2', '09:00', '11:00', 'a'), shift('1', '15:00', '19:00', 'b')])).toEqual(before);
  expect(idsOf([shift('1', '15:00', '19:00', 'b')])).toEqual(before.slice(1));
});

test('shifts without an id of their own, as an older paper has them, are still apart', () => {
  const { entries } = shiftsOf([shift('1', '08:00', '11:00'), shift('1', '15:00', '19:00')]);
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(2);
});

test('what has no day, or ends before it begins, is left out and counted; an empty row is none', () => {
  const out = [shift('', '08:00', '15:00'), shift('2', '22:00', '21:00'), shift('3', '', '')];
  expect(shiftsOf(out)).toEqual({ entries: [], leftOut: 3 });
  const empty = { id: 'c', day: '', kind: '', from: '', to: '' };
  expect(shiftsOf([...out, empty, shift('4', '08:00', '15:00')])).toMatchObject({
    entries: [{ time: '08:00' }],
    leftOut: 3,
  });
});
