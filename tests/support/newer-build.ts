import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension that says it is version 99, in a folder of its own. */
export function makeNewerBuild(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'sidemand-newer-'));
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, version: '99.0.0' }));
  return copy;
}
