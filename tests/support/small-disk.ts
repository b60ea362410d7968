import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own with room for a browser's profile. Linux, and only for who may mount. */
export interface SmallDisk {
  /** An empty folder on it. */
  readonly profile: string;
  /** Takes all room that is left. */
  fill(): void;
  /** Gives it back. */
  free(): void;
  remove(): void;
}

export function mountSmallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'sidemand-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=150m', 'tmpfs', folder]);
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const filler = join(folder, 'filler');
  return {
    profile,
    fill: () => writeUntilFull(filler),
    free: () => rmSync(filler, { force: true }),
    remove() {
      execFileSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}

function writeUntilFull(path: string): void {
  const file = openSync(path, 'a');
  const page = Buffer.alloc(4_096);
  try {
    for (;;) writeSync(file, page);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}
