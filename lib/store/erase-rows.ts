import type { Result, SaveFault } from '@/lib/model';
import type { Database } from './database';
import type { Keeper } from './keeper';
import { COPY_KEYS } from './second-copy';

/** Deletes rows here and in both slots of the second copy, each of which has what it was last written with. */
export async function eraseRows(
  { save, copyNow }: Pick<Keeper, 'save' | 'copyNow'>,
  work: (db: Database) => Promise<unknown>,
): Promise<Result<null, SaveFault>> {
  const erased = await save(work);
  if (!erased.ok) return erased;
  await copyNow();
  // The database has lost them by now: a slot that cannot be written is written over with the next save.
  for (const _slot of COPY_KEYS.slice(1)) if ((await save(work)).ok) await copyNow();
  return erased;
}
