import { diffArrays, diffWords } from 'diff';
import type { PaperDocument } from '@/lib/model';
import { linesOfDocument } from './plain';

/** A stretch of a line: the same in both papers, only in the older, or only in the newer. */
export interface ComparedWords {
  readonly text: string;
  readonly is: 'same' | 'gone' | 'new';
}

/** A line of the two papers laid over each other. `changed`: it stands in both, with other words. */
export interface ComparedLine {
  readonly is: 'same' | 'gone' | 'new' | 'changed';
  readonly words: readonly ComparedWords[];
}

/** Lays a newer paper over an older one, line by line and, where a line was rewritten, word by word. */
export function compareDocuments(older: PaperDocument, newer: PaperDocument): readonly ComparedLine[] {
  const parts = diffArrays([...linesOfDocument(older)], [...linesOfDocument(newer)]);
  return parts.flatMap((part, at): readonly ComparedLine[] => {
    const before = parts[at - 1];
    if (part.added && before?.removed) return rewritten(before.value, part.value);
    if (part.removed && parts[at + 1]?.added) return [];
    const is = part.added ? 'new' : part.removed ? 'gone' : 'same';
    return part.value.map((text) => ({ is, words: [{ text, is }] }));
  });
}

/** Lines that stand in the place of others: in pairs while there are pairs, the rest by themselves. */
function rewritten(gone: readonly string[], come: readonly string[]): readonly ComparedLine[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => {
    const [was, is] = [gone[at], come[at]];
    if (was === undefined) return { is: 'new', words: [{ text: is ?? '', is: 'new' }] };
    if (is === undefined) return { is: 'gone', words: [{ text: was, is: 'gone' }] };
    const words = diffWords(was, is).map(({ value, added, removed }): ComparedWords => {
      return { text: value, is: added ? 'new' : removed ? 'gone' : 'same' };
    });
    return { is: 'changed', words };
  });
}
