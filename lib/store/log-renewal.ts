import type { StorageArea } from '@/lib/browser';
import type { Database } from './database';

/** Larger values would go into files of their own and past the log. */
const PIECE_BYTES = 60_000;
const PIECES_AT_ONCE = 15;
/** 9 MB: Chromium begins a new log after each 4 MB, and waits with the second until the first is put away. */
const ROUNDS = 10;
const TORN_KEY = 'store.torn';

/**
 * A full disk cuts Chromium's log of the database short. Once there is room it writes on in the same log, has all
 * of it while it runs, and throws the whole database away at its next start (measured with 156, see
 * tests/e2e/storage-full-disk.full.test.ts). So the first save after a write that failed brings about a new log.
 */
export interface LogRenewal {
  /** After a write that failed. */
  suspect(error: unknown): Promise<void>;
  /**
   * After a save, before it is said to be durable. Does nothing unless a write has failed since the browser
   * started. Rejects when the disk is full again.
   */
  renew(db: Database): Promise<void>;
}

/** `session` is `storage.session`: the suspicion outlives the window and ends with the browser. */
export function createLogRenewal(session: Pick<StorageArea, 'get' | 'set' | 'remove'>): LogRenewal {
  return {
    async suspect(error) {
      // Firefox says it like this, and its database takes no harm.
      if (namesOf(error).includes('QuotaExceededError')) return;
      await session.set({ [TORN_KEY]: true }).catch(() => undefined);
    },
    async renew(db) {
      const { [TORN_KEY]: isTorn } = await session.get(TORN_KEY).catch(() => ({ [TORN_KEY]: false }));
      if (!isTorn) return;
      await fillLog(db);
      await session.remove(TORN_KEY);
    },
  };
}

/** Writes one row over and over, and takes it away. */
async function fillLog(db: Database): Promise<void> {
  const rows = db.table<{ key: string; bytes: Uint8Array }, string>('meta');
  // Zeros would be squeezed to nothing.
  const ballast = { key: 'ballast', bytes: crypto.getRandomValues(new Uint8Array(PIECE_BYTES)) };
  for (let round = 0; round < ROUNDS; round += 1) {
    await db.transaction('rw', rows, async () => {
      for (let piece = 0; piece < PIECES_AT_ONCE; piece += 1) await rows.put(ballast);
    });
  }
  await rows.delete(ballast.key);
}

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return [error.name, ...('inner' in error ? namesOf(error.inner) : [])];
}
