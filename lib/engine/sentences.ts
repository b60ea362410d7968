import { ABBREVIATIONS } from './abbreviations';
import type { Token } from './tokens';

/** A run of tokens: `from` inclusive, `to` exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/**
 * A text without stops is cut here all the same: it keeps the work for a sentence bounded, and so the whole
 * linear in the length of the text.
 */
const LONGEST_SENTENCE = 120;
const LINE_BREAK = /\r\n?|[\n\u2028\u2029]/;
const BULLET = /[-–•*·▪]/;
const STOP_AND_SPACE = /[.!?…]["'”’“»«)\]]*\s/;

/** Splits a text into sentences: at stops, blank lines, and new lines that begin something. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const before = tokens[at - 1];
    const after = tokens[at];
    if (!before || (after && at - from < LONGEST_SENTENCE && !isBoundary(text, before, after))) continue;
    sentences.push({ from, to: at });
    from = at;
  }
  return sentences;
}

function isBoundary(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.end, after.start);
  if (gap === ' ' || gap === ', ') return false;
  const first = text.charAt(after.start);
  const lines = gap.split(LINE_BREAK);
  if (lines.length > 2) return true;
  // One line break alone may be the wrapping of a mail or a paste.
  if (lines.length === 2 && (!isLower(first) || BULLET.test(gap))) return true;
  if (/[!?…]/.test(gap)) return true;
  if (!gap.includes('.') || isAbbreviation(before.key)) return false;
  if (!STOP_AND_SPACE.test(gap)) return isUpper(first);
  if (/\d$/.test(before.key)) return isUpper(first);
  return !isLower(first) || before.key.length > 3;
}

function isAbbreviation(key: string): boolean {
  return (key.length === 1 && !/\d/.test(key)) || ABBREVIATIONS.has(key);
}

const isLower = (letter: string) => letter !== letter.toUpperCase();
const isUpper = (letter: string) => letter !== letter.toLowerCase();
