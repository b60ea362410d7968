import type { TextRange } from '@/lib/model';

/** A word with its place in the text and the form it is looked up by. */
export interface Token extends TextRange {
  /** Composed (NFC), lower case, without invisible characters. Empty for what is too long to be a word. */
  readonly key: string;
}

/**
 * Letters, digits and marks, joined inside by hyphens and apostrophes. Marks belong to the word because some
 * systems store å as a + U+030A; soft hyphens and zero-width characters because rich text is full of them.
 * `Intl.Segmenter` is no alternative: it is quadratic in Node 20 and splits CPR numbers at the hyphen.
 */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]|[-‐‑'’](?=[\p{L}\p{N}]))*/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const PLAIN = /^[a-zæøåé0-9-]*$/;
const LONGEST_WORD = 64;

/** The words of a text, in order. Words that touch a masked range (ascending, not overlapping) are left out. */
export function tokenise(text: string, masked: readonly TextRange[] = []): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < masked.length && (masked[next]?.end ?? 0) <= start) next++;
    if ((masked[next]?.start ?? text.length) < end) continue;
    tokens.push({ start, end, key: keyOf(match[0]) });
  }
  return tokens;
}

function keyOf(word: string): string {
  if (word.length > LONGEST_WORD) return '';
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.replace(INVISIBLE, '').normalize('NFC').replace(/[‐‑]/g, '-').replace(/’/g, "'");
}
