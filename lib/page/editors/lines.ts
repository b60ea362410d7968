import { spanOfEdit } from '../edit-span';

/** One line of a text. */
export interface Line {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly at: number;
}
type Movable = Line & { at: number };

/** Cuts a text at its newlines and tells where each line begins. */
export function splitLines(text: string): Line[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const cut = { text: line, at };
    at += line.length + 1;
    return cut;
  });
}

/**
 * Cuts a text that is read again and again. A line that is as it was stays the same object, and only its place
 * moves. `toReadable` may change letters but not their number.
 */
export function createLineReader(toReadable: (text: string) => string): (text: string) => readonly Line[] {
  const cut = (text: string): Movable[] => splitLines(toReadable(text));
  let known = '';
  let lines = cut('');

  /** The line that an offset of the known text is in. */
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] as Line).at <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return (text) => {
    if (text === known) return lines;
    const { head, tail } = spanOfEdit(known, text);
    const first = lineAt(head);
    const last = lineAt(known.length - tail);
    const grown = text.length - known.length;
    const from = (lines[first] as Line).at;
    const { at, text: lastText } = lines[last] as Line;
    const fresh = cut(text.slice(from, at + lastText.length + grown));
    for (const line of fresh) line.at += from;
    const behind = lines.slice(last + 1);
    for (const line of behind) line.at += grown;
    lines = [...lines.slice(0, first), ...fresh, ...behind];
    known = text;
    return lines;
  };
}
