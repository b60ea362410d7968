import { DIGITS, LAST_DIGITS } from '../model';

/** Writes numbers from 0, the most frequent of which should be below 70; `NumberReader` of the engine reads them. */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let digits = DIGITS.charAt(number % LAST_DIGITS);
    const base = DIGITS.length - LAST_DIGITS;
    for (let rest = Math.floor(number / LAST_DIGITS); rest > 0; rest = Math.floor((rest - 1) / base)) {
      digits = DIGITS.charAt(LAST_DIGITS + ((rest - 1) % base)) + digits;
    }
    text += digits;
  }
  return text;
}
