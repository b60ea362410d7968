import { type DrivenPage, type DrivenPanel, until } from '@/scripts/drive';

interface ExtensionApi {
  readonly tabs: {
    query(where: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  readonly commands: { getAll(): Promise<readonly { readonly shortcut?: string }[]> };
  readonly permissions: { contains(permissions: { origins: string[] }): Promise<boolean> };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly matches?: readonly string[] }[]>;
  };
  readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<object> }>>;
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** Whether a script of ours listens in the tab in front. `panel` is any page of the extension's in its window. */
export function hasScript(panel: DrivenPanel): Promise<boolean> {
  return panel.evaluate(async () => {
    const { tabs } = typeof browser === 'undefined' ? chrome : browser;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return tabs.sendMessage(tab?.id ?? -1, {}).then(
      () => true,
      () => false,
    );
  });
}

/** Where our script is registered to run: its match patterns. */
export function registeredScripts(extensionPage: DrivenPage): Promise<string[]> {
  return extensionPage.evaluate(async () => {
    const { scripting } = typeof browser === 'undefined' ? chrome : browser;
    const scripts = await scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches ?? []);
  });
}

/** Whether the browser lets the extension into this origin; ports do not count. */
export function isPermitted(extensionPage: DrivenPage, origin: string): Promise<boolean> {
  return extensionPage.evaluate((site: string) => {
    const { permissions } = typeof browser === 'undefined' ? chrome : browser;
    const { protocol, hostname } = new URL(site);
    return permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  }, origin);
}

/** The shortcuts that the browser has really given the extension, in alphabetical order. */
export function givenShortcuts(extensionPage: DrivenPage): Promise<string[]> {
  return extensionPage.evaluate(async () => {
    const { commands } = typeof browser === 'undefined' ? chrome : browser;
    return (await commands.getAll()).map(({ shortcut }) => shortcut ?? '').sort();
  });
}

/** All that the extension keeps in its storage areas, as one text. */
export function readAreas(extensionPage: DrivenPage): Promise<string> {
  return extensionPage.evaluate(async () => {
    const { storage } = typeof browser === 'undefined' ? chrome : browser;
    return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
  });
}

/** Run in a page: the element names right under `<html>`, and all of `<html>`’s attributes, head and body. */
export function readShape(): string[] {
  const root = document.documentElement;
  const attributes = [...root.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
  return [
    [...root.children].map((child) => child.tagName).join(' '),
    `${attributes} ${document.head.outerHTML} ${document.body.outerHTML}`,
  ];
}

/** Waits for so many marks in the field that has focus. */
export async function waitForMarkCount(page: DrivenPage, count: number): Promise<void> {
  await until(async () => (await page.markSpots()).length === count, {
    what: `${count} marks in the field`,
    timeout: 15_000,
  });
}
