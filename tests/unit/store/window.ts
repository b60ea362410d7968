import { computed } from '@preact/signals';
import { vi } from 'vitest';
import { shownItem } from '@/lib/checklists';
import { type ChecklistRun, type Live, ok, type Result, type RunItem, type SaveFault } from '@/lib/model';
import { newRun, openStore, type Store, type StoreOptions } from '@/lib/store';
import { MemoryArea } from '@/tests/support/memory-area';

export const TEMPLATE = { id: 'start-up', version: 1 };

/** The store, with what most tests do to it: change the run that the window shows. */
export interface OpenStore extends Store {
  readonly run: Live<{ readonly id: string; readonly items: Readonly<Record<string, RunItem>> } | null>;
  tick(item: string, done: boolean): Promise<Result<null, SaveFault>>;
  saveNote(item: string, note: string): Promise<Result<null, SaveFault>>;
}

/** One open window of Sidemand on the shared fake IndexedDB. */
export interface Window {
  readonly store: OpenStore;
  readonly area: MemoryArea;
  close(): void;
}

const windows: Window[] = [];
const connections: IDBDatabase[] = [];

/** Opens a window; without an `area` it gets an empty one of its own. */
export function openWindow(area = new MemoryArea(), options: Partial<StoreOptions> = {}): Window {
  const controller = new AbortController();
  const opened = openStore(
    {
      area,
      session: new MemoryArea(),
      incognito: false,
      looksLikeCpr: (text) => /\d{6}-\d{4}/.test(text),
      ...options,
    },
    controller.signal,
  );
  const store = withShownRun(opened);
  const window = { store, area, close: () => controller.abort() };
  windows.push(window);
  return window;
}

/** As the panel does it: a run that lies nowhere yet comes into being with its first change. */
function withShownRun(store: Store): OpenStore {
  /** Waits for the choice of runs, as the panel's boxes do: they cannot be pressed before. */
  const head = async (): Promise<ChecklistRun> => {
    await vi
      .waitFor(() => {
        const isComing = ['opening', 'ready'].includes(store.health.value.state);
        if (isComing && !store.runs.items.value) throw new Error('not read yet');
      })
      .catch(() => {});
    const { heads = [], firstId = 'first' } = store.runs.list.value ?? {};
    const moment = { at: new Date().toISOString(), today: '2026-11-22', version: TEMPLATE.version };
    const id = store.runs.shown.value ?? firstId;
    return heads.find((run) => run.id === id) ?? newRun(id, TEMPLATE.id, moment);
  };
  const change = async (item: string, to: Parameters<Store['changeItem']>[2]) => {
    // A database that could not be opened is tried again by a save.
    const opened = store.health.value.state === 'failed' ? await store.dropDraft('none') : ok(null);
    return opened.ok ? store.changeItem(await head(), item, to, TEMPLATE.version) : opened;
  };
  return {
    ...store,
    run: computed(() => {
      const read = store.runs.items.value;
      const items = Object.entries(read?.items ?? {}).map(([id, versions]) => [id, shownItem(versions)]);
      return read && { id: read.run, items: Object.fromEntries(items) };
    }),
    tick: (item, done) => change(item, { state: done ? 'done' : 'open' }),
    saveNote: (item, note) => change(item, { note }),
  };
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
