import { createHash } from 'node:crypto';

/** Words in a row that two writers hardly ever choose alike by chance. */
export const RUN = 7;

/** Bytes kept of each hash: enough that two texts of a book's length do not meet by chance. */
export const HASH_BYTES = 6;

/** Each run of {@link RUN} words in a text, in lower case and without punctuation. */
export function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\d§]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** A short fingerprint of a run, from which its words cannot be read again. */
export function fingerprint(run: string): string {
  return createHash('sha256').update(run).digest().subarray(0, HASH_BYTES).toString('hex');
}
