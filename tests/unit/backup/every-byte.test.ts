import { expect, test } from 'vitest';
import { openWithKey, readContent, readSealedFile, writeContent, writeWithKey } from '@/lib/backup';
import { createDerivation, deriveKey } from '@/lib/backup/key-derivation';
import { DAY, READER, slot } from './rows';

// SECURITY.md 10, numbers 28 and 39.

const WORDS = 'bøgeskov tirsdag kaffekande åløb';
const derivation = createDerivation(1_000_000);
/** 24,000 characters: signs of two and more code units, combining marks, from right to left. */
const LONG = '😀 👩‍👩‍👧 a\u030a e\u0301 שלום مرحبا æøå\n'.repeat(800).slice(0, 24_000);

async function seal(content: string) {
  const key = await deriveKey(WORDS, derivation);
  const text = await writeWithKey({ kind: 'mine', schema: 2 }, content, { derivation, key });
  return { key, text };
}

test('(28) no bit that turned over, anywhere in a file, is taken for what was written', async () => {
  // 32 bytes and the tag of 16: Base64 has no spare bits then, which would mean nothing.
  const { key, text } = await seal('{"a":"Kage, og et lille stykke"}');
  const whole = text.trimEnd();
  const taken: string[] = [];
  const faults = new Set<string>();
  for (let at = 0; at < whole.length; at += 1) {
    for (let bit = 0; bit < 7; bit += 1) {
      const turned = String.fromCharCode(whole.charCodeAt(at) ^ (1 << bit));
      const read = readSealedFile(whole.slice(0, at) + turned + whole.slice(at + 1));
      // With the key of the whole file, which is more than a reader of the changed header would have.
      const opened = read.ok ? await openWithKey(read.value, key) : read;
      if (opened.ok) taken.push(`${at}, bit ${bit}`);
      else faults.add(opened.fault);
    }
  }
  expect(taken).toEqual([]);
  // Each has a sentence of its own (kept.*); none is that the file is empty or too large.
  expect([...faults].toSorted()).toEqual([
    'damaged',
    'locked',
    'newer-version',
    'not-a-file-of-ours',
    'parameters',
  ]);
});

test('(39) a text of 24,000 characters, of every kind of sign, comes back letter for letter', async () => {
  expect(LONG).toHaveLength(24_000);
  const content = {
    kind: 'workplace' as const,
    rows: READER.version,
    savedAt: DAY,
    lineage: {},
    tables: { slots: [slot('leder', LONG)] },
  };
  const { key, text } = await seal(writeContent(content));
  const read = readSealedFile(text);
  const opened = read.ok ? await openWithKey(read.value, key) : read;
  const back = opened.ok ? readContent(opened.value, READER) : opened;
  expect(back.ok && back.value.tables.slots).toEqual(content.tables.slots);
});
