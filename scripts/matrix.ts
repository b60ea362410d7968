/**
 * `npm run matrix`: builds, tries every behaviour in every editor in both browsers and writes docs/EDITORS.md from what
 * was found; about half an hour. `npm run matrix -- --written` only writes it from the last run (`npm run test:full`).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BEHAVIOURS } from '../tests/e2e/editors/behaviours';
import { EDITORS } from '../tests/e2e/editors/editors';
import { OUTCOMES } from '../tests/e2e/editors/outcome';
import { chromiumPath, firefoxPath } from './browsers.mjs';
import { buildAll } from './build-all';
import { dayOfRun, readCell } from './matrix/read-outcomes';
import { writeMatrix } from './matrix/write-table';
import { runProgram } from './test/programs';

const ROOT = join(import.meta.dirname, '..');
const TESTS = ['chromium', 'firefox'].map((browser) => `tests/e2e/editors-${browser}.full.test.ts`);

let code = 0;
if (!process.argv.includes('--written')) {
  rmSync(OUTCOMES, { recursive: true, force: true });
  await buildAll('.output');
  code = await runProgram([
    'vitest/vitest.mjs',
    'run',
    '--project',
    'full',
    '--configLoader',
    'runner',
    ...TESTS,
  ]);
}
const day = dayOfRun();
if (!day) throw new Error('no run to write about: npm run matrix');
const said = (program: string | null) =>
  execFileSync(program ?? '', ['--version'], { encoding: 'utf8' })
    .replace('Mozilla ', '')
    .trim();
const matrix = writeMatrix({
  editors: EDITORS,
  behaviours: BEHAVIOURS,
  browsers: [
    { name: 'chromium', version: said(chromiumPath()) },
    { name: 'firefox', version: said(firefoxPath()) },
  ],
  day,
  cell: readCell,
  versionOf: (name) =>
    (
      JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as {
        version: string;
      }
    ).version,
});
writeFileSync(join(ROOT, 'docs/EDITORS.md'), matrix);
console.log('docs/EDITORS.md is written');
process.exit(code);
