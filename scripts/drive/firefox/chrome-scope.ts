/**
 * Functions that are sent to Firefox's own window (`moz:scope: chrome`), where WebDriver alone does not reach:
 * the sidebar, the toolbar action, the accessibility service. They may use nothing from outside themselves.
 */

interface XulBrowser extends Element {
  readonly currentURI: { readonly spec: string };
  permanentKey?: object;
}
/** Where an extension shows pages outside of the tabs. */
type Place = 'sidebar' | 'popup';
interface NavigableManager {
  /** Each window that pages were adopted in: what it shows outside of its tabs. */
  adopted?: Map<Window, (place: Place) => XulBrowser | null>;
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
/** nsITextInputProcessor: https://searchfox.org/mozilla-central/source/dom/interfaces/base/nsITextInputProcessor.idl */
interface InputMethod {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: Window): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
  commitCompositionWith(text: string): boolean;
}
interface ChromeWindow extends Window {
  inputMethod?: InputMethod | undefined;
  readonly SidebarController: { readonly isOpen: boolean; hide(): void };
  readonly gBrowser?: { readonly browsers: readonly XulBrowser[] };
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
interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly lineNumber: number;
  readonly isWarning: boolean;
}
declare const Services: { readonly console: { getMessageArray(): unknown[] } };
declare const Cc: Readonly<
  Record<
    string,
    { getService(iface: unknown): AccessibilityService; createInstance(iface: unknown): InputMethod }
  >
>;
declare const Ci: {
  readonly nsIAccessibilityService: unknown;
  readonly nsITextInputProcessor: unknown;
  readonly nsIScriptError: new () => ScriptError;
};

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
 * The WebDriver id of the extension page in the sidebar or in the toolbar button's popup, null while there is
 * none. WebDriver knows tabs only, so it is told of these; then scripts, input and screenshots work in them.
 */
export function adoptExtensionPage({ origin, place }: { origin: string; place: Place }): string | null {
  const { NavigableManager: navigables } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as { NavigableManager: NavigableManager };
  const find: Readonly<Record<Place, () => XulBrowser | null | undefined>> = {
    sidebar() {
      const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
      const browser = sidebar?.contentDocument?.querySelector<XulBrowser>('browser[remote]');
      return window.SidebarController.isOpen ? browser : null;
    },
    popup: () => document.querySelector<XulBrowser>('browser.webextension-popup-browser'),
  };
  if (!navigables.adopted) {
    navigables.adopted = new Map();
    const known = navigables.getBrowserById.bind(navigables);
    navigables.getBrowserById = (id) => {
      const finders = [...(navigables.adopted?.values() ?? [])];
      const browsers = [known(id), ...finders.flatMap((one) => [one('sidebar'), one('popup')])];
      return browsers.find((browser) => browser && navigables.getIdForBrowser(browser) === id) ?? null;
    };
  }
  if (!navigables.adopted.has(window)) {
    // One key a place, so that it keeps its WebDriver id when Firefox makes its browser anew.
    const keys = { sidebar: {}, popup: {} };
    navigables.adopted.set(window, (where) => {
      const browser = find[where]();
      if (browser) browser.permanentKey ??= keys[where];
      return browser ?? null;
    });
  }
  const browser = navigables.adopted.get(window)?.(place);
  return browser?.currentURI.spec.startsWith(origin) ? navigables.getIdForBrowser(browser) : null;
}

/** Whether this window holds the tab with this WebDriver id. */
export function holdsTab(context: string): boolean {
  const { NavigableManager: navigables } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as { NavigableManager: NavigableManager };
  const browser = navigables.getBrowserById(context);
  return browser !== null && (window.gBrowser?.browsers.includes(browser) ?? false);
}

export function hideSidebar(): void {
  window.SidebarController.hide();
}

export async function terminateBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Resolves when the extension has stopped or started. */
export async function setEnabled({ id, isEnabled }: { id: string; isEnabled: boolean }): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  ) as AddonModule;
  const addon = await AddonManager.getAddonByID(id);
  await (isEnabled ? addon.enable() : addon.disable());
  if (isEnabled) await WebExtensionPolicy.getByID(id)?.readyPromise;
}

/** Resolves when the extension is gone, and what it had stored. */
export async function remove(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  ) as AddonModule;
  const addon = await AddonManager.getAddonByID(id);
  await addon.uninstall();
}

interface AddonModule {
  readonly AddonManager: {
    getAddonByID(
      id: string,
    ): Promise<Readonly<Record<'enable' | 'disable' | 'uninstall', () => Promise<void>>>>;
  };
}

/**
 * Uncaught errors of web pages and of this extension, from the console that keeps the last 250 lines. Left out is what
 * Firefox notes and drops when a page is left: a reply that was under way, and a transaction that was not yet complete.
 */
export function readUncaught(extensionOrigin: string): string[] {
  const pageLeft = /context (is inactive|unloaded)|aborted due to page navigation/;
  return Services.console
    .getMessageArray()
    .filter((line) => line instanceof Ci.nsIScriptError)
    .filter(({ isWarning, errorMessage }) => !isWarning && !pageLeft.test(errorMessage))
    .filter(({ sourceName }) => sourceName.startsWith('http') || sourceName.startsWith(extensionOrigin))
    .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`);
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

/** Shows the text of an unfinished composition at the caret of the page that has focus. */
export function composeText(text: string): void {
  window.inputMethod ??= Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  const method = window.inputMethod as InputMethod;
  method.beginInputTransactionForTests(window);
  method.setPendingCompositionString(text);
  method.appendClauseToPendingComposition(text.length, method.ATTR_RAW_CLAUSE);
  method.setCaretInPendingComposition(text.length);
  method.flushPendingComposition();
}

export function commitComposition(text: string): void {
  window.inputMethod?.commitCompositionWith(text);
}
