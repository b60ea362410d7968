import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SIZE = '400M';

/** A disk whose power can be cut. Linux, and only for who may mount. */
export interface CutDisk {
  /** An empty folder on it. */
  readonly profile: string;
  /**
   * What would be on the disk, had the power gone at this moment: a folder that may be written in. What the system
   * has not yet written out is not in it.
   */
  cut(): string;
  remove(): void;
}

/** An image with a file system in it. What is copied of the image is what has reached the disk. */
export function mountCutDisk(): CutDisk {
  const place = mkdtempSync(join(tmpdir(), 'sidemand-cut-'));
  const image = join(place, 'disk.img');
  const mounted: string[] = [];
  const mount = (file: string): string => {
    const folder = `${file}.mounted`;
    mkdirSync(folder);
    execFileSync('mount', ['-o', 'loop', file, folder]);
    mounted.push(folder);
    return join(folder, 'profile');
  };
  execFileSync('truncate', ['--size', SIZE, image]);
  execFileSync('mkfs.ext4', ['-q', image]);
  const profile = mount(image);
  mkdirSync(profile);
  execFileSync('sync', ['--file-system', profile]);
  return {
    profile,
    cut() {
      const copy = join(place, `cut-${mounted.length}.img`);
      execFileSync('cp', ['--sparse=always', image, copy]);
      return mount(copy);
    },
    remove() {
      for (const folder of mounted) execFileSync('umount', ['--lazy', folder]);
      rmSync(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}
