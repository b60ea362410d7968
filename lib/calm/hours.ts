import type { OpeningHours, OpenSpan } from '@/lib/model';

export type Opening = 'always' | 'open' | 'closed' | 'unknown';

const MINUTES_OF_DAY = 24 * 60;
const MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Whether somebody answers at `now` (epoch milliseconds); `unknown` unless somebody has looked the hours up. */
export function openingAt(hours: OpeningHours | undefined, now: number): Opening {
  if (hours?.confidence !== 'verified') return 'unknown';
  if (hours.spans === 'always') return 'always';
  const minute = minuteOfDanishWeek(now);
  return hours.spans.some((span) => holds(span, minute)) ? 'open' : 'closed';
}

function holds({ days, from, to }: OpenSpan, minute: number): boolean {
  const starts = minuteOfDay(from);
  const length = (minuteOfDay(to) - starts + MINUTES_OF_DAY) % MINUTES_OF_DAY || MINUTES_OF_DAY;
  return days.some((day) => {
    const since = minute - ((day - 1) * MINUTES_OF_DAY + starts);
    return (since + MINUTES_OF_WEEK) % MINUTES_OF_WEEK < length;
  });
}

function minuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Helplines keep Danish hours wherever the computer thinks it is. */
function minuteOfDanishWeek(now: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Copenhagen',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return (
    WEEKDAYS.indexOf(part('weekday')) * MINUTES_OF_DAY + minuteOfDay(`${part('hour')}:${part('minute')}`)
  );
}
