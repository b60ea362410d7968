import { liveQuery } from 'dexie';
import { note } from '@/lib/diagnostics';

/** Gives the query's answer to `show` now and after each change, from whichever window, until the signal ends. */
export function follow<T>(query: () => Promise<T>, show: (answer: T) => void, signal: AbortSignal): void {
  const subscription = liveQuery(query).subscribe({
    next: show,
    error: (error: unknown) => note('store-open-failed', error),
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
