const LEAST_CHARACTERS = 12;
const DRAWN_WORDS = 4;

/** Long enough to hold against somebody who has copied the files: twelve characters, spaces not counted. */
export function isLongEnough(passphrase: string): boolean {
  return [...passphrase.replace(/\s+/gu, '')].length >= LEAST_CHARACTERS;
}

/** Four words drawn from the list, each as likely as the others. Of 2,048 words: 44 bits. */
export function drawPassphrase(words: readonly string[]): string {
  const drawn: string[] = [];
  while (drawn.length < DRAWN_WORDS) {
    const word = words[drawBelow(words.length)] ?? '';
    // The same word twice is read as a slip of the pen.
    if (!drawn.includes(word)) drawn.push(word);
  }
  return drawn.join(' ');
}

/** A whole number below `end`. A remainder alone would draw the first ones a little more often. */
function drawBelow(end: number): number {
  const range = 2 ** 32;
  const fair = range - (range % end);
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < fair) return drawn % end;
  }
}
