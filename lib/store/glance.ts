import { note } from '@/lib/diagnostics';
import type { CardHistory } from '@/lib/model';
import { readAnswers } from './answers';
import { createDatabase, DATABASE_NAME } from './database';
import { readHistory } from './remembered';

/** What decides, with the panel closed, whether a card may announce itself. */
export interface Glance {
  readonly history: Readonly<Record<string, CardHistory>>;
  /** The workplace's answer to one question; empty where there is none. */
  readonly answer: string;
}

/**
 * One look into the database for the background, which keeps nothing open. Makes none where there is none yet.
 * `null` where it cannot be read.
 */
export async function glance(slot: string): Promise<Glance | null> {
  try {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === DATABASE_NAME)) return { history: {}, answer: '' };
    const db = createDatabase({ declared: false });
    try {
      await db.open();
      const [history, answers] = await Promise.all([readHistory(db), readAnswers(db)]);
      return { history, answer: answers[slot]?.answer ?? '' };
    } finally {
      db.close();
    }
  } catch (cause) {
    note('store-open-failed', cause);
    return null;
  }
}
