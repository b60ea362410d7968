import { convertIcsRecurrenceRule, generateIcsCalendar, type IcsDateObject, type IcsEvent } from 'ts-ics';
import { addDays } from '@/lib/checklists';
import type { CalendarEntry, IsoDate } from '@/lib/model';
import { COPENHAGEN, COPENHAGEN_ZONE, timeInDenmark } from './copenhagen';
import { foldByOctets } from './fold';

/** An hour is what a talk or a meeting is mostly set down for. */
const LENGTH = { hours: 1 };
/** A day before; of a whole day, at nine in the morning of the day before. */
const ALARM = { timed: { before: true, days: 1 }, wholeDay: { before: true, hours: 15 } };

/** A calendar file (RFC 5545) with one reminder for each entry that is not quiet. Holds what it is given, and nothing about anybody. */
export function writeCalendar(entries: readonly CalendarEntry[], now: Date): string {
  const isTimed = entries.some(({ time }) => time);
  const file = generateIcsCalendar({
    prodId: '-//Sidemand//Sidemand//DA',
    version: '2.0',
    method: 'PUBLISH',
    ...(isTimed && { timezones: [COPENHAGEN_ZONE] }),
    events: entries.flatMap((entry) => eventsOf(entry, { date: now })),
  });
  return foldByOctets(file);
}

function eventsOf(entry: CalendarEntry, stamp: IcsDateObject): IcsEvent[] {
  const { uid, sequence, on, time, minutes, quiet, repeat, moved = [] } = entry;
  // ts-ics leaves a line break as it is, and the file would break with it.
  const title = entry.title.replace(/\s+/g, ' ').trim();
  const event = (day: IsoDate): IcsEvent => ({
    uid,
    sequence,
    stamp,
    summary: title,
    start: dateOf(day, time),
    ...(time ? { duration: minutes ? { minutes } : LENGTH } : { end: dateOf(addDays(day, 1), undefined) }),
    // A day by which something is to be done does not fill the day.
    timeTransparent: time ? 'OPAQUE' : 'TRANSPARENT',
    alarms: quiet
      ? []
      : [
          {
            action: 'DISPLAY',
            description: title,
            trigger: { type: 'relative', value: time ? ALARM.timed : ALARM.wholeDay },
          },
        ],
  });
  const rule = repeat && convertIcsRecurrenceRule(undefined, { value: repeat });
  return [
    { ...event(on), ...(rule && { recurrenceRule: rule }) },
    ...moved.map((day) => ({
      ...event(day.on),
      recurrenceId: { value: dateOf(day.byRule, time) },
    })),
  ];
}

function dateOf(day: IsoDate, time: string | undefined): IcsDateObject {
  if (!time) return { date: new Date(`${day}T00:00:00Z`), type: 'DATE' };
  const { utc, offset } = timeInDenmark(day, time);
  const shown = new Date(`${day}T${time}:00Z`);
  return {
    date: utc,
    type: 'DATE-TIME',
    local: { date: shown, timezone: COPENHAGEN, tzoffset: offset },
  };
}
