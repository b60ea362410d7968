import { signal as createSignal } from '@preact/signals';
import { fail, type Live, type PaperRow, type Result, type SaveFault } from '@/lib/model';
import type { Database } from './database';
import { follow } from './follow';
import type { Keeper } from './keeper';
import { textsWithin } from './onboardings';

type Saved = Promise<Result<null, SaveFault>>;

/** The papers that a person makes with a builder. */
export interface PaperStore {
  /** Last changed first; `null` until they were read, and as long as nobody has asked by `StoreOptions.wide`. */
  readonly list: Live<readonly PaperRow[] | null>;
  /** Changes a paper as it stands then, or makes it. */
  change(id: string, change: (before: PaperRow | undefined) => PaperRow): Saved;
  remove(id: string): Saved;
}

/** Connects them to the database. `follow` begins to show what lies in one that can be read. */
export function createPaperStore(
  save: Keeper['save'],
  looksLikeCpr: (text: string) => boolean,
): PaperStore & { follow(db: Database, end: AbortSignal): void } {
  const list = createSignal<readonly PaperRow[] | null>(null);
  return {
    list,
    async change(id, change) {
      let held = false;
      const saved = await save(async (db) => {
        const after = change(await db.papers.get(id));
        held = textsWithin([after.title, after.answers]).some(looksLikeCpr);
        if (!held) await db.papers.put(after);
      });
      return held ? fail('looks-like-cpr') : saved;
    },
    remove: (id) => save((db) => db.papers.delete(id)),
    follow(db, end) {
      follow(
        async () =>
          (await db.papers.toArray()).sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1)),
        (rows) => {
          list.value = rows;
        },
        end,
      );
    },
  };
}
