import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../..', import.meta.url).pathname;

/** Imports of the search that stand at the top of a file and bring code, not types. */
const AT_ONCE = /^import (?!type\b)[^;]*from '@\/lib\/search'/m;

test('the panel starts without the search: its code is only asked for when the library opens', () => {
  const folders = ['components/panel', 'entrypoints/sidepanel'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  const sources = files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
  expect(sources.filter(([, source]) => AT_ONCE.test(source)).map(([file]) => file)).toEqual([]);
  expect(sources.some(([, source]) => source.includes("import('@/lib/search')"))).toBe(true);
});
