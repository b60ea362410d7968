import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { buildPage } from './build-page';
import type { Served } from './serve';

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

  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = pages[path] === undefined ? fileAt(path, folders) : null;
    const type = TYPES[file ? extname(file) : '.html'] ?? 'application/octet-stream';
    response.writeHead(file || pages[path] !== undefined ? 200 : 404, { 'content-type': type });
    if (file) createReadStream(file).pipe(response);
    else response.end(pages[path]);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function fileAt(path: string, folders: ReadonlyMap<string, string>): string | null {
  for (const [prefix, folder] of folders) {
    if (!path.startsWith(`${prefix}/`)) continue;
    const file = join(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
    return existsSync(file) && statSync(file).isFile() ? file : null;
  }
  return null;
}
