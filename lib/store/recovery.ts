import type { StorageArea } from '@/lib/browser';
import { shownItem } from '@/lib/checklists';
import type { StorageHealth } from '@/lib/model';
import { countRows, type Database, readSnapshot, writeRows } from './database';
import { type MetaRow, type Rows, SCHEMA_VERSION, type Snapshot } from './schema';
import { COPY_KEYS, newestOf, openCopy } from './second-copy';
import { judge, parseSentinel, SENTINEL_KEY, type Sentinel, type Word } from './sentinel';

/** Of a database: word of it, and what it can be had back from. */
export interface Kept extends Word {
  /** The copies that are whole. */
  readonly copies: readonly Snapshot[];
  /** Everything as it lay there, readable or not. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export const NOTHING_KEPT: Kept = { sentinel: null, isAnythingKept: false, copies: [], raw: {} };

/** Rejects when the area does. */
export async function readKept(area: StorageArea): Promise<Kept> {
  const raw = await area.get([SENTINEL_KEY, ...COPY_KEYS]);
  const copies = await Promise.all(COPY_KEYS.map((key) => openCopy(raw[key])));
  return {
    sentinel: parseSentinel(raw[SENTINEL_KEY]),
    isAnythingKept: Object.keys(raw).length > 0,
    copies: copies.filter((copy) => copy !== null),
    raw,
  };
}

/** Takes the database into use, with a first meta row when it is new. `null`: damaged, and nothing changed. */
export function adopt(db: Database, word: Word, savedAt: string): Promise<MetaRow | null> {
  return db.transaction('rw', db.everything, async () => {
    const meta = await db.meta.get('meta');
    const verdict = judge(word, meta, await countRows(db));
    if (verdict === 'damaged') return null;
    if (meta) return meta;
    const first: MetaRow = {
      key: 'meta',
      dbId: crypto.randomUUID(),
      schemaVersion: SCHEMA_VERSION,
      writer: crypto.randomUUID(),
      rev: 0,
      savedAt,
    };
    await db.meta.put(first);
    return first;
  });
}

/** The newest that can be had back: one of the copies, or the damaged database itself where it is only behind. */
export async function findRestorable(db: Database | undefined, kept: Kept): Promise<Snapshot | null> {
  const own = db ? await readSnapshot(db) : null;
  const { sentinel } = kept;
  const isBehind = own && isRead(sentinel) && own.dbId === sentinel.dbId && own.rev < sentinel.rev;
  return newestOf([...kept.copies, isBehind ? own : null]);
}

/** What the recovery screen says of a snapshot. */
export function describe(snapshot: Snapshot | null): StorageHealth['restorable'] {
  if (!snapshot) return null;
  const items = snapshot.runItems.flatMap((run) => Object.values(run.items));
  const ticks = items.filter((item) => shownItem(item)?.state === 'done').length;
  return { savedAt: snapshot.savedAt, ticks };
}

/**
 * Empties a damaged database and fills it, all or nothing. It goes on under the sentinel's id and ahead of
 * everything there was, so that it counts as well wherever the process ends. `false`: another window was first.
 */
export async function replaceContents(
  db: Database,
  kept: Kept,
  rows: Rows,
  savedAt: string,
): Promise<boolean> {
  const { sentinel } = kept;
  const rev = Math.max(isRead(sentinel) ? sentinel.rev : 0, ...kept.copies.map((copy) => copy.rev)) + 1;
  const dbId = isRead(sentinel) ? sentinel.dbId : crypto.randomUUID();
  return db.transaction('rw', db.everything, async () => {
    const verdict = judge(kept, await db.meta.get('meta'), await countRows(db));
    if (verdict !== 'damaged') return false;
    for (const table of db.everything) await table.clear();
    const writer = crypto.randomUUID();
    await db.meta.put({ key: 'meta', dbId, schemaVersion: SCHEMA_VERSION, writer, rev, savedAt });
    await writeRows(db, rows);
    return true;
  });
}

function isRead(sentinel: Kept['sentinel']): sentinel is Sentinel {
  return sentinel !== null && sentinel !== 'unreadable';
}
