const A = 'A'.charCodeAt(0);
const MOST = 25;

/**
 * Packs lower-case words, sorted and each once: each begins with a capital letter that counts (A = 0) how many
 * letters go from the end of the word before, "alba alberte" → "AalbaBerte". A third smaller than plain words when
 * zipped; to count what stays instead is larger for words, for endings are more alike than lengths.
 * lib/engine/packed/unpack-words.ts unpacks them.
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of words) {
    const shared = sharedLength(before, word);
    const taken = before.length - shared;
    if (taken > MOST) throw new RangeError(`More than ${MOST} letters between ${before} and ${word}.`);
    packed += String.fromCharCode(A + taken) + word.slice(shared);
    before = word;
  }
  return packed;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
