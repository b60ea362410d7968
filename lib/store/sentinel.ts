import * as v from 'valibot';
import type { StorageArea } from '@/lib/browser';
import type { MetaRow } from './schema';

/**
 * A word in `storage.local` that the database exists and how far it had come. Browsers replace a damaged
 * IndexedDB by an empty one without a word (SECURITY.md 0.4); `storage.local` lies in other files.
 */
export interface Sentinel {
  readonly dbId: string;
  readonly rev: number;
  /** Rows in the database at `rev`. */
  readonly count: number;
  readonly savedAt: string;
}

export const SENTINEL_KEY = 'store.sentinel';

const sentinelSchema = v.object({
  dbId: v.string(),
  rev: v.number(),
  count: v.number(),
  savedAt: v.string(),
});

/** `unreadable`: something is there, so there has been a database, but not what. */
export function parseSentinel(raw: unknown): Sentinel | 'unreadable' | null {
  if (raw === undefined) return null;
  const parsed = v.safeParse(sentinelSchema, raw);
  return parsed.success ? parsed.output : 'unreadable';
}

/** Rejects when `storage.local` does. */
export async function writeSentinel(area: StorageArea, sentinel: Sentinel): Promise<void> {
  await area.set({ [SENTINEL_KEY]: sentinel });
}

/**
 * What the database on disk is, held against what was left in `storage.local` before it was opened.
 *
 * A database that is ahead of its sentinel is well: the process ended between commit and sentinel.
 */
export function judge(
  sentinel: Sentinel | 'unreadable' | null,
  isAnythingKept: boolean,
  meta: MetaRow | undefined,
  rows: number,
): 'fresh' | 'intact' | 'damaged' {
  if (!meta) return isAnythingKept ? 'damaged' : 'fresh';
  if (!sentinel || sentinel === 'unreadable') return 'intact';
  if (meta.dbId !== sentinel.dbId || meta.rev < sentinel.rev) return 'damaged';
  return meta.rev === sentinel.rev && rows < sentinel.count ? 'damaged' : 'intact';
}
