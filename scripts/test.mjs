/** `npm test`: sets everything up, then runs every check. `--full` adds the long tests. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { setUp } from './setup.mjs';

setUp(['chromium', 'firefox']);
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(import.meta.dirname, 'test', 'run.ts'), ...process.argv.slice(2)],
  { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' },
);
process.exit(status ?? 1);
