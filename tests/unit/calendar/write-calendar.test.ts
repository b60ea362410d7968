import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '@/lib/calendar';
import type { CalendarEntry } from '@/lib/model';

const NOW = new Date('2026-11-22T12:00:00Z');
const ENTRY: CalendarEntry = { uid: 'r.next-talk@sidemand', sequence: 3, title: 'Samtale', on: '2026-12-04' };

/** Reads a file as another program would: Mozilla's parser, which knows nothing of ours. */
function read(entries: readonly CalendarEntry[]) {
  const file = writeCalendar(entries, NOW);
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { file, calendar, events };
}

/** The moment an event begins, in UTC. */
const beginning = (event: ICAL.Event) => event.startDate.toJSDate().toISOString();

describe('a day', () => {
  it("is a whole day, from midnight to midnight, and fills nobody's calendar", () => {
    const [event] = read([ENTRY]).events;
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-12-04', '2026-12-05']);
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('has one reminder, at nine the day before', () => {
    const [event] = read([ENTRY]).events;
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarms).toHaveLength(1);
    expect(alarms[0]?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarms[0]?.getFirstPropertyValue('trigger'))).toBe('-PT15H');
  });

  it('keeps its id when it is moved, and counts up', () => {
    const [before] = read([ENTRY]).events;
    const [after] = read([{ ...ENTRY, on: '2026-12-11', sequence: 4 }]).events;
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([3, 4]);
  });
});

describe('a time', () => {
  it.each([
    ['in winter', '2026-12-04', '10:00', '2026-12-04T09:00:00.000Z'],
    ['in summer', '2027-07-01', '10:00', '2027-07-01T08:00:00.000Z'],
    ['the day the clock goes forward', '2027-03-28', '10:00', '2027-03-28T08:00:00.000Z'],
    ['just before it goes forward', '2027-03-28', '01:30', '2027-03-28T00:30:00.000Z'],
    ['the day the clock goes back', '2027-10-31', '10:00', '2027-10-31T09:00:00.000Z'],
  ])('%s', (_when, on, time, utc) => {
    const { events, file } = read([{ ...ENTRY, on, time }]);
    expect(file).toContain(
      `DTSTART;VALUE=DATE-TIME;TZID=Europe/Copenhagen:${on.replaceAll('-', '')}T${time.replace(':', '')}00`,
    );
    const [event] = events;
    expect(event && beginning(event)).toBe(utc);
    expect(event?.duration.toString()).toBe('PT1H');
  });

  it("of a row stays ten o'clock over the clock change", () => {
    const row = { ...ENTRY, on: '2027-02-17', time: '10:00', repeat: 'FREQ=WEEKLY;INTERVAL=6' };
    const [event] = read([row]).events;
    const days = event?.iterator();
    const next = () => days?.next()?.toJSDate().toISOString();
    expect([next(), next()]).toEqual(['2027-02-17T09:00:00.000Z', '2027-03-31T08:00:00.000Z']);
  });
});

describe('a row', () => {
  it('has its rule, and a moved day in the place of its own', () => {
    const { events } = read([
      {
        ...{ ...ENTRY, on: '2027-02-17', repeat: 'FREQ=WEEKLY;INTERVAL=6' },
        moved: [{ byRule: '2027-03-31', on: '2027-04-02' }],
      },
    ]);
    const [row, exception] = events;
    expect(exception?.uid).toBe(row?.uid);
    expect(exception?.isRecurrenceException()).toBe(true);
    if (row && exception) row.relateException(exception);
    const days = row?.iterator();
    const shown = [1, 2, 3].map(() => {
      const next = days?.next();
      return next && row?.getOccurrenceDetails(next).startDate.toString();
    });
    expect(shown).toEqual(['2027-02-17', '2027-04-02', '2027-05-12']);
  });
});

describe('the file', () => {
  const odd = 'Møde; kaffe, kage og "blåbærgrød" \\ 🌿 '.repeat(6).trim();

  it('gives back a title with every sign that means something', () => {
    expect(read([{ ...ENTRY, title: odd }]).events[0]?.summary).toBe(odd);
  });

  it('has lines of at most 75 octets, ended by CRLF', () => {
    const { file } = read([{ ...ENTRY, title: odd, time: '10:00' }]);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  it('says what it is, and that it asks for no answer', () => {
    const { calendar, file } = read([ENTRY]);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(file).not.toMatch(/ATTENDEE|ORGANIZER|DESCRIPTION:(?!Samtale)/);
  });
});
