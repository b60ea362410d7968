import type { IcsTimezone } from 'ts-ics';
import type { IsoDate } from '@/lib/model';

export const COPENHAGEN = 'Europe/Copenhagen';

const HOUR_MS = 3_600_000;

/**
 * When a clock in Denmark shows this. A time that the clock leaves out in March is taken as an hour later, and one that
 * it shows twice in October as the first, as RFC 5545 (3.3.5) has it.
 */
export function timeInDenmark(date: IsoDate, time: string): { readonly utc: Date; readonly offset: string } {
  const shown = Date.parse(`${date}T${time}:00Z`);
  const winter = offsetAt(shown - HOUR_MS);
  const utc = [2, 1]
    .map((hours) => shown - hours * HOUR_MS)
    .find((at) => at + offsetAt(at) * HOUR_MS === shown);
  const at = utc ?? shown - HOUR_MS;
  const hours = utc === undefined ? winter : offsetAt(at);
  return { utc: new Date(at), offset: `+0${hours}00` };
}

/** Hours that Denmark is ahead of UTC. */
function offsetAt(utc: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: COPENHAGEN, hour: '2-digit', hourCycle: 'h23' });
  const there = Number(parts.format(utc));
  return (there - new Date(utc).getUTCHours() + 24) % 24;
}

/** The clock changes of the EU, for calendars that want them in the file. */
export const COPENHAGEN_ZONE: IcsTimezone = {
  id: COPENHAGEN,
  props: [
    {
      type: 'DAYLIGHT',
      ...{ start: new Date('1996-03-31T02:00:00Z'), offsetFrom: '+0100', offsetTo: '+0200', name: 'CEST' },
      recurrenceRule: { frequency: 'YEARLY', byMonth: [2], byDay: [{ day: 'SU', occurrence: -1 }] },
    },
    {
      type: 'STANDARD',
      ...{ start: new Date('1996-10-27T03:00:00Z'), offsetFrom: '+0200', offsetTo: '+0100', name: 'CET' },
      recurrenceRule: { frequency: 'YEARLY', byMonth: [9], byDay: [{ day: 'SU', occurrence: -1 }] },
    },
  ],
};
