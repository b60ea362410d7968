import { browser } from '@/lib/browser';
import { COUNTS_LINE, countsTo } from '@/lib/messages';

interface Line {
  readonly name: string;
  readonly sender?: { readonly id?: string | undefined; readonly url?: string | undefined } | undefined;
  postMessage(message: unknown): void;
}

/** Tells a page of the extension what the background has counted. A page script that asks is told nothing. */
export function tellCounts(line: Line): void {
  const { id, url } = line.sender ?? {};
  if (line.name !== COUNTS_LINE || id !== browser.runtime.id) return;
  if (url?.startsWith(browser.runtime.getURL(''))) line.postMessage(countsTo('backgroundToPanel'));
}
