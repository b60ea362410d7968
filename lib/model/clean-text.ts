/**
 * What turns the reading direction, or is there and cannot be seen: control and format characters, halves of a
 * character. A joiner stays, which is what holds some drawn faces together.
 */
const UNSEEN = /(?![\n\t\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text as it is kept and handed over: what came along unseen from a web page or a mail is left out. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').normalize('NFC').trim();
}

/** A value with every text in it as it is kept, however deep. */
export function cleanTexts<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map((one) => cleanTexts<unknown>(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleanTexts(one)])) as T;
}
