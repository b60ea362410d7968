import type { Transaction } from 'dexie';

/**
 * One step of the schema. A released step is never edited: it imports nothing of the living code, so that
 * what it did on the day it was released is what it does for ever.
 */
export interface Migration {
  /** 1, 2, 3 … without gaps; the number in the file's name. */
  readonly version: number;
  /** What changes, in Dexie's notation; `null` drops a table. Tables that are not named stay. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Carries rows over, inside the upgrade's own transaction: all of it happens or none. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}
