import type { DrivenPage } from '@/scripts/drive';
import type { Agent } from './agent';

interface ExtensionApi {
  readonly tabs: { query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
  readonly scripting: {
    executeScript(injection: object): Promise<readonly { readonly result?: unknown }[]>;
  };
}

/** The addresses of the frames of a page, the page itself among them, in which the guide has been loaded. */
export async function guidesIn({ page }: Agent, host: DrivenPage): Promise<string[]> {
  return page.evaluate(
    async (url: string) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      const api = browser ?? chrome;
      const find = async () => (await api.tabs.query({})).find((one) => one.url === url);
      let tab = await find();
      // A tab that has just been brought back learns its address a moment later.
      for (let tries = 0; !tab && tries < 50; tries++) {
        await new Promise((rest) => setTimeout(rest, 100));
        tab = await find();
      }
      const frames = await api.scripting.executeScript({
        target: { tabId: tab?.id, allFrames: true },
        func: () => {
          const handle = (globalThis as { [key: symbol]: { guided: boolean } | undefined })[
            Symbol.for('page-handle')
          ];
          return handle?.guided ? location.href : null;
        },
      });
      return frames.map(({ result }) => result).filter((address) => typeof address === 'string');
    },
    await host.evaluate(() => location.href),
  );
}
