import type { TextRange } from '@/lib/model';
import { daysIn } from './cpr';

/** Eight digits: in one, in twos, in fours, or as 2-3-3. */
const SHAPE =
  /(?<![\p{L}\p{N}+]|\d[ .,\-/])((?:\(?\+ ?45\)?|0045)[ .-]?)?([1-9]\d(?:([ .-])?\d{2}\3\d{2}\3\d{2}|\d{2}[ /]\d{4}| \d{3} \d{3}))(?![\p{L}\p{N}]|[-.,/]\d| \d)/gu;

/** Words before or after that make the digits something else: an amount, an account, a case. */
const OTHER_BEFORE =
  /(?:kr\.?|dkk|konto(?:nr|nummer)?\.?|cvr(?:-?nr)?\.?|reg\.?|ean|\p{L}*(?:sags|journal|ordre|faktura|kunde|varer?)-?(?:nr|nummer|id)?\.?|p-nr\.?|[$€£])[ :]*$/iu;
const OTHER_AFTER = /^ ?(?:kr\b|kroner|dkk|mio|%|mg\b|ml\b|,-)/i;
const PHONE_BEFORE =
  /(?:tlf|telefon|mobil|ring|sms|kontakt|nummer)\p{L}*[ .:]*(?:på|til|nr\.?|nummer)?[ .:]*$/iu;
/** Somewhere before or after, in the same breath: "nyt nummer bag på en serviet, det hedder 1313 1414". */
const PHONE_NEAR =
  /(?:tlf|telefon|mobil|(?<!\p{L})ring|sms|nummer|(?<!\p{L})nr|træffes|fanges|opkald|lokal)/iu;
/** Another country's: + or 00, its code, and groups of digits. */
const FOREIGN =
  /(?<![\p{L}\p{N}])(?:\+ ?(?!45)[1-9]|00(?!45)[2-9])\d{1,2}(?:[ .-]?\(?\d{1,5}\)?){2,5}(?![\p{L}\p{N}])/gu;
const NEIGHBOURHOOD = 24;
const NEAR = 60;

/** Phone numbers, in text order. Dates, years, amounts and file numbers are left out. */
export function findPhones(text: string): TextRange[] {
  const danish = [...text.matchAll(SHAPE)].filter((match) => isPhone(text, match));
  const foreign = [...text.matchAll(FOREIGN)].filter((match) => isForeign(text, match));
  return [...danish, ...foreign]
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }))
    .sort((a, b) => a.start - b.start);
}

function isPhone(text: string, match: RegExpExecArray): boolean {
  const [whole, country, number = ''] = match;
  const before = text.slice(Math.max(0, match.index - NEIGHBOURHOOD), match.index);
  if (country || PHONE_BEFORE.test(before)) return true;
  const after = text.slice(match.index + whole.length, match.index + whole.length + NEIGHBOURHOOD);
  if (isDate(number) || isYears(number) || OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return false;
  // 1xx and 1xxx are public services, so a 1 first is rare: then the writing or a word must tell.
  const isPlain = /^[2-9][^/]*$/.test(number);
  const isGrouped = /^\d\d(?: \d\d){3}$/.test(number) && !isCounting(number);
  if (isPlain || isGrouped) return true;
  return PHONE_NEAR.test(text.slice(Math.max(0, match.index - NEAR), match.index) + after);
}

function isForeign(text: string, { 0: whole, index }: RegExpExecArray): boolean {
  const digits = whole.replace(/\D/g, '').length;
  return (
    digits >= 9 && digits <= 17 && !OTHER_BEFORE.test(text.slice(Math.max(0, index - NEIGHBOURHOOD), index))
  );
}

/** "stue 10 11 12 13" */
function isCounting(number: string): boolean {
  const pairs = number.split(' ').map(Number);
  return pairs.every((pair, at) => at === 0 || pair === (pairs[at - 1] ?? 0) + 1);
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
  return /^(?:19|20)\d{2}[ /](?:19|20)\d{2}$/.test(number);
}
