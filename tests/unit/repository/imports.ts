import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { IMPORT_TABLE } from './import-table';

const MODULES = Object.keys(IMPORT_TABLE).sort((a, b) => b.length - a.length);

/** The module a file belongs to: the longest folder of the table that holds it; `null` outside the table. */
export function moduleOf(file: string): string | null {
  return MODULES.find((folder) => file.startsWith(`${folder}/`)) ?? null;
}

/** The import specifiers of a source text: static, dynamic, re-exports and types. Comments and texts do not count. */
export function importsOf(source: string): string[] {
  return ts.preProcessFile(source).importedFiles.map((file) => file.fileName);
}

/** What is wrong with one file's imports, one sentence each; an empty list when nothing is. */
export function judgeImports(file: string, source: string, root: string): string[] {
  const from = moduleOf(file);
  const rule = from === null ? undefined : IMPORT_TABLE[from];
  if (!from || !rule) return [`${file}: belongs to no module of the import table`];
  return importsOf(source).flatMap((specifier) => {
    if (specifier.startsWith('virtual:content/')) return judgeContent(file, from, specifier);
    if (specifier.startsWith('.') || specifier.startsWith('@/'))
      return judgeInner(file, from, rule.may, specifier, root);
    const allowed = ['valibot', ...(rule.packages ?? [])];
    const known =
      allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`)) ||
      (from === 'lib/pack' && specifier.startsWith('node:'));
    return known ? [] : [`${file}: ${from} may not import the package ${specifier}`];
  });
}

/** Guidance as data reaches the product through entrypoints, which hand it on. */
function judgeContent(file: string, from: string, specifier: string): string[] {
  return from.startsWith('entrypoints/')
    ? []
    : [`${file}: ${from} may not import ${specifier}; take it as a parameter`];
}

function judgeInner(
  file: string,
  from: string,
  may: readonly string[],
  specifier: string,
  root: string,
): string[] {
  const path = specifier.replace(/\?.*$/, '');
  const target = path.startsWith('@/') ? path.slice(2) : relative(root, resolve(root, dirname(file), path));
  const to = moduleOf(`${target}/`) ?? moduleOf(target);
  if (to === null) return [`${file}: imports ${specifier}, which no module of the table holds`];
  if (to === from) return [];
  if (!may.includes(to)) return [`${file}: ${from} may not import ${to}`];
  const byTheDoor = target === to || target.endsWith('.css');
  return byTheDoor ? [] : [`${file}: enters ${to} by ${specifier}, not by its index`];
}

/** Reads a source file of the repository. */
export function readSource(root: string, file: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
