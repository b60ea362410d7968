/**
 * `npm run preview:content`: shows the guidance as people will see it, and shows it anew when a file in
 * `content/` is saved. `--no-open` opens no browser; `--root <folder>` takes the `content/` of another folder.
 */
import { resolve } from 'node:path';
import { env, platform } from 'node:process';
import { parseArgs } from 'node:util';
import { servePreview } from './server';

const { values } = parseArgs({
  options: { 'no-open': { type: 'boolean', default: false }, root: { type: 'string' } },
});
const root = resolve(values.root ?? resolve(import.meta.dirname, '../..'));
const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
const preview = await servePreview(root);
console.log(`Se indholdet her: ${preview.url}`);
console.log('Siden følger med, når du gemmer en fil i content/. Slut med Ctrl+C.');
if (hasDisplay && !values['no-open']) preview.open();
