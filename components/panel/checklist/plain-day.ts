import type { IsoDate, Locale } from '@/lib/model';

/** A day as people say it: "fredag den 4. december", with the year where it is another one. Anything else as it stands. */
export function plainDay(day: IsoDate, today: IsoDate, locale: Locale): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const parts = new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  }).formatToParts(date);
  const words = parts.map(({ type, value }, at) => {
    // Browsers differ in whether they say "fredag den 4." or "fredag 4.".
    const isAfterWeekday = locale === 'da' && type === 'literal' && parts[at - 1]?.type === 'weekday';
    return isAfterWeekday ? ' den ' : value;
  });
  return words.join('');
}
