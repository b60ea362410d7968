import { listen, type Served } from '@/scripts/listen';

export type { Served } from '@/scripts/listen';

/** Serves these pages (path → HTML) on loopback, and 404 for everything else. */
export function serve(pages: Readonly<Record<string, string>>): Promise<Served> {
  return listen((request, response) => {
    const html = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
}
