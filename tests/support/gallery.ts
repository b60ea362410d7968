import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { listen, type Served } from '@/scripts/listen';
import { buildPage } from './build-page';

const PACKAGES = join(import.meta.dirname, '../../node_modules');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
};

/**
 * Serves pages of `tests/pages` on loopback, each at its name (`/editors/quill/`), bundled from the packages of
 * node_modules. An editor that loads its own parts by address finds them below `/packages/`. `pages` are others
 * that are needed beside them (path → HTML).
 */
export async function serveGallery(
  names: readonly string[],
  pages: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const folders = new Map<string, string>();
  // One after another: each build uses both cores.
  for (const name of names) folders.set(`/${name}`, await buildPage(name));
  folders.set('/packages', PACKAGES);

  return listen((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = pages[path] === undefined ? fileAt(path, folders) : null;
    const type = TYPES[file ? extname(file) : '.html'] ?? 'application/octet-stream';
    response.writeHead(file || pages[path] !== undefined ? 200 : 404, {
      'content-type': type,
      // CKEditor links to its makers from its corner, and a browser looks up what it is shown: a question that
      // the network judge could not tell from one of ours.
      'x-dns-prefetch-control': 'off',
    });
    if (file) createReadStream(file).pipe(response);
    else response.end(pages[path]);
  });
}

function fileAt(path: string, folders: ReadonlyMap<string, string>): string | null {
  for (const [prefix, folder] of folders) {
    if (!path.startsWith(`${prefix}/`)) continue;
    const file = join(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
    return existsSync(file) && statSync(file).isFile() ? file : null;
  }
  return null;
}
