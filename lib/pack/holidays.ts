import Holidays from 'date-holidays';
import type { PublicHoliday } from '@/lib/model';

/** Runs that were begun long ago and plans for next year both find their days. */
const YEARS = { first: 2024, last: 2050 };

/** Denmark's public holidays, in order. Computed at build time: the library knows the whole world, and is 12 MB. */
export function danishHolidays(): PublicHoliday[] {
  const calendar = new Holidays('DK');
  const found: PublicHoliday[] = [];
  for (let year = YEARS.first; year <= YEARS.last; year++) {
    const english = new Map(calendar.getHolidays(year, 'en').map(({ date, name }) => [date, name]));
    for (const { date, name, type } of calendar.getHolidays(year, 'da')) {
      if (type !== 'public') continue;
      found.push({ date: date.slice(0, 10), name: { da: name, en: english.get(date) ?? name } });
    }
  }
  return found;
}
