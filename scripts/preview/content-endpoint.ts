import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { examineContent } from '../authoring';
import { findPlaces } from './places';
import { CHANGED, ENDPOINT, type Preview } from './preview';

/**
 * Gives the page the content as it is now, or what is wrong with it, and says when it has changed. Beside the
 * build's own plugin (lib/pack/vite-plugin.ts), which stays as strict as it is: a build stops at a mistake,
 * an author goes on.
 */
export function contentEndpoint(root: string): Plugin {
  const folder = join(root, 'content') + sep;
  let body: string | undefined;
  const read = () => {
    const { content, mistakes } = examineContent(root, new Date().toISOString().slice(0, 10));
    const preview: Preview = { content, mistakes, places: findPlaces(root) };
    return JSON.stringify(preview);
  };
  return {
    name: 'sidemand:preview',
    configureServer({ middlewares, watcher, ws }) {
      middlewares.use(ENDPOINT, (_request, response) => {
        body ??= read();
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.setHeader('cache-control', 'no-store');
        response.end(body);
      });
      const tell = (file: string) => {
        if (!file.startsWith(folder)) return;
        body = undefined;
        ws.send({ type: 'custom', event: CHANGED });
      };
      watcher.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, tell);
    },
  };
}
