import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** What runs in host pages, as it lies in a built extension. */
export function measureSizes(extension: string): Size[] {
  return ['page-waiting.js', 'page-guide.js'].map((file) => {
    const data = readFileSync(join(extension, file));
    return { file, bytes: data.length, gzip: gzipSync(data, { level: 9 }).length };
  });
}
