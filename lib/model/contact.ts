/** From the surest to the loosest: abroad with its plus, Danish in pairs, any other eight digits or more. */
const LONG = [
  /\+\d(?: ?\d){7,}/,
  /(?:\+45 ?)?(?<!\d)\d\d(?: ?\d\d){3}(?! ?\d)/,
  /(?<!\d)\d(?: ?\d){7,}/,
] as const;
const SHORT = /^\d{3,5}$/;

/** Somebody to call, read from what a person wrote as the answer to a question about the workplace. */
export interface Contact {
  /** What stands beside the number; empty when the answer is nothing else. */
  readonly name: string;
  /** As it was written. `null` when the answer holds none. */
  readonly number: string | null;
}

/**
 * Finds the number in an answer. A short one (112, 1813) counts only when it is the whole answer: in
 * "Afsnit 102, 12 34 56 78" the first number is not one to call.
 */
export function readContact(answer: string): Contact {
  const text = answer.trim();
  if (SHORT.test(text)) return { name: '', number: text };
  const number = LONG.map((form) => form.exec(text)?.[0]).find((found) => found !== undefined);
  return number ? { name: closeGap(text.replace(number, '')), number } : { name: text, number: null };
}

/** Takes away what the number leaves behind it: an empty pair of brackets, two commas in a row, a loose dash. */
function closeGap(text: string): string {
  return text
    .replace(/\(\s*\)/g, '')
    .replace(/\s*([,;])(?:\s*[,;])+/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');
}
