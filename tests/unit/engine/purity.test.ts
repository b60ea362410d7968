import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

test('the engine compiles without the types of browser and Node', () => {
  const compile = () =>
    execFileSync(process.execPath, [tsc, '-p', 'lib/engine', '--listFiles'], { encoding: 'utf8' });
  const foreign = compile()
    .split('\n')
    .filter(
      (file) => file && !/\/(?:lib\/(?:engine|model)\/|typescript\/lib\/lib\.(?:es|decorators))/.test(file),
    );
  expect(foreign).toEqual([]);
}, 60_000);
