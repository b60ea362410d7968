import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAULT_CASES } from './fault-cases';

const root = join(import.meta.dirname, '../../..');
/** The start of a title that names numbers: `(27–33) …`, `(13, 14) …`, `8: …`. */
const TITLE = /['`](?:\(([\d, –]+)\)|(\d+):) /g;

/** Every number that a test's titles name. */
function numbersIn(source: string): readonly number[] {
  return [...source.matchAll(TITLE)].flatMap(([, several, one]) =>
    (several ?? one ?? '').split(',').flatMap((part) => {
      const [from = Number.NaN, to = from] = part.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    }),
  );
}

describe('the faults of SECURITY.md, section 10', () => {
  test('1–17 and 23–44 are each tried by a test', () => {
    const wanted = Array.from({ length: 44 }, (_, at) => at + 1).filter(
      (number) => number < 18 || number > 22,
    );
    expect(Object.keys(FAULT_CASES).map(Number)).toEqual(wanted);
  });

  test.each(Object.entries(FAULT_CASES))(
    '%s is named by each test that is said to try it',
    (number, files) => {
      for (const file of files) {
        expect(numbersIn(readFileSync(join(root, file), 'utf8')), file).toContain(Number(number));
      }
    },
  );

  test('(26) nobody is told what `persist()` says, which is false in Chromium whatever happens', () => {
    const code = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    expect(code.length).toBeGreaterThan(100);
    expect(code.filter((file) => /\.persist(?:ed)?\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
