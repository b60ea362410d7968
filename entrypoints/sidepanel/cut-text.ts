import type { TextRange } from '@/lib/model';

/** Longer pieces are cut where the engine would end a sentence anyway, so that none keeps the panel waiting. */
const LONGEST = 4_000;
const BLANK_LINE = /\r?\n[^\S\r\n]*(?:\r?\n[^\S\r\n]*)+/g;
/** In the order they are tried for the last place to cut at: the end of a sentence, a line, a word. */
const PLACES = [/[.!?…]\s+(?=[\p{Lu}\p{N}])/gu, /\r?\n/g, /\s+/g];

/** Cuts a text into pieces that can be read by themselves: its paragraphs, and parts of very long ones. */
export function* cutText(text: string): Generator<TextRange> {
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    yield* cutParagraph(text, start, gap.index);
    start = gap.index + gap[0].length;
  }
  yield* cutParagraph(text, start, text.length);
}

function* cutParagraph(text: string, from: number, to: number): Generator<TextRange> {
  let start = from;
  while (to - start > LONGEST) {
    const end = start + cutPlace(text.slice(start, start + LONGEST));
    yield { start, end };
    start = end;
  }
  if (start < to) yield { start, end: to };
}

/** Where the piece is cut: after the last ending in its second half, or else at its end. */
function cutPlace(piece: string): number {
  for (const place of PLACES) {
    const last = [...piece.matchAll(place)].at(-1);
    if (last && last.index > piece.length / 2) return last.index + last[0].length;
  }
  // Between the halves of one character is no place to cut.
  return /[\uD800-\uDBFF]$/.test(piece) ? piece.length - 1 : piece.length;
}
