import { readFileSync } from 'node:fs';

/** A page of the gallery, by its name: `clobber`. */
export function pageOf(name: string): string {
  return readFileSync(`tests/pages/${name}.html`, 'utf8');
}
