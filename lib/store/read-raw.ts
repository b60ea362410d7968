import { note } from '@/lib/diagnostics';
import { createDatabase, DATABASE_NAME } from './database';

/** A database that answers at all does so sooner, ms. */
const READ_LIMIT_MS = 5_000;

/** All rows of a database by table, in whatever shape they have. */
export type RawTables = Readonly<Record<string, readonly unknown[]>>;

/**
 * Reads what can be read where the store could not be opened: an upgrade that failed has left the old shape whole.
 * Changes nothing, and makes no database where there is none. `null`: nothing could be read.
 */
export async function readRaw(): Promise<RawTables | null> {
  const db = createDatabase({ declared: false });
  const limit = new Promise<null>((resolve) => setTimeout(resolve, READ_LIMIT_MS, null));
  try {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === DATABASE_NAME)) return null;
    return await Promise.race([read(), limit]);
  } catch (error) {
    note('store-open-failed', error);
    return null;
  } finally {
    db.close();
  }

  async function read(): Promise<RawTables> {
    await db.open();
    const all = await Promise.all(
      db.tables.map(async (table) => [table.name, await table.toArray()] as const),
    );
    return Object.fromEntries(all);
  }
}
