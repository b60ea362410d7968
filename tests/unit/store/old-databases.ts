import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SENTINEL_KEY } from '@/lib/store/sentinel';
import { MemoryArea } from '@/tests/support/memory-area';
import { openRaw } from './window';

interface OldStore {
  readonly keyPath: string;
  readonly indexes: readonly string[];
  readonly rows: readonly Record<string, unknown>[];
}
export type OldDatabase = Readonly<Record<string, OldStore>>;

/** A database of each version as its Sidemand left it. Added with a version, and never changed. */
const folder = join(import.meta.dirname, '../../fixtures/databases');
export const OLD_VERSIONS = readdirSync(folder).map((name) => Number(/\d+/.exec(name)?.[0]));
export const databaseOf = (version: number): OldDatabase =>
  JSON.parse(readFileSync(join(folder, `version-${version}.json`), 'utf8'));

/** Lays such a database down; `spoil` changes it first. */
export async function leaveOldDatabase(
  version: number,
  spoil: (old: OldDatabase) => void = () => {},
): Promise<MemoryArea> {
  const old = databaseOf(version);
  spoil(old);
  const db = await openRaw(version * 10, (upgrading) => {
    for (const [name, { keyPath, indexes, rows }] of Object.entries(old)) {
      const store = upgrading.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index, index);
      for (const row of rows) store.put(row);
    }
  });
  db.close();
  const area = new MemoryArea();
  const count = Object.entries(old).reduce(
    (sum, [name, { rows }]) => sum + (name === 'meta' ? 0 : rows.length),
    0,
  );
  area.items.set(SENTINEL_KEY, { dbId: 'old', rev: 7, count, savedAt: '2026-11-01T08:00:00.000Z' });
  return area;
}
