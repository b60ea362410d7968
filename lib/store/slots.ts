import type { Database } from './database';

/** The answers of "Vores arbejdsplads" by slot id. */
export async function readSlots(db: Database): Promise<Record<string, string>> {
  const rows = await db.slots.toArray();
  return Object.fromEntries(rows.map(({ id, answer }) => [id, answer]));
}

/** An empty answer is no answer. Inside the transaction of a save. */
export async function writeSlot(db: Database, id: string, answer: string, savedAt: string): Promise<void> {
  if (answer === '') await db.slots.delete(id);
  else await db.slots.put({ id, answer, savedAt });
}
