import type { Database } from './database';

/** Texts that are being written, by item id, or `slot:` and the slot's id. */
export async function readDrafts(db: Database): Promise<Record<string, string>> {
  const rows = await db.drafts.toArray();
  return Object.fromEntries(rows.map(({ key, text }) => [key, text]));
}
