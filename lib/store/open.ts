import { note } from '@/lib/diagnostics';
import { createDatabase, DATABASE_NAME, type Database } from './database';
import { SCHEMA_VERSION } from './schema';

/** How long a window waits before it says why nothing happens. */
export const OPEN_LIMIT_MS = 10_000;

export type Opening =
  | { readonly kind: 'open' | 'newer'; readonly db: Database }
  /** `unreadable`: the files are there and the browser cannot read them. */
  | { readonly kind: 'private-window' | 'unreadable' | 'failed' };

/** Either the outcome, or word that it takes long; then `later` brings it when the other window has gone. */
export type OpeningInTime = Opening | { readonly kind: 'blocked'; readonly later: Promise<Opening> };

/** Opens the database. Never rejects and never takes longer than {@link OPEN_LIMIT_MS}. */
export async function openInTime(): Promise<OpeningInTime> {
  const later = openDatabase();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<OpeningInTime>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'blocked', later }), OPEN_LIMIT_MS);
  });
  const outcome = await Promise.race([later, limit]);
  clearTimeout(timer);
  return outcome;
}

async function openDatabase(): Promise<Opening> {
  try {
    const newer = (await installedVersion()) > SCHEMA_VERSION;
    const db = createDatabase({ declared: !newer });
    await db.open();
    return { kind: newer ? 'newer' : 'open', db };
  } catch (error) {
    // Firefox, private window or "never remember history": IndexedDB does not open at all (SECURITY.md 0.5).
    if (error instanceof Error && error.name === 'InvalidStateError') return { kind: 'private-window' };
    note('store-open-failed', error);
    // Firefox says so of truncated files; every other damage comes back as an empty database.
    return { kind: error instanceof Error && error.name === 'UnknownError' ? 'unreadable' : 'failed' };
  }
}

/** The schema version on disk, 0 for none. Dexie counts in tens. */
async function installedVersion(): Promise<number> {
  const known = await indexedDB.databases();
  const version = known.find(({ name }) => name === DATABASE_NAME)?.version ?? 0;
  return Math.floor(version / 10);
}
