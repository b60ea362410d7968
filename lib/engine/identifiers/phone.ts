import type { TextRange } from '@/lib/model';
import { daysIn } from './cpr';

/** Eight digits from 2 up (1xx and 1xxx are public services): in one, in twos, in fours, or as 2-3-3. */
const SHAPE =
  /(?<![\p{L}\p{N}+]|\d[ .,\-/])((?:\(?\+ ?45\)?|0045)[ .-]?)?([2-9]\d(?:([ .-])?\d{2}\3\d{2}\3\d{2}|\d{2} \d{4}| \d{3} \d{3}))(?![\p{L}\p{N}]|[-.,/]\d| \d)/gu;

/** Words before or after that make the digits something else: an amount, an account, a case. */
const OTHER_BEFORE =
  /(?:kr\.?|dkk|konto(?:nr|nummer)?\.?|cvr(?:-?nr)?\.?|reg\.?|ean|\p{L}*(?:sags|journal|ordre|faktura|kunde|varer?)-?(?:nr|nummer|id)?\.?|p-nr\.?|[$€£])[ :]*$/iu;
const OTHER_AFTER = /^ ?(?:kr\b|kroner|dkk|mio|%|mg\b|ml\b|,-)/i;
const PHONE_BEFORE =
  /(?:tlf|telefon|mobil|ring|sms|kontakt|nummer)\p{L}*[ .:]*(?:på|til|nr\.?|nummer)?[ .:]*$/iu;
const NEIGHBOURHOOD = 24;

/** Danish phone numbers, in text order. Dates, years, amounts and file numbers are left out. */
export function findPhones(text: string): TextRange[] {
  const found: TextRange[] = [];
  for (const match of text.matchAll(SHAPE)) {
    const [whole, country, number = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const before = text.slice(Math.max(0, start - NEIGHBOURHOOD), start);
    const after = text.slice(end, end + NEIGHBOURHOOD);
    if (!country && !PHONE_BEFORE.test(before)) {
      if (isDate(number) || isYears(number)) continue;
      if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) continue;
    }
    found.push({ start, end });
  }
  return found;
}

function isDate(number: string): boolean {
  if (!/^\d{8}$/.test(number)) return false;
  const at = (from: number, to: number) => Number(number.slice(from, to));
  return isDay(at(0, 2), at(2, 4), at(4, 8)) || isDay(at(6, 8), at(4, 6), at(0, 4));
}

function isDay(day: number, month: number, year: number): boolean {
  return year >= 1900 && year < 2100 && day >= 1 && day <= daysIn(month, year);
}

function isYears(number: string): boolean {
  return /^(?:19|20)\d{2} (?:19|20)\d{2}$/.test(number);
}
