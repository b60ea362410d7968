import type { DrivenBrowser } from '../drive';

interface ExtensionApi {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly matches?: readonly string[] }[]>;
  };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/**
 * Switches Sidemand on for an origin as the panel's button does, for a build that has its host granted. The
 * page script is registered when this resolves, and at work from the next load of a page there.
 */
export async function switchOn(driven: DrivenBrowser, origin: string): Promise<void> {
  const page = await driven.openExtensionPage('practice.html');
  await page.evaluate(async (site: string) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.storage.local.set({ 'settings.sites': [{ origin: site, mode: 'reading' }] });
  }, origin);
  await page.waitFor(
    async (host: string) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const scripts = await api.scripting.getRegisteredContentScripts();
      return scripts.some((script) => script.matches?.some((pattern) => pattern.includes(host)));
    },
    new URL(origin).hostname,
    { what: 'the page script to be registered' },
  );
  await page.close();
}
