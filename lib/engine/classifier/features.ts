/** Features are told apart by their bucket alone; those that fall into one share its weights. */
export const BUCKETS = 2 ** 14;
const SHIFT = 32 - Math.log2(BUCKETS);
/** Pieces of words, so that compounds and inflections meet what was learned of their parts. */
const PIECE = 5;
/** No word is written so. */
const NAME = '<name>';
const NUMBER = '<number>';

/** Features in two lists: the bucket of each, and the word it is of; of two in a row, the second. */
export interface Features {
  readonly buckets: readonly number[];
  readonly words: readonly number[];
  /** How many there are: the lists may be longer. */
  readonly count: number;
}

/** The words whose features are read: `from` to `to` (exclusive). */
interface Words {
  readonly tokens: readonly { readonly key: string }[];
  readonly from: number;
  readonly to: number;
  isName(word: number): boolean;
}

/** One pair of lists serves all: to fill it again costs less than to begin one for each sentence. */
const buckets: number[] = [];
const places: number[] = [];

/**
 * What the classifier sees of words: each, each two in a row, and pieces of each. Names and numbers are one word, so
 * that nothing is learned of a person. Good until the next words are read.
 */
export function readFeatures({ tokens, from, to, isName }: Words): Features {
  let before = 0;
  let count = 0;
  for (let at = from; at < to; at++) {
    const key = tokens[at]?.key ?? '';
    const word = isName(at) ? NAME : isDigit(key.charCodeAt(0)) ? NUMBER : key;
    const hash = hashOf(word, 0, word.length, WORDS);
    buckets[count] = bucketOf(hash);
    places[count++] = at;
    if (at > from) {
      buckets[count] = bucketOf(Math.imul(before, 31) ^ hash);
      places[count++] = at;
    }
    before = hash;
    const bounded = `^${word}$`;
    for (let piece = 0; piece + PIECE <= bounded.length; piece++) {
      buckets[count] = bucketOf(hashOf(bounded, piece, piece + PIECE, PIECES));
      places[count++] = at;
    }
  }
  return { buckets, words: places, count };
}

/** The bucket of the sign that ends a sentence: a question is told otherwise than a statement. */
export function bucketOfSign(sign: string): number {
  return bucketOf(hashOf(sign, 0, sign.length, SIGNS));
}

/** Beginnings of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), one for each kind of feature. */
const WORDS = 0x811c9dc5 | 0;
const PIECES = 0x1b873593;
const SIGNS = 0x5bd1e995;

function hashOf(text: string, from: number, to: number, start: number): number {
  let hash = start;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The upper bits of a product are mixed best. */
const bucketOf = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> SHIFT;
const isDigit = (code: number) => code >= 48 && code <= 57;
