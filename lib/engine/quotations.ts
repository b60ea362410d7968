import type { TextRange } from '@/lib/model';

/** Bounded, and within a line: a mark that is never closed must not take the rest of the note with it. */
const QUOTATION =
  /["“”„»«][^"“”„»«\r\n]{1,400}["“”„»«]|(?<![\p{L}\p{N}])['’‘][^'’‘"\r\n]{2,200}['’](?![\p{L}\p{N}])/gu;

/** What stands between quotation marks: somebody's own words. In text order. */
export function findQuotations(text: string): TextRange[] {
  return [...text.matchAll(QUOTATION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
