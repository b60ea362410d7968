import { defineConfig } from 'wxt';
import { contentPlugin } from './lib/pack/vite-plugin';
import { asciiScripts } from './scripts/ascii-scripts';
import { manifestOf } from './scripts/manifest';

/**
 * Two flavours from one source. Store: every host is optional and asked for. Organisation: the hosts named
 * in `SIDEMAND_HOSTS` (match patterns, comma separated) are required, which a forced install grants silently.
 */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: process.env.SIDEMAND_OUT ?? '.output',
  manifest: ({ browser }) => manifestOf(browser, process.env.SIDEMAND_HOSTS),
  vite: () => ({ plugins: [contentPlugin(), asciiScripts()], build: { modulePreload: false } }),
});
