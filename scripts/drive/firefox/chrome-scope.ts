/**
 * Functions that are sent to Firefox's own window (`moz:scope: chrome`), where WebDriver alone does not reach:
 * the sidebar, the toolbar action, the accessibility service. They may use nothing from outside themselves.
 */

interface XulBrowser extends Element {
  readonly currentURI: { readonly spec: string };
  permanentKey?: object;
}
interface NavigableManager {
  sidebarKey?: object;
  getBrowserById(id: string): XulBrowser | null;
  getIdForBrowser(browser: XulBrowser): string;
}
interface Extension {
  readonly id: string;
  terminateBackground(options: object): Promise<void>;
}
interface Accessible {
  readonly name: string | null;
  readonly role: number;
  readonly childCount: number;
  getChildAt(index: number): Accessible;
}
interface AccessibilityService {
  getAccessibleFor(node: Element): Accessible | null;
  getStringRole(role: number): string;
}
interface ChromeWindow extends Window {
  readonly SidebarController: { readonly isOpen: boolean; hide(): void };
  readonly gBrowser: { readonly browsers: readonly XulBrowser[] };
}
declare const window: ChromeWindow;
declare const ChromeUtils: { importESModule(url: string): unknown };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly active: boolean;
    readonly readyPromise: Promise<unknown>;
    readonly extension: Extension;
  } | null;
};
declare const Cc: Readonly<Record<string, { getService(iface: unknown): AccessibilityService }>>;
declare const Ci: { readonly nsIAccessibilityService: unknown };

/** Resolves to true when the extension has started. */
export async function extensionStarted(id: string): Promise<boolean> {
  const policy = WebExtensionPolicy.getByID(id);
  await policy?.readyPromise;
  return Boolean(policy?.active);
}

/** Runs the toolbar action as a click on its button does. */
export async function triggerAction(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(e: Extension): { triggerAction(w: Window): Promise<void> } | null };
      };
    };
  };
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  const action = extension && ExtensionParent.apiManager.global.browserActionFor(extension);
  await action?.triggerAction(window);
}

/**
 * The WebDriver id of the extension page in the sidebar or in an action's popup, null while there is none.
 * WebDriver knows tabs only, so it is told of this browser; then scripts, input and screenshots work in it.
 */
export function adoptPanel(origin: string): string | null {
  const { NavigableManager: navigables } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as { NavigableManager: NavigableManager };
  function inSidebar(): XulBrowser | null {
    const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
    const browser = sidebar?.contentDocument?.querySelector<XulBrowser>('browser[remote]');
    return window.SidebarController.isOpen && browser?.currentURI.spec.startsWith(origin) ? browser : null;
  }
  // One key, so that the sidebar keeps its WebDriver id when Firefox makes its browser anew.
  if (!navigables.sidebarKey) {
    const key = {};
    navigables.sidebarKey = key;
    const known = navigables.getBrowserById.bind(navigables);
    navigables.getBrowserById = (id) => {
      const browser = known(id) ?? inSidebar();
      if (browser && !browser.permanentKey) browser.permanentKey = key;
      return browser && navigables.getIdForBrowser(browser) === id ? browser : null;
    };
  }
  const browser = inSidebar();
  if (!browser) return null;
  browser.permanentKey ??= navigables.sidebarKey;
  return navigables.getIdForBrowser(browser);
}

export function hideSidebar(): void {
  window.SidebarController.hide();
}

export async function terminateBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Name and role of everything in one browser, closed shadow roots with it; empty while the tree is being made. */
export function readAccessibleTree(context: string): { role: string; name: string }[] {
  const { NavigableManager: navigables } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as { NavigableManager: NavigableManager };
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const browser = navigables.getBrowserById(context);
  const top = browser && service?.getAccessibleFor(browser);
  const found: { role: string; name: string }[] = [];
  function walk(node: Accessible): void {
    found.push({ role: service?.getStringRole(node.role) ?? '', name: node.name ?? '' });
    for (let index = 0; index < node.childCount; index += 1) walk(node.getChildAt(index));
  }
  if (top) walk(top);
  return found.length > 2 ? found.slice(1) : [];
}
