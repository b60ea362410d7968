import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Mistake } from './mistake';
import { sentenceOf } from './sentence';
import { parseSource, type SourceFile, type ValuePath } from './source-file';

/** One thing from a file (a card, a rule, a slot …) that has passed its schema, and where it stands. */
export interface Entry<T> {
  readonly value: T;
  /** The file's name without `.yaml`. */
  readonly name: string;
  /** Makes a mistake at a value inside this entry. */
  readonly mistake: (path: ValuePath, message: string) => Mistake;
}

/** Everything of one folder: what passed, and what is wrong with the rest. */
export interface Reading<T> {
  readonly entries: readonly Entry<T>[];
  readonly mistakes: readonly Mistake[];
}

/** Reads `content/<folder>/*.yaml`. A folder that is not there is empty. */
export function readFolder(root: string, folder: string): readonly SourceFile[] {
  const path = join(root, 'content', folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.') && !name.endsWith('.md'))
    .sort()
    .map((name) => {
      const file = `content/${folder}/${name}`;
      if (name.endsWith('.yaml')) return parseSource(file, readFileSync(join(path, name), 'utf8'));
      const message = 'Filens navn skal ende på .yaml.';
      return { file, value: undefined, lineOf: () => 1, mistakes: [{ file, line: 1, message }] };
    });
}

/** Holds each thing in the files against the schema. A file has one thing, or a list of things. */
export function takeEntries<S extends v.GenericSchema>(
  sources: readonly SourceFile[],
  schema: S,
): Reading<v.InferOutput<S>> {
  const entries: Entry<v.InferOutput<S>>[] = [];
  const mistakes: Mistake[] = [];
  for (const source of sources) {
    mistakes.push(...source.mistakes);
    if (source.mistakes.length > 0) continue;
    const { file, lineOf } = source;
    for (const { value, path } of thingsIn(source.value)) {
      const mistake = (inner: ValuePath, message: string): Mistake => {
        return { file, line: lineOf([...path, ...inner]), message };
      };
      const parsed = v.safeParse(schema, value);
      if (parsed.success) entries.push({ value: parsed.output, name: nameOf(file), mistake });
      else mistakes.push(...parsed.issues.map((issue) => mistake(pathOf(issue), sentenceOf(issue))));
    }
  }
  return { entries, mistakes };
}

function thingsIn(value: unknown): { value: unknown; path: ValuePath }[] {
  if (!Array.isArray(value)) return [{ value, path: [] }];
  return value.map((thing: unknown, place) => ({ value: thing, path: [place] }));
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
}

function pathOf(issue: v.BaseIssue<unknown>): ValuePath {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  return keys.filter((key): key is string | number => typeof key === 'string' || typeof key === 'number');
}
