import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURE_WORDS } from '@/tests/fixtures/backups/rows';

const root = join(import.meta.dirname, '../../..');
// Node starts, and a key of a million rounds is made.
const TIMEOUT = 60_000;

function openBackup(file: string, passphrase: string) {
  const script = join(root, 'scripts/open-backup.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script, file], {
    cwd: root,
    input: `${passphrase}\n`,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

const FILE = join(root, 'tests/fixtures/backups/mine-rows-6.txt');

test('the tool writes what a file holds, and nothing else, to standard output', { timeout: TIMEOUT }, () => {
  const { stdout, stderr, status } = openBackup(FILE, FIXTURE_WORDS.file);
  expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringContaining('mine') });
  expect(JSON.parse(stdout)).toMatchObject({ format: 'sidemand-content', kind: 'mine', rows: 6 });
});

test('other words open nothing', { timeout: TIMEOUT }, () => {
  const { stdout, stderr, status } = openBackup(FILE, 'fire helt andre ord');
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  expect(stderr).toContain('Another passphrase');
});
