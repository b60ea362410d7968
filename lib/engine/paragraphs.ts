import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** Behind a blank line something else begins. */
export function standsApart(text: string, tokens: readonly Token[], { from }: Sentence): boolean {
  const gap = text.slice(tokens[from - 1]?.end, tokens[from]?.start);
  return /\n\s*\n|\r\s*\r/.test(gap);
}
