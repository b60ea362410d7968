import type { StorageArea } from '@/lib/browser';
import type { Opening } from './open';
import { type Kept, NOTHING_KEPT, readKept } from './recovery';

/** In a damaged profile Chromium lets `storage.local` wait many seconds before it refuses. */
export const LOOK_LIMIT_MS = 2_000;

/** What is taken to be kept where `storage.local` has not answered in time. */
export const UNHEARD: Kept = { ...NOTHING_KEPT };

/** Looks at what `storage.local` knows of the database; `tell` hears where it does not work. */
export function createLook(area: StorageArea, tell: (works: boolean, error?: unknown) => void) {
  async function look(): Promise<Kept> {
    try {
      return await readKept(area);
    } catch (error) {
      tell(false, error);
      return NOTHING_KEPT;
    }
  }

  /** A database that has its meta row waits only so long for `storage.local`; an empty one until it has spoken. */
  async function keptFor(outcome: Opening, looking: Promise<Kept>): Promise<Kept> {
    const kept = await Promise.race([
      looking,
      new Promise<null>((late) => setTimeout(late, LOOK_LIMIT_MS, null)),
    ]);
    if (kept) return kept;
    tell(false);
    const isWhole = 'db' in outcome && (await outcome.db.meta.get('meta').catch(() => undefined));
    return isWhole ? UNHEARD : looking;
  }

  return { look, keptFor };
}
