import type { StorageArea } from '@/lib/browser';
import type { Snapshot } from './schema';
import { writeCopy } from './second-copy';
import { type Sentinel, writeSentinel } from './sentinel';

/** The second copy is at most this far behind. */
export const COPY_DELAY_MS = 2_000;

/** Keeps `storage.local` up to date with the database. Nothing here rejects: a save stands without it. */
export interface Copier {
  /** After a commit: word of it at once, a copy soon. */
  remember(sentinel: Sentinel): Promise<void>;
  copyNow(): Promise<void>;
  /** Forgets a copy that is due. */
  cancel(): void;
}

/** `read` gives what is to be copied, `null` for nothing; `tell` hears whether `storage.local` works. */
export function createCopier(
  area: StorageArea,
  read: () => Promise<Snapshot | null>,
  tell: (works: boolean, error?: unknown) => void,
): Copier {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function cancel(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  async function copyNow(): Promise<void> {
    cancel();
    try {
      const snapshot = await read();
      if (!snapshot) return;
      await writeCopy(area, snapshot);
      tell(true);
    } catch (error) {
      tell(false, error);
    }
  }

  async function remember(sentinel: Sentinel): Promise<void> {
    try {
      await writeSentinel(area, sentinel);
    } catch (error) {
      tell(false, error);
    }
    timer ??= setTimeout(copyNow, COPY_DELAY_MS);
  }

  return { remember, copyNow, cancel };
}
