import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** One file of `content/` as it is written. */
export interface ContentFile {
  /** Path from the repository's root. */
  readonly file: string;
  /** `cards`, `rules` … */
  readonly folder: string;
  readonly text: string;
}

/** Every YAML file of `<root>/content`, in the order of their names. */
export function readContentFiles(root: string): readonly ContentFile[] {
  const content = join(root, 'content');
  if (!existsSync(content)) return [];
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({
      file: `content/${path}`,
      folder: path.slice(0, path.indexOf('/')),
      text: readFileSync(join(content, path), 'utf8'),
    }));
}

/** One text in a file, put together from its lines. */
export interface WrittenText {
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
  /** The text is a field's name. */
  readonly isKey: boolean;
}

/** Every text of one file with its line, in the file's order. */
export function textsOf({ text }: ContentFile): readonly WrittenText[] {
  const counter = new LineCounter();
  const found: WrittenText[] = [];
  visit(parseDocument(text, { lineCounter: counter }), {
    Scalar(key, node) {
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
      found.push({ value: node.value, line: counter.linePos(node.range[0]).line, isKey: key === 'key' });
    },
  });
  return found;
}

/** Where a text stands; the first file where it stands nowhere. */
export function placeOf(value: string, files: readonly ContentFile[]): { file: string; line: number } {
  for (const file of files) {
    const found =
      file.text.includes(value.slice(0, 12)) && textsOf(file).find((text) => text.value === value);
    if (found) return { file: file.file, line: found.line };
  }
  return { file: files[0]?.file ?? 'content', line: 1 };
}
