import type { IsoDate, Locale } from '@/lib/model';

/** A day as people say it: "fredag den 4. december", with the year where it is another one. Anything else as it stands. */
export function plainDay(day: IsoDate, today: IsoDate, locale: Locale): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const parts = formatOf(locale, day.slice(0, 4) !== today.slice(0, 4)).formatToParts(date);
  const words = parts.map(({ type, value }, at) => {
    // Browsers differ in whether they say "fredag den 4." or "fredag 4.".
    const isAfterWeekday = locale === 'da' && type === 'literal' && parts[at - 1]?.type === 'weekday';
    return isAfterWeekday ? ' den ' : value;
  });
  return words.join('');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make one takes longer than to draw a row. */
function formatOf(locale: Locale, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale}/${withYear}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(withYear && { year: 'numeric' }),
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format;
}
