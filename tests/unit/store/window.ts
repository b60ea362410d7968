import { vi } from 'vitest';
import { openStore, type Store, type StoreOptions } from '@/lib/store';
import { MemoryArea } from '@/tests/support/memory-area';

export const TEMPLATE = { id: 'start-up', version: 1 };

/** One open window of Sidemand on the shared fake IndexedDB. */
export interface Window {
  readonly store: Store;
  readonly area: MemoryArea;
  close(): void;
}

const windows: Window[] = [];
const connections: IDBDatabase[] = [];

/** Opens a window; without an `area` it gets an empty one of its own. */
export function openWindow(area = new MemoryArea(), options: Partial<StoreOptions> = {}): Window {
  const controller = new AbortController();
  const store = openStore(
    {
      area,
      session: new MemoryArea(),
      incognito: false,
      template: TEMPLATE,
      looksLikeCpr: (text) => /\d{6}-\d{4}/.test(text),
      ...options,
    },
    controller.signal,
  );
  const window = { store, area, close: () => controller.abort() };
  windows.push(window);
  return window;
}

/** Opens a window and waits until the store has said how it is. */
export async function openSettled(area?: MemoryArea, options?: Partial<StoreOptions>): Promise<Window> {
  const window = openWindow(area, options);
  await vi.waitFor(() => {
    if (window.store.health.value.state === 'opening') throw new Error('still opening');
  });
  return window;
}

/** Does `work` in a raw connection to the database, past the store. */
export async function inDatabase(work: (db: IDBDatabase) => void, version?: number): Promise<void> {
  const db = await openRaw(version);
  await new Promise<void>((resolve, reject) => {
    work(db);
    const last = db.transaction([...db.objectStoreNames], 'readwrite');
    last.oncomplete = () => resolve();
    last.onabort = () => reject(last.error);
  });
  db.close();
}

/** A raw connection. Its holder refuses every wish to upgrade or delete until it is closed. */
export function openRaw(
  version?: number,
  upgrade: (db: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('sidemand', version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => {
      connections.push(request.result);
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

/** Closes all windows and deletes the database, as a browser does with files it cannot read. */
export async function deleteDatabase(): Promise<void> {
  for (const open of [...windows.splice(0), ...connections.splice(0)]) open.close();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('sidemand');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
