/** Stands for a thing in the text that is not text. */
export const OBJECT = '\ufffc';

/**
 * A text as the engine reads it, letter for letter as long. Editors put a byte order mark where there must be a
 * letter for the caret; the engine knows a word joiner for nothing, inside a word too.
 */
export function toReadable(raw: string): string {
  if (!/[\u00a0\ufeff]/.test(raw)) return raw;
  return raw.replaceAll('\u00a0', ' ').replaceAll('\ufeff', '\u2060');
}

const toSpaces = (text: string) => text.replace(/\s/g, ' ');

/** Whether a stretch of the page, as it is there, says these words of a paragraph. */
export function says(raw: string, words: string): boolean {
  const seen = toSpaces(toReadable(raw));
  const meant = toSpaces(words);
  if (seen === meant) return true;
  const parts = meant.split(OBJECT);
  // The page tells the text that is in an embedded thing as well.
  return parts.length > 1 && seen.startsWith(parts[0] ?? '') && seen.endsWith(parts.at(-1) ?? '');
}
