/** A table of a database as an earlier Sidemand left it, as it lies in tests/fixtures/databases. */
export interface OldStore {
  readonly keyPath: string;
  readonly indexes: readonly string[];
  readonly rows: readonly object[];
}
export type OldStores = Readonly<Record<string, OldStore>>;

// What is below runs in a page of the extension, sent as source.

/** Lays the tables down as a new database; `version` as the browser counts it, ten times ours. */
export function putStores({ stores, version }: { stores: OldStores; version: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidemand', version);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index, index);
        for (const row of rows) store.put(row);
      }
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      // A new database may still be in memory alone when it is told to be there; a strict write takes it to the disk.
      const { objectStoreNames } = db;
      const last = db.transaction(objectStoreNames, 'readwrite', { durability: 'strict' });
      for (const [name, { rows }] of Object.entries(stores))
        for (const row of rows.slice(0, 1)) last.objectStore(name).put(row);
      last.onabort = () => reject(last.error);
      last.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

/**
 * Waits until another page upgrades the database, when whoever asks for it has to wait. `false`: it is done already.
 * `before` is the version as the browser counts it.
 */
export async function waitForUpgrade(before: number): Promise<boolean> {
  const look = () =>
    new Promise<number | null>((resolve) => {
      const opening = indexedDB.open('sidemand');
      const late = setTimeout(() => resolve(null), 60);
      opening.onsuccess = () => {
        clearTimeout(late);
        const { version } = opening.result;
        opening.result.close();
        resolve(version);
      };
    });
  for (;;) {
    const version = await look();
    if (version !== before) return version === null;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** How many rows these tables have, and the version, as we count it, that the database itself tells. */
export async function readCounts(
  tables: readonly string[],
): Promise<Record<string, number> & { version: number }> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await settled(indexedDB.open('sidemand'));
  const counts: Record<string, number> = {};
  for (const table of tables) counts[table] = await settled(db.transaction(table).objectStore(table).count());
  const version = db.version / 10;
  db.close();
  return { ...counts, version };
}
