/** The words of a string with a space between. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
