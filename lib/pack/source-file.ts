import { type Document, isNode, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Mistake } from './mistake';

/** Keys and list places that lead from a file's top to one value: `['text', 'da', 'doNow', 0]`. */
export type ValuePath = readonly (string | number)[];

/** One YAML file, read, with the way back from a value to its line. */
export interface SourceFile {
  /** Path from the repository's root. */
  readonly file: string;
  readonly value: unknown;
  /** The line of the value, or of the nearest thing around it that is written down. */
  readonly lineOf: (path: ValuePath) => number;
  readonly mistakes: readonly Mistake[];
}

/** Reads YAML 1.2, where dates stay text and `no` is a word. A file that cannot be read has `mistakes` and no value. */
export function parseSource(file: string, text: string): SourceFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  const mistakes = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lineAt(startOf(error, document)),
    message: sentenceOf(error),
  }));
  // A word with its star first is a reference in YAML, and of no use to us.
  visit(document, {
    Alias(_key, { source, range }) {
      const message = `Sæt citationstegn om ord, der begynder med stjerne: '*${source}'.`;
      mistakes.push({ file, line: lineAt(range?.[0] ?? 0), message });
    },
  });
  const value: unknown = mistakes.length > 0 ? undefined : document.toJS();
  return { file, value, mistakes, lineOf: (path) => lineAt(offsetOf(document, path)) };
}

function offsetOf(document: Document, path: ValuePath): number {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    const around = document.getIn(path.slice(0, length - 1), true);
    const keyNode = keyNodeOf(around, key);
    if (keyNode !== null) return keyNode;
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** Something that is never closed is found wrong at the end of the file; what helps is where it begins. */
function startOf({ code, pos: [offset] }: YAMLError, document: Document): number {
  if (code !== 'MISSING_CHAR') return offset;
  let start = offset;
  visit(document, {
    Node(_key, { range }) {
      if (range && range[0] <= offset && offset <= range[2]) start = range[0];
    },
  });
  return start;
}

/** Where the key itself stands: a long text begins on the line after its key. */
function keyNodeOf(map: unknown, key: string | number | undefined): number | null {
  if (typeof map !== 'object' || map === null || !('items' in map) || !Array.isArray(map.items)) return null;
  for (const pair of map.items) {
    const node = pair?.key;
    if (isNode(node) && 'value' in node && node.value === key && node.range) return node.range[0];
  }
  return null;
}

function sentenceOf(error: YAMLError): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return 'Det samme felt står to gange. Slet den ene.';
    case 'TAB_AS_INDENT':
      return 'Linjen er rykket ind med tabulator. Brug mellemrum.';
    case 'BAD_INDENT':
      return 'Linjen er ikke rykket ind på samme måde som linjerne omkring den.';
    case 'MISSING_CHAR':
      return 'Noget, der begynder her, bliver ikke lukket: et citationstegn, ] eller }.';
    default:
      return 'Linjen kan ikke læses. Se efter kolon, indrykning og citationstegn; tekst med kolon i, og ord, der begynder med @, skal stå i citationstegn.';
  }
}
