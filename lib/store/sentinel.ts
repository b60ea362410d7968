import * as v from 'valibot';
import type { StorageArea } from '@/lib/browser';
import type { MetaRow } from './schema';
import { COPY_KEYS } from './second-copy';

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

/** What `storage.local` tells of the database. */
export interface Word {
  readonly sentinel: Sentinel | 'unreadable' | null;
  /** Whether there has been a database: a slot or sentinel that cannot be read tells of one as well. */
  readonly isAnythingKept: boolean;
}

/**
 * Rejects when the area does. Read it before the database, which then can only be as far or further. The copies are
 * megabytes where there are many runs, and are asked for only where there is no sentinel.
 */
export async function readWord(area: StorageArea): Promise<Word> {
  const { [SENTINEL_KEY]: raw } = await area.get(SENTINEL_KEY);
  const sentinel = parseSentinel(raw);
  if (sentinel) return { sentinel, isAnythingKept: true };
  return { sentinel, isAnythingKept: Object.keys(await area.get([...COPY_KEYS])).length > 0 };
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
  { sentinel, isAnythingKept }: Word,
  meta: MetaRow | undefined,
  rows: number,
): 'fresh' | 'intact' | 'damaged' {
  if (!meta) return isAnythingKept ? 'damaged' : 'fresh';
  if (!sentinel || sentinel === 'unreadable') return 'intact';
  if (meta.dbId !== sentinel.dbId || meta.rev < sentinel.rev) return 'damaged';
  return meta.rev === sentinel.rev && rows < sentinel.count ? 'damaged' : 'intact';
}
