const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa' };
const WORD = /[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu;
const HYPHEN = /[-\u2010\u2011]/;

/** One spelling for what people write in many: `Ærø`, `AEROE` and `Äro` with its dots typed elsewhere. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[æäøöå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** A word, and what stands between its hyphens: "CPR-nummer" is found as "cprnummer" and as "nummer". */
interface Word {
  readonly word: string;
  readonly parts: readonly string[];
}

/** The words of a text in their order, folded. */
export function readWords(text: string): readonly Word[] {
  return (fold(text).match(WORD) ?? []).map((found) => {
    const parts = found.split(HYPHEN);
    // A single letter between hyphens ("e-mail") says nothing alone.
    return { word: parts.join(''), parts: parts.length > 1 ? parts.filter(({ length }) => length > 1) : [] };
  });
}

/** Every word that a text is found by. */
export function wordsOf(text: string): readonly string[] {
  return readWords(text).flatMap(({ word, parts }) => [word, ...parts]);
}
