import { browser } from '@/lib/browser';
import { originOf } from '@/lib/model';
import { isReading } from './sites';

/**
 * After an update: the tabs that were open still show what the old version's page scripts had put there. They get
 * the new ones at their next load.
 */
export async function clearOpenTabs(): Promise<void> {
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
