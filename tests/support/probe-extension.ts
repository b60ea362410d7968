import type { DrivenPage } from '@/scripts/drive';
import type { Agent } from './agent';

/**
 * Sent to a web page as source: tries every way a page has of loading a file of an extension into itself, and
 * gives those that worked.
 */
async function load(extension: string): Promise<string[]> {
  const files = ['manifest.json', 'sidepanel.html', 'page-waiting.js', 'page-guide.js', 'icon/48.png'];
  const found: string[] = [];

  function loads(element: HTMLElement, file: string): Promise<void> {
    return new Promise((resolve) => {
      const end = (loaded: boolean) => {
        if (loaded) found.push(`<${element.localName}> ${file}`);
        element.remove();
        resolve();
      };
      element.addEventListener('load', () => end(true));
      element.addEventListener('error', () => end(false));
      document.body.append(element);
    });
  }
  const make = (tag: string, properties: object) => Object.assign(document.createElement(tag), properties);
  async function fetches(file: string, mode: RequestMode): Promise<void> {
    const works = await fetch(`${extension}/${file}`, { mode }).then(
      () => true,
      () => false,
    );
    if (works) found.push(`${mode} ${file}`);
  }

  for (const file of files) {
    const url = `${extension}/${file}`;
    await fetches(file, 'cors');
    await fetches(file, 'no-cors');
    await loads(make('img', { src: url }), file);
    await loads(make('script', { src: url }), file);
    await loads(make('link', { rel: 'stylesheet', href: url }), file);
    await loads(make('object', { data: url }), file);
  }
  return found;
}

/** Sent as source: frames a page of an extension. Resolves when the browser has loaded or refused it. */
function frame(url: string): Promise<void> {
  return new Promise((resolve) => {
    const element = Object.assign(document.createElement('iframe'), { src: url });
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => resolve());
    document.body.append(element);
  });
}

/** Sent as source: a button that opens an address in a new tab, and says whether that was refused at once. */
function offerToOpen(url: string): void {
  const open = () => {
    try {
      document.body.dataset.opened = window.open(url) ? 'opened' : 'refused';
    } catch {
      document.body.dataset.opened = 'refused';
    }
  };
  document.body.prepend(Object.assign(document.createElement('button'), { id: 'open', onclick: open }));
}

/** Everything that a page got of an extension: files, and pages of it that ran in a frame or a new tab. */
export async function probeExtension(page: DrivenPage, extension: string, agent: Agent): Promise<string[]> {
  const panel = `${extension}/sidepanel.html`;
  const [tabs, before] = [await countTabs(agent), await runningPages(agent)];
  const files = await page.evaluate(load, extension);
  await page.evaluate(frame, panel);
  await page.evaluate(offerToOpen, panel);
  await page.click('#open');
  const opened = await page.waitFor(() => document.body.dataset.opened);
  if (opened === 'opened') {
    await agent.page.waitFor(tabsAtRest, tabs + 1, { what: 'the new tab to load', timeout: 15_000 });
  }
  const after = await runningPages(agent);
  const added = Object.keys(after).flatMap((url) => {
    return Array.from({ length: (after[url] ?? 0) - (before[url] ?? 0) }, () => `page ${url}`);
  });
  return [...files, ...added];
}

interface ExtensionApi {
  readonly runtime: { getContexts(filter: object): Promise<readonly { readonly documentUrl?: string }[]> };
  readonly tabs: { query(what: object): Promise<readonly { readonly status?: string }[]> };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** Address → how many documents of the extension stand there, frames of web pages with them. */
function runningPages({ page }: Agent): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const counts: Record<string, number> = {};
    for (const { documentUrl = '' } of await api.runtime.getContexts({})) {
      counts[documentUrl] = (counts[documentUrl] ?? 0) + 1;
    }
    return counts;
  });
}

function countTabs({ page }: Agent): Promise<number> {
  return page.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return (await api.tabs.query({})).length;
  });
}

async function tabsAtRest(count: number): Promise<boolean> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const tabs = await api.tabs.query({});
  return tabs.length === count && tabs.every(({ status }) => status === 'complete');
}
