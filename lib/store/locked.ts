import { fail, type LockedRecord, ok, type Result, type SaveFault, type Space } from '@/lib/model';
import type { Database } from './database';
import { eraseRows } from './erase-rows';
import type { Keeper } from './keeper';
import { forgetTaken, type RowPut } from './taken-in';

type Saved = Promise<Result<null, SaveFault>>;

/** What lies locked: whose it is, and the records, which only `lib/own-plan` opens. */
export interface LockedActs {
  /** Begins a space with its first records, all or nothing. */
  createSpace(space: Space, records: readonly LockedRecord[]): Saved;
  /** Changes what is stored of a space as it stands then. Nothing where it is gone. */
  changeSpace(id: string, change: (before: Space) => Space): Saved;
  /** Removes a space and all its records. */
  dropSpace(id: string): Saved;
  /**
   * Puts each record in the place of the one with the `rev` before it, all or none. `changed`: another window was
   * faster, and nothing was written.
   */
  putLocked(records: readonly LockedRecord[]): Promise<Result<null, SaveFault | 'changed'>>;
}

/** Connects them to the database. */
export function createLockedActs(keeper: Pick<Keeper, 'save' | 'copyNow'>): LockedActs {
  const { save } = keeper;
  return {
    createSpace: (space, records) =>
      save(async (db) => {
        await db.spaces.put(space);
        await db.sealed.bulkPut([...records]);
      }),
    changeSpace: (id, change) =>
      save(async (db) => {
        const before = await db.spaces.get(id);
        if (before) await db.spaces.put(change(before));
      }),
    dropSpace: (id) =>
      eraseRows(keeper, async (db) => {
        await db.spaces.delete(id);
        await db.sealed.where('space').equals(id).delete();
        await forgetTaken(db, (put) => isOfSpace(put, id));
      }),
    async putLocked(records) {
      let put = false;
      const saved = await save(async (db) => {
        put = await areNext(db, records);
        if (put) await db.sealed.bulkPut([...records]);
      });
      if (!saved.ok) return saved;
      return put ? ok(null) : fail('changed');
    },
  };
}

const isOfSpace = ({ table, row }: RowPut, id: string): boolean => {
  const { id: own, space } = row as { id?: unknown; space?: unknown };
  return table === 'spaces' ? own === id : table === 'sealed' && space === id;
};

/** The encryption took its time, and no transaction waits for that: what is there is looked at only now. */
async function areNext(db: Database, records: readonly LockedRecord[]): Promise<boolean> {
  for (const record of records) {
    const rev = (await db.sealed.get(record.id))?.rev ?? 0;
    if (rev !== record.rev - 1 || !(await db.spaces.get(record.space))) return false;
  }
  return true;
}
