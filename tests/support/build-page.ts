import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = join(ROOT, 'tests/pages');
const BUILT = join(ROOT, '.output/gallery');
const known = new Map<string, Promise<string>>();

/**
 * Bundles a page of `tests/pages` (`editors/quill` is editors/quill.ts or .tsx) with all its scripts and styles,
 * and gives its folder. What a run before this one built from the same sources is taken as it is.
 */
export function buildPage(name: string): Promise<string> {
  const folder = known.get(name) ?? findOrBuild(name);
  known.set(name, folder);
  return folder;
}

async function findOrBuild(name: string): Promise<string> {
  const entry = ['ts', 'tsx'].map((ending) => join(SOURCES, `${name}.${ending}`)).find(existsSync);
  if (!entry) throw new Error(`no page ${name} in tests/pages`);
  const folder = join(BUILT, stateOfSources(), name);
  if (existsSync(folder)) return folder;
  removeOld();
  mkdirSync(join(folder, '..'), { recursive: true });
  const draft = mkdtempSync(join(BUILT, 'draft-'));
  await bundle(entry, draft);
  writeFileSync(join(draft, 'index.html'), shell(name, readdirSync(draft)));
  publish(draft, folder);
  return folder;
}

async function bundle(entry: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: SOURCES,
    base: './',
    publicDir: false,
    logLevel: 'error',
    // Draft.js asks for Node's name of the global object.
    define: { global: 'globalThis' },
    build: {
      outDir,
      minify: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: entry,
        output: { entryFileNames: 'page.js', assetFileNames: '[name][extname]' },
      },
    },
  });
}

function shell(name: string, files: readonly string[]): string {
  const styles = files.filter((file) => file.endsWith('.css'));
  return `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${name}</title>
${styles.map((file) => `<link rel="stylesheet" href="${file}">`).join('\n')}
<body>
<script type="module" src="page.js"></script>
<script type="module">import './page.js'; performance.mark('page-has-run');</script>
</body>`;
}

/** Two test files that build the same page at once must not see each other's half. */
function publish(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true });
  }
}

/** What sources of more than an hour ago were built to: nobody is testing with it any more. */
function removeOld(): void {
  if (!existsSync(BUILT)) return;
  for (const built of readdirSync(BUILT).map((name) => join(BUILT, name))) {
    if (Date.now() - statSync(built).mtimeMs > 3_600_000) rmSync(built, { recursive: true, force: true });
  }
}

/** One folder for each state of the pages and their packages. */
function stateOfSources(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const file of [import.meta.filename, ...sourceFiles()]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function sourceFiles(): string[] {
  return readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
