import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOOK_LIMIT_MS } from '@/lib/store/look';
import { OPEN_LIMIT_MS } from '@/lib/store/open';
import { SCHEMA_VERSION } from '@/lib/store/schema';
import { COPY_KEYS } from '@/lib/store/second-copy';
import { MemoryArea } from '@/tests/support/memory-area';
import { deleteDatabase, inDatabase, openRaw, openSettled, openWindow } from './window';

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await deleteDatabase();
});

/** The schema of a future Sidemand. Dexie counts in tens. */
const NEWER = SCHEMA_VERSION + 1;

/** A database that a future Sidemand left behind: other tables, a higher version, one run. */
async function leaveNewerDatabase(): Promise<void> {
  const db = await openRaw(NEWER * 10, (upgrading) => {
    upgrading.createObjectStore('meta', { keyPath: 'key' });
    const runs = upgrading.createObjectStore('runs', { keyPath: 'id' });
    runs.createIndex('templateId', 'templateId');
    upgrading.createObjectStore('plans', { keyPath: 'id' });
    runs.put({ id: 'r', templateId: 'start-up', startedAt: '2026-11-01T08:00:00.000Z', facts: [] });
    const items = { welcome: [{ value: { state: 'done', rev: 1 }, seen: {} }] };
    upgrading.createObjectStore('runItems', { keyPath: 'run' }).put({ run: 'r', items });
  });
  db.close();
}

/** The version and every row of a database. */
async function everything(): Promise<object> {
  const db = await openRaw();
  const names = [...db.objectStoreNames];
  const rows = names.map(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const read = db.transaction(name).objectStore(name).getAll();
        read.onsuccess = () => resolve(read.result);
        read.onerror = () => reject(read.error);
      }),
  );
  const tables = await Promise.all(rows);
  db.close();
  return { version: db.version, tables: Object.fromEntries(names.map((name, at) => [name, tables[at]])) };
}

describe('opening', () => {
  it('(8) says blocked after ten seconds, and goes on when the other window has gone', async () => {
    const holder = await openRaw(5);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { store } = openWindow();
    while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(OPEN_LIMIT_MS - 1);
    expect(store.health.value.state).toBe('opening');
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    await vi.waitFor(() => expect(store.health.value.state).toBe('blocked'));
    expect(await store.tick('welcome', true)).toEqual({ ok: false, fault: 'closed' });

    holder.close();
    await vi.waitFor(() => expect(store.health.value.state).toBe('ready'));
    expect((await store.tick('welcome', true)).ok).toBe(true);
  });

  it('does not wait for a storage area that is silent, unless the database is empty', async () => {
    const first = await openSettled();
    await first.store.tick('welcome', true);
    first.close();
    const area = new MemoryArea();
    let speak = () => {};
    const spoken = new Promise<void>((resolve) => {
      speak = resolve;
    });
    area.get = async () => spoken.then(() => Object.fromEntries(first.area.items));
    const { store, close } = openWindow(area);
    const told = { timeout: LOOK_LIMIT_MS * 2 };
    await vi.waitFor(() => expect(store.health.value.state).toBe('ready'), told);
    expect(store.health.value.secondCopy).toBe(false);
    expect((await store.tick('keys', true)).ok).toBe(true);
    close();

    await deleteDatabase();
    const emptied = openWindow(area);
    await vi.waitFor(() => expect(emptied.store.health.value.secondCopy).toBe(false), told);
    expect(emptied.store.health.value.state).toBe('opening');
    speak();
    await vi.waitFor(() => expect(emptied.store.health.value.state).toBe('damaged'));
  });

  it('asks for no copy as long as there is word of the database', async () => {
    const first = await openSettled();
    await first.store.tick('welcome', true);
    await first.store.copyNow();
    first.close();
    expect(first.area.items.has(COPY_KEYS[0])).toBe(true);
    const get = vi.spyOn(first.area, 'get');
    const { store, close } = openWindow(first.area);
    await vi.waitFor(() => expect(store.health.value.state).toBe('ready'));
    expect(get).toHaveBeenCalled();
    expect(get.mock.calls.flat(2)).not.toContain(COPY_KEYS[0]);
    close();
  });

  it('(13, 14) does not try in a private window', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const { store } = await openSettled(undefined, { incognito: true });
    expect(store.health.value.state).toBe('private-window');
    expect(await store.tick('welcome', true)).toEqual({ ok: false, fault: 'closed' });
    expect(open).not.toHaveBeenCalled();
  });

  it.each([
    ['InvalidStateError', 'private-window'],
    ['QuotaExceededError', 'failed'],
  ])('%s on open means %s', async (name, state) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', name);
    });
    expect((await openSettled()).store.health.value.state).toBe(state);
  });

  it('(10) reads a newer database, and neither writes to it nor changes its shape', async () => {
    await leaveNewerDatabase();
    const left = await everything();
    const { store, area, close } = await openSettled();
    expect(store.health.value.state).toBe('newer');
    await vi.waitFor(() => expect(store.run.value?.items.welcome?.state).toBe('done'));
    expect(await store.tick('welcome', false)).toEqual({ ok: false, fault: 'newer-version' });
    expect(await store.keepDraft('welcome', 'x')).toEqual({ ok: false, fault: 'newer-version' });
    const nothing = () => ({ puts: [], lineage: { r: ['r'] } });
    expect(await store.takeIn('mine', nothing)).toEqual({ ok: false, fault: 'newer-version' });
    expect(await store.putLineage({ r: ['r'] })).toEqual({ ok: false, fault: 'newer-version' });
    await store.forgetOld();
    await store.copyNow();
    expect(area.items.size).toBe(0);
    // What can be read can go into a file.
    expect((await store.readHere())?.tables).toMatchObject({ runs: [{ id: 'r' }], runItems: [{ run: 'r' }] });
    close();
    expect(await everything()).toEqual(left);
  });

  it('(9) lets a newer window upgrade, and from then on writes nothing', async () => {
    const { store } = await openSettled();
    await store.tick('welcome', true);
    await vi.waitFor(() => expect(store.run.value?.items.welcome?.state).toBe('done'));
    const newer = await openRaw(NEWER * 10, (db) => db.createObjectStore('plans', { keyPath: 'id' }));
    expect(store.health.value.state).toBe('newer');
    expect(await store.tick('keys', true)).toEqual({ ok: false, fault: 'newer-version' });
    expect(store.run.value?.items.welcome?.state).toBe('done');
    newer.close();
  });

  it('(9) refuses to write where the meta row tells of a newer schema', async () => {
    const { store } = await openSettled();
    await store.tick('welcome', true);
    await inDatabase((db) => {
      const meta = db.transaction('meta', 'readwrite').objectStore('meta');
      const read = meta.get('meta');
      read.onsuccess = () => meta.put({ ...read.result, schemaVersion: NEWER });
    });
    expect(await store.tick('keys', true)).toEqual({ ok: false, fault: 'newer-version' });
    expect(store.health.value.state).toBe('newer');
  });

  it('opens nothing after the window has gone', async () => {
    const { store, close } = openWindow();
    close();
    expect(await store.tick('welcome', true)).toEqual({ ok: false, fault: 'closed' });
  });
});
