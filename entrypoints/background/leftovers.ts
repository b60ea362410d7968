import { browser } from '@/lib/browser';
import { originOf } from '@/lib/model';
import { isReading } from './sites';

/** Session key: gone with the browser, and when the extension is updated, switched off or taken away. */
const STARTED_KEY = 'started';

/**
 * The first time that the background runs since the extension was updated or switched on: the tabs that were open
 * still hold what page scripts of before had put there. They get the new ones at their next load.
 */
export async function clearOpenTabs(): Promise<void> {
  const { [STARTED_KEY]: isStarted } = await browser.storage.session.get(STARTED_KEY);
  if (isStarted) return;
  await browser.storage.session.set({ [STARTED_KEY]: true });
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id, url }) => clear(id, originOf(url))));
}

async function clear(tabId: number | undefined, origin: string | null): Promise<void> {
  if (tabId === undefined || origin === null || !(await isReading(origin))) return;
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/page-leftovers.js'],
    injectImmediately: true,
  });
}
