import type { TextRange } from '@/lib/model';

/**
 * Day, month, year, then four characters. A replacement number has 6 added to its first digit
 * (https://www.cpr.dk/cpr-systemet/erstatningspersonnummer-i-eksterne-systemer) or, in hospitals, capital
 * letters among the last four.
 */
const SHAPE =
  /(?<![\p{L}\p{N}]|\d[-.,/])(\d{2})([ .-]?)(\d{2})\2(\d{2})( ?[-‐‑–−/] ?| )?([\dA-Z]{3}\d)(?![\p{L}\p{N}]|[-.,]\d)/gu;

/** "12.10.25 1430" is a day and an hour, unless the words before say otherwise. */
const SAYS_CPR =
  /(?:cpr|person-?n|p\.?nr|løbenummer|sygesikring|erstatning|fødselsd|født)\p{L}*[\p{L}\s:.,-]{0,24}$/iu;
const NEIGHBOURHOOD = 48;

/**
 * Danish personal numbers by shape and a date that exists, in text order. Modulus 11 is not asked for: since
 * 2007 numbers are given out that do not meet it (https://www.cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret).
 */
export function findCpr(text: string): TextRange[] {
  const found: TextRange[] = [];
  for (const match of text.matchAll(SHAPE)) {
    const [whole, day = '', between = '', month = '', year = '', dash = '', serial = ''] = match;
    if (/[A-Z]{4}/.test(serial) || !isRealDate(day, month, year, serial)) continue;
    const isDoubtful = dash.includes('/') || (between !== '' && dash.trim() === '');
    if (isDoubtful && !SAYS_CPR.test(text.slice(Math.max(0, match.index - NEIGHBOURHOOD), match.index)))
      continue;
    found.push({ start: match.index, end: match.index + whole.length });
  }
  return found;
}

function isRealDate(day: string, month: string, year: string, serial: string): boolean {
  const date = Number(day) > 60 ? Number(day) - 60 : Number(day);
  // Letters instead of the seventh digit tell no century; then a leap day is given the benefit of the doubt.
  const century = /^\d/.test(serial) ? centuryOf(Number(serial[0]), Number(year)) : 2000;
  return date >= 1 && date <= daysIn(Number(month), century + Number(year));
}

/** The seventh digit and the year tell the century: the table of cpr.dk. */
function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

/** Days in a month from 1 to 12; 0 for any other. */
export function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if ([4, 6, 9, 11].includes(month)) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}
