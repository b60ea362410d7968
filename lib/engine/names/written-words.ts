import { withoutAccents } from '@/lib/model';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';

/** How a word is written: `initial` is one capital letter, `capitals` a word of nothing else. */
type Shape = 'lower' | 'capital' | 'capitals' | 'initial';

/** A word of a sentence, as the finder of names looks at it. */
export interface WrittenWord {
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly key: string;
  readonly shape: Shape;
  /** What stands between the word before and this; empty for the first. */
  readonly gap: string;
  /** It begins a sentence, a line, a quotation or what follows a colon: its capital letter says nothing. */
  readonly opens: boolean;
  /** "Friis-pærer": a name that has become part of an ordinary word. */
  readonly isCompound: boolean;
}

const OPENING = /[:"“”„»«(\n\r•*·▪–—/]|\s-\s?$|[.!?]\s/;

export function writtenWords(text: string, tokens: readonly Token[], { from, to }: Sentence): WrittenWord[] {
  const words: WrittenWord[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const raw = text.slice(token.start, token.end);
    const gap = at === from ? '' : text.slice(tokens[at - 1]?.end, token.start);
    const shape = token.key === '' ? 'lower' : shapeOf(raw);
    words.push({
      start: token.start,
      end: token.end,
      key: shape === 'lower' ? token.key : withoutAccents(raw),
      shape,
      gap,
      opens: at === from || OPENING.test(gap),
      isCompound: /-\p{Ll}/u.test(raw) && !/^\p{Lu}+-/u.test(raw.slice(0, 3)),
    });
  }
  return words;
}

function shapeOf(raw: string): Shape {
  const first = raw.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  if (raw.length === 1) return 'initial';
  return raw === raw.toUpperCase() ? 'capitals' : 'capital';
}
