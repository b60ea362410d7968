import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { IMPORT_TABLE } from './import-table';
import { importsOf, judgeImports, readSource } from './imports';

const root = new URL('../../..', import.meta.url).pathname;
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const files = listed.split('\n').filter(Boolean);
const sources = files.filter(
  (file) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
);

describe('who may import whom', () => {
  test('there are sources to judge', () => expect(sources.length).toBeGreaterThan(40));

  test('every file keeps the table', () => {
    const wrong = sources.flatMap((file) => judgeImports(file, readSource(root, file), root));
    expect(wrong).toEqual([]);
  });

  test('every module of the table exists', () => {
    const missing = Object.keys(IMPORT_TABLE).filter(
      (folder) => !files.some((file) => file.startsWith(`${folder}/`)),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    ['lib/engine/x.ts', "import { browser } from '@/lib/browser';", 'lib/engine may not import lib/browser'],
    ['lib/page/x.ts', "import { openStore } from '@/lib/store';", 'lib/page may not import lib/store'],
    ['lib/page/x.ts', "const { openStore } = await import('../store');", 'lib/page may not import lib/store'],
    [
      'lib/store/x.ts',
      "import browser from 'webextension-polyfill';",
      'may not import the package webextension-polyfill',
    ],
    ['lib/settings/x.ts', "import Dexie from 'dexie';", 'may not import the package dexie'],
    ['lib/page/x.ts', "import { h } from 'preact';", 'may not import the package preact'],
    [
      'components/panel/x.tsx',
      "import { readSettings } from '@/lib/settings';",
      'may not import lib/settings',
    ],
    ['components/panel/x.tsx', "import { cards } from 'virtual:content/cards';", 'take it as a parameter'],
    ['lib/store/x.ts', "import { readCounts } from '@/lib/diagnostics/counts';", 'not by its index'],
    [
      'lib/model/x.ts',
      "import { note } from '@/lib/diagnostics';",
      'lib/model may not import lib/diagnostics',
    ],
    [
      'lib/page/x.ts',
      "export { start } from '@/entrypoints/background';",
      'may not import entrypoints/background',
    ],
  ])('%s with %s is refused', (file, source, sentence) => {
    expect(judgeImports(file, source, root).join()).toContain(sentence);
  });

  test('imports in comments and texts do not count, re-exports and types do', () => {
    const source =
      "// import a from 'a'\n/* from 'b' */\nexport * from 'c';\nimport type { D } from 'd';\nimport 'e';";
    expect(importsOf(source)).toEqual(['c', 'd', 'e']);
  });
});

describe('the house', () => {
  const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));

  test('the top level is what DESIGN.md names', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !/^(\.|node_modules|screenshots|coverage)/.test(entry.name),
    );
    const named = ['components', 'content', 'docs', 'entrypoints', 'lib', 'public', 'scripts', 'tests'];
    expect(folders.map((entry) => entry.name).filter((name) => !named.includes(name))).toEqual([]);
  });

  test('no file is a drawer', () => {
    const drawers = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|shared|managers?|misc)(\/|\.[a-z]+$)/.test(file),
    );
    expect(drawers).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const long = code
      .map((file) => [file, readSource(root, file).split('\n').length] as const)
      .filter(([, lines]) => lines > 301);
    expect(long).toEqual([]);
  });

  test('no test is skipped or alone', () => {
    const tests = code.filter((file) => file.startsWith('tests/') && !file.endsWith('architecture.test.ts'));
    const wrong = tests.filter((file) =>
      /\b(test|it|describe)\.(skip|only|todo|fails)\b/.test(readSource(root, file)),
    );
    expect(wrong).toEqual([]);
  });

  test('the page script never names the extension globals after document_start', () => {
    const page = sources.filter((file) =>
      /^(lib\/page|components\/inline|entrypoints\/page-guide)\//.test(file),
    );
    const wrong = page.filter((file) =>
      /\b(globalThis|window|self)\.(browser|chrome)\b|(?<![.\w'"])(browser|chrome)\.[a-z]/.test(
        readSource(root, file),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
