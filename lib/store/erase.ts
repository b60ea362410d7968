import type { StorageArea } from '@/lib/browser';
import { removeDatabase } from './database';

/** How long other windows have to let go of the database, ms. */
const ERASE_LIMIT_MS = 10_000;

/**
 * Deletes everything of Sidemand's on this computer: the database, and all of `storage.local`. The latter goes first:
 * a database without its sentinel is whole, and a sentinel without its database is told as damage. Rejects when
 * something may be left.
 */
export async function eraseEverything(area: StorageArea): Promise<void> {
  await empty(area);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('blocked')), ERASE_LIMIT_MS);
  });
  await Promise.race([removeDatabase().then(removeOthers), limit]).finally(() => clearTimeout(timer));
  // Another window may have told of a save in between.
  await empty(area);
  if (Object.keys(await area.get(null)).length > 0) throw new Error('left');
}

/** Databases beside ours: which files of the person's were tied lies in one. */
async function removeOthers(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name) await remove(name);
  }
}

const remove = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('not deleted'));
  });

async function empty(area: StorageArea): Promise<void> {
  await area.remove(Object.keys(await area.get(null)));
}
