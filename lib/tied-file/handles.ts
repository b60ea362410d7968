/**
 * Which files are tied to what, by a name of the caller's (`onboarding/…`). A handle can be kept by the browser alone:
 * it is no text, so it goes into no backup and no second copy, and lies in a database of its own that counts for
 * nothing when it is lost: the person shows the file again.
 */
export const TIES_DATABASE = 'sidemand-ties';
const STORE = 'handles';

/**
 * The last handle of each name, held only to be held: in Chromium the leave to read and write a file lasts as long as
 * the page has a handle of it, and goes with the garbage (docs/decisions/0036-handles-are-held.md).
 */
const held = new Map<string, FileSystemFileHandle>();

/** What is tied now; `null` for nothing, and where the browser keeps nothing. */
export async function tiedHandle(of: string): Promise<FileSystemFileHandle | null> {
  const kept = await within<unknown>('readonly', (store) => store.get(of)).catch(() => null);
  if (!isHandle(kept)) return null;
  held.set(of, kept);
  return kept;
}

/** Ties a file. Rejects where the browser did not keep it. */
export const tieHandle = async (of: string, handle: FileSystemFileHandle): Promise<void> => {
  held.set(of, handle);
  await within('readwrite', (store) => store.put(handle, of));
};

/** Lets a file go. What lies in it stays. */
export const untieHandle = async (of: string): Promise<void> => {
  held.delete(of);
  await within('readwrite', (store) => store.delete(of));
};

/** The names of all that is tied. */
export async function tiedNames(): Promise<readonly string[]> {
  const keys = await within<IDBValidKey[]>('readonly', (store) => store.getAllKeys()).catch(() => []);
  return keys.map(String);
}

const isHandle = (kept: unknown): kept is FileSystemFileHandle =>
  typeof kept === 'object' && kept !== null && 'getFile' in kept && 'createWritable' in kept;

async function within<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const db = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = db.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result as T);
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
  } finally {
    db.close();
  }
}

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(TIES_DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onblocked = () => reject(new Error('blocked'));
  });
