import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedClassifier } from '../model';

/** Where `npm run train` writes what it learned, and the build reads it. */
export const classifierFile = (root: string) => join(root, 'content', 'classifier.json');

/** The classifier beside the rules of `<root>/content`; null where none has been trained. */
export function readClassifier(root: string): PackedClassifier | null {
  const file = classifierFile(root);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PackedClassifier) : null;
}
