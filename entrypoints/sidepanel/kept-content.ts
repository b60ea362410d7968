import type { RowReader } from '@/lib/backup';
import { ROWS_VERSION, readForeignRows } from '@/lib/store';

/** Reads the rows of every version that was ever written. */
export const READER: RowReader = { version: ROWS_VERSION, read: readForeignRows };

/** What a person has written, by the member it stands in. The rest are ids, days and ciphertext. */
const WORDS = new Set([
  'text',
  'answer',
  'note',
  'word',
  'to',
  'label',
  'by',
  'link',
  'contact',
  'functions',
  'title',
  'answers',
]);

/** Whether some text that a person wrote is so. */
export function someWords(value: unknown, isSo: (text: string) => boolean, name = ''): boolean {
  if (typeof value === 'string') return WORDS.has(name) && isSo(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([member, inside]) =>
    someWords(inside, isSo, Array.isArray(value) || name === 'answers' ? name : member),
  );
}
