import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { whyNoPolicy } from '../drive/policy';
import { whyNoNamespace } from '../network/namespace';

const MODULES = join(import.meta.dirname, '..', '..', 'node_modules');

/** Runs a program of node_modules (path below it, then arguments) and gives its exit code. */
export function runProgram([program = '', ...args]: readonly string[]): Promise<number> {
  const path = program.startsWith(MODULES) ? program : join(MODULES, program);
  const child = spawn(process.execPath, [path, ...args], { stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** One project of vitest.config.ts, with its counts in `report`. */
export function vitestArguments(project: string, report: string): string[] {
  return [
    join(MODULES, 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    project,
    // Vite's native loader cannot read the config's imports without file endings.
    '--configLoader',
    'runner',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    // The small disk is mounted inside the namespace.
    ...(whyNoNamespace()
      ? without('tests/e2e/network.test.ts', 'tests/e2e/storage-full-disk.full.test.ts')
      : []),
    ...(whyNoLoopDisk() ? without('tests/e2e/storage-power-cut.full.test.ts') : []),
    ...(whyNoPolicy() ? without('tests/e2e/policy*.test.ts') : []),
  ];
}

/** Why no image can be mounted as a disk on this machine; null when one can. */
export function whyNoLoopDisk(): string | null {
  try {
    accessSync('/dev/loop-control', constants.R_OK | constants.W_OK);
    return null;
  } catch {
    return 'only root may mount an image';
  }
}

const without = (...files: readonly string[]) => files.flatMap((file) => ['--exclude', file]);
