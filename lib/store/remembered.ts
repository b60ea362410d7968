import type { CardHistory } from '@/lib/model';
import type { Database } from './database';

/** What is remembered of cards, by card id. */
export async function readHistory(db: Database): Promise<Record<string, CardHistory>> {
  const rows = await db.history.toArray();
  return Object.fromEntries(rows.map((row) => [row.card, row]));
}
