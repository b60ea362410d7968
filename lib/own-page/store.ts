import { browser } from '@/lib/browser';
import { findCpr } from '@/lib/engine';
import { fail, ok, type Result } from '@/lib/model';
import { openStore, readRaw, type Store, type StoreOptions } from '@/lib/store';

/** True when the text holds what looks like a CPR number. Our fields stop those. */
export const looksLikeCpr = (text: string): boolean => findCpr(text).length > 0;

/** Opens the store for a page of ours, until `abort`. */
export function openOwnStore(options: Pick<StoreOptions, 'wide'>, abort: AbortSignal): Store {
  const incognito = browser.extension.inIncognitoContext ?? false;
  const { local: area, session } = browser.storage;
  const store = openStore({ area, session, incognito, looksLikeCpr, ...options }, abort);
  document.addEventListener('visibilitychange', () => void store.copyNow(), { signal: abort });
  return store;
}

/** Everything that can still be read where the database is damaged, as the text of a file. */
export async function readRescue(area: StoreOptions['area']): Promise<Result<string, 'closed'>> {
  const database = await readRaw();
  const kept = await area.get(null).catch(() => ({}));
  const copies = Object.entries(kept).filter(([key]) => key.startsWith('store.'));
  if (!database && copies.length === 0) return fail('closed');
  const all = { format: 'sidemand-rescue', database, copies: Object.fromEntries(copies) };
  return ok(`${JSON.stringify(all, null, 2)}\n`);
}
