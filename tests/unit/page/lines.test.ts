import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOfEdit } from '@/lib/page/edit-span';
import { createLineReader, splitLines } from '@/lib/page/editors/lines';

const nbsp = (text: string) => text.replaceAll('\u00a0', ' ');
/** Few letters, so that texts are alike in many places. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\u00a0'), maxLength: 40 });

test('a text that is read again and again has the lines it has when read once', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (versions) => {
      const read = createLineReader(nbsp);
      for (const version of versions) expect(read(version)).toEqual(splitLines(nbsp(version)));
    }),
    { numRuns: 2000 },
  );
});

test('only the line that was typed in is another', () => {
  const read = createLineReader(nbsp);
  const [first, , third] = read('et\nto\ntre');
  const [a, b, c] = read('et\ntoo\ntre');
  expect(a).toBe(first);
  expect(b).toEqual({ text: 'too', at: 3 });
  expect(c).toBe(third);
  expect(c?.at).toBe(7);
});

test('makes letters readable in the changed line alone', () => {
  const cut: string[] = [];
  const read = createLineReader((raw) => {
    cut.push(raw);
    return raw;
  });
  const long = 'en lang linje\n'.repeat(4_000);
  read(`${long}midt i\n${long}`);
  cut.length = 0;
  read(`${long}midt ix\n${long}`);
  expect(cut).toEqual(['midt ix']);
});

test('finds the one edit between two texts', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { head, tail } = spanOfEdit(before, after);
      const most = Math.min(before.length, after.length);
      let same = 0;
      while (same < most && before[same] === after[same]) same++;
      let behind = 0;
      while (behind < most - same && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
      expect([head, tail]).toEqual([same, behind]);
    }),
    { numRuns: 2000 },
  );
});
