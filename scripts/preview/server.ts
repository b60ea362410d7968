import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { contentPlugin } from '@/lib/pack/vite-plugin';
import { contentEndpoint } from './content-endpoint';

const REPOSITORY = resolve(import.meta.dirname, '../..');

/** The preview while it is served. */
export interface Preview {
  /** `http://127.0.0.1:port/`. */
  readonly url: string;
  /** Opens it in the person's own browser. */
  open(): void;
  close(): Promise<void>;
}

/** Serves the preview of `<root>/content` on this machine alone, on a port that is free. */
export async function servePreview(root: string): Promise<Preview> {
  // The rules, for "Tjek en tekst" alone: an edit is told by the endpoint, and no page is loaded anew for it.
  const { configureServer: _, ...compiled } = contentPlugin(root);
  const server = await createServer({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'error',
    cacheDir: join(REPOSITORY, 'node_modules/.vite/preview'),
    plugins: [contentEndpoint(root), compiled],
    resolve: { alias: { '@': REPOSITORY } },
    // Named, so that Vite does not find them half-way and load the page again.
    optimizeDeps: {
      include: [
        'preact',
        'preact/hooks',
        'preact/jsx-dev-runtime',
        '@preact/signals',
        'minisearch',
        '@orama/stemmers/danish',
        '@orama/stemmers/english',
      ],
    },
    server: { host: '127.0.0.1', port: 0, fs: { allow: [REPOSITORY] } },
  });
  await server.listen();
  const [url = ''] = server.resolvedUrls?.local ?? [];
  return { url, open: () => server.openBrowser(), close: () => server.close() };
}
