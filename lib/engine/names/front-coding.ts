const A = 'A'.charCodeAt(0);

/** The words that lib/pack/front-coding.ts packed: a capital letter counts what is shared with the word before. */
export function unpack(packed: string): string[] {
  let word = '';
  return packed
    .split(/(?=[A-Z])/)
    .filter(Boolean)
    .map((part) => {
      word = word.slice(0, part.charCodeAt(0) - A) + part.slice(1);
      return word;
    });
}
