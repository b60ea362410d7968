import type { Agent } from './agent';
import { writeStorage } from './extension-storage';

interface ExtensionApi {
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly matches?: readonly string[] }[]>;
  };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** Writes the person's list of sites, each to be read along on, and waits until the page script follows it. */
export async function switchSites({ page }: Agent, origins: readonly string[]): Promise<void> {
  await writeStorage(page, { 'settings.sites': origins.map((origin) => ({ origin, mode: 'reading' })) });
  await page.waitFor(
    async (hosts: readonly string[]) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const scripts = await api.scripting.getRegisteredContentScripts();
      const patterns = scripts.flatMap(({ matches = [] }) => matches);
      return patterns.length === hosts.length && hosts.every((host) => patterns.includes(`http://${host}/*`));
    },
    [...new Set(origins.map((origin) => new URL(origin).hostname))],
    { what: 'the page script on these sites alone', timeout: 15_000 },
  );
}
