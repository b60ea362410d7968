import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';

/** A message as the extension's own pages hear it, and who sent it as the browser says. */
export interface Heard {
  readonly message: unknown;
  readonly origin: string;
}

/**
 * A quiet page of the extension in a tab of its own. Through it a test does what only the extension may, such
 * as acting in the isolated world of a page script, where somebody who has broken out of a page would be.
 */
export interface Agent {
  readonly page: DrivenPage;
  /** Calls a function, sent as source, in our isolated world of the tab with exactly this address. */
  runInGuideWorld<T, A = undefined>(url: string, script: (arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  /** Every message from page scripts since the agent was opened, and what came over the line of {@link follow}. */
  heard(): Promise<readonly Heard[]>;
  /** Follows the findings of the tab with this address from now on, as an open panel does. */
  follow(url: string): Promise<void>;
  /** Sends to the page scripts of that tab, as the background and the panel do. */
  sendToPage(url: string, message: unknown): Promise<void>;
}

export async function openAgent(driven: DrivenBrowser): Promise<Agent> {
  const page = await driven.openExtensionPage('open-panel.html');
  await page.evaluate(listen);
  return {
    page,
    runInGuideWorld: (url, script, arg) =>
      page.evaluate(`(async () => {
        const __name = (f) => f;
        const api = typeof browser === 'undefined' ? chrome : browser;
        const tabs = await api.tabs.query({});
        const tabId = tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id;
        const func = (arg) => { const __name = (f) => f; return (${script})(arg); };
        const [{ result }] = await api.scripting.executeScript({
          target: { tabId },
          func,
          args: [${JSON.stringify(arg ?? null)}],
        });
        return result;
      })()`),
    heard: () => page.evaluate(() => heardHere),
    follow: (url) => page.evaluate(followTab, url),
    sendToPage: (url, message) =>
      page.evaluate(
        async (to: { url: string; message: unknown }) => {
          const api = typeof browser === 'undefined' ? chrome : browser;
          const tabs = await api.tabs.query({});
          const id = tabs.find((tab) => tab.url === to.url)?.id ?? -1;
          await api.tabs.sendMessage(id, to.message);
        },
        { url, message },
      ),
  };
}

interface ExtensionApi {
  readonly runtime: {
    readonly onMessage: { addListener(listener: (message: unknown, sender: Sender) => void): void };
  };
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
    connect(tab: number, how: { name: string }): Line;
  };
}
interface Line {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
}
interface Sender {
  readonly origin?: string;
  readonly url?: string;
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;
declare let heardHere: Heard[];
/** One for each call of {@link followTab}: the last one is at work, also where the address is the same. */
declare let followed: { line?: Line } | undefined;

function listen(): void {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const heard: Heard[] = [];
  Object.assign(globalThis, { heardHere: heard, followed: undefined });
  api.runtime.onMessage.addListener((message, sender) => {
    heard.push({ message, origin: sender.origin ?? new URL(sender.url ?? 'about:blank').origin });
  });
}

/** Opens a line to the tab, again and again: before its guide is there, nobody answers. */
function followTab(url: string): void {
  const { tabs } = typeof browser === 'undefined' ? chrome : browser;
  // A second line to the same guide would bring everything twice.
  followed?.line?.disconnect();
  const following: { line?: Line } = {};
  Object.assign(globalThis, { followed: following });
  const open = async () => {
    const tab = (await tabs.query({})).find((one) => one.url === url);
    if (followed !== following) return;
    const line = tabs.connect(tab?.id ?? -1, { name: 'panel' });
    following.line = line;
    line.onMessage.addListener((message) => heardHere.push({ message, origin: new URL(url).origin }));
    line.onDisconnect.addListener(() => setTimeout(open, 50));
  };
  void open();
}
