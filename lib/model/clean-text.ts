/**
 * What turns the reading direction, or is there and cannot be seen: control and format characters, halves of a
 * character. A joiner stays, which is what holds some drawn faces together.
 */
const UNSEEN = /(?![\n\t\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text as it is kept and handed over: what came along unseen from a web page or a mail is left out. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').normalize('NFC').trim();
}
