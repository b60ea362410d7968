import type { StorageArea } from '@/lib/browser';
import type { Opening } from './open';
import { NOTHING_KEPT, readKept } from './recovery';
import { readWord, type Word } from './sentinel';

/** In a damaged profile Chromium lets `storage.local` wait many seconds before it refuses. */
export const LOOK_LIMIT_MS = 2_000;

/** What is taken to be told where `storage.local` has not answered in time. */
export const UNHEARD: Word = { sentinel: null, isAnythingKept: false };

/** Looks at what `storage.local` knows of the database; `tell` hears where it does not work. */
export function createLook(area: StorageArea, tell: (works: boolean, error?: unknown) => void) {
  const tryToRead = async <T extends Word>(
    read: (area: StorageArea) => Promise<T>,
    nothing: T,
  ): Promise<T> => {
    try {
      return await read(area);
    } catch (error) {
      tell(false, error);
      return nothing;
    }
  };

  /** A database that has its meta row waits only so long for `storage.local`; an empty one until it has spoken. */
  async function wordFor(outcome: Opening, listening: Promise<Word>): Promise<Word> {
    const word = await Promise.race([
      listening,
      new Promise<null>((late) => setTimeout(late, LOOK_LIMIT_MS, null)),
    ]);
    if (word) return word;
    tell(false);
    const isWhole = 'db' in outcome && (await outcome.db.meta.get('meta').catch(() => undefined));
    return isWhole ? UNHEARD : listening;
  }

  return {
    listen: () => tryToRead<Word>(readWord, NOTHING_KEPT),
    look: () => tryToRead(readKept, NOTHING_KEPT),
    wordFor,
  };
}
