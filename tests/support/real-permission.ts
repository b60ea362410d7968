import { type DrivenBrowser, until } from '@/scripts/drive';
import type { Agent } from './agent';

interface ExtensionApi {
  readonly permissions: {
    contains(what: { origins: string[] }): Promise<boolean>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly matches?: readonly string[] }[]>;
  };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

const patternOf = (origin: string) => `http://${new URL(origin).hostname}/*`;

/** Answers Chromium's own question with yes, where there is one, and waits until the permission is there. */
export function grantInDialog(driven: DrivenBrowser, { page }: Agent, origin: string): Promise<void> {
  const granted = () =>
    page.evaluate((pattern: string) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return api.permissions.contains({ origins: [pattern] });
    }, patternOf(origin));
  return grantByKeys(driven, granted);
}

/** The same for whatever was asked for: `granted` tells whether it is there. */
export async function grantByKeys(driven: DrivenBrowser, granted: () => Promise<boolean>): Promise<void> {
  let pressed = 0;
  await until(
    async () => {
      if (await granted()) return true;
      // The dialog takes no key in its first moments, and "no" is what has focus in it.
      if (driven.display && Date.now() - pressed > 2_000) {
        pressed = Date.now();
        await driven.pressNative('Tab');
        await driven.pressNative('Return');
      }
      return false;
    },
    { what: 'the permission', timeout: 30_000 },
  );
}

/** Takes a permission back, as a person does in the browser's own settings. */
export async function revoke({ page }: Agent, origin: string): Promise<void> {
  await page.evaluate(async (pattern: string) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.permissions.remove({ origins: [pattern] });
  }, patternOf(origin));
}

/** Sent to a page of the extension as source: the patterns that a page script is registered for. */
export async function registeredPatterns(): Promise<string[]> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const scripts = await api.scripting.getRegisteredContentScripts();
  return scripts.flatMap(({ matches = [] }) => [...matches]);
}
