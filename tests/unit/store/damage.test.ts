import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SENTINEL_KEY } from '@/lib/store/sentinel';
import type { MemoryArea } from '@/tests/support/memory-area';
import { deleteDatabase, inDatabase, openSettled } from './window';

afterEach(() => {
  vi.restoreAllMocks();
  return deleteDatabase();
});

/** A window's worth of work: three saves, the second copy after the second of them. Returns what survives. */
async function workThen(damage: () => Promise<void>): Promise<MemoryArea> {
  const { store, area, close } = await openSettled();
  await store.tick('welcome', true);
  await store.saveAnswer('contact_person', { answer: 'Sara', savedAt: '2026-11-01' });
  await store.copyNow();
  await store.tick('keys', true);
  close();
  await damage();
  return area;
}

const changeMeta = (change: object) =>
  inDatabase((db) => {
    const meta = db.transaction('meta', 'readwrite').objectStore('meta');
    const read = meta.get('meta');
    read.onsuccess = () => meta.put({ ...read.result, ...change });
  });

describe('a damaged database is noticed and never replaced in silence', () => {
  const damages = {
    'deleted by the browser': deleteDatabase,
    'another database in its place': () => changeMeta({ dbId: 'another' }),
    'rolled back': () => changeMeta({ rev: 1 }),
    'emptied rows': () => inDatabase((db) => db.transaction('runs', 'readwrite').objectStore('runs').clear()),
    'without its meta row': () =>
      inDatabase((db) => db.transaction('meta', 'readwrite').objectStore('meta').clear()),
  };

  it.each(Object.entries(damages))('%s: refuses to write, then restores the copy', async (_name, damage) => {
    const area = await workThen(damage);
    const kept = structuredClone([...area.items]);
    const { store } = await openSettled(area);
    expect(store.health.value.state).toBe('damaged');
    expect(store.health.value.restorable?.ticks).toBeGreaterThanOrEqual(1);
    expect(await store.tick('welcome', false)).toEqual({ ok: false, fault: 'closed' });
    expect([...area.items]).toEqual(kept);

    expect(await store.restore()).toEqual({ ok: true, value: null });
    expect(store.health.value).toMatchObject({ state: 'ready', restorable: null });
    await vi.waitFor(() => expect(store.run.value?.items.welcome?.state).toBe('done'));
    await vi.waitFor(() => expect(store.answers.value.contact_person?.answer).toBe('Sara'));
  });

  it('goes on after a restore, also in the next window', async () => {
    const area = await workThen(deleteDatabase);
    const { store, close } = await openSettled(area);
    await store.restore();
    expect((await store.tick('keys', true)).ok).toBe(true);
    close();
    const next = await openSettled(area);
    expect(next.store.health.value.state).toBe('ready');
    await vi.waitFor(() => expect(next.store.run.value?.items.keys?.state).toBe('done'));
  });

  it('restores over files that the browser cannot read, once the person says so', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const area = await workThen(async () => {});
    const unreadable = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    const { store } = await openSettled(area);
    expect(store.health.value).toMatchObject({ state: 'damaged', restorable: { ticks: 1 } });
    const remove = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(function (
      this: IDBFactory,
      name,
    ) {
      unreadable.mockRestore();
      remove.mockRestore();
      return this.deleteDatabase(name);
    });
    expect(await store.restore()).toEqual({ ok: true, value: null });
    expect(store.health.value.state).toBe('ready');
    await vi.waitFor(() => expect(store.run.value?.items.welcome?.state).toBe('done'));
  });

  it('goes on with files that can be read again, and removes nothing', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const area = await workThen(async () => {});
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    const { store } = await openSettled(area);
    vi.restoreAllMocks();
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    expect((await store.restore()).ok).toBe(true);
    expect(remove).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(store.run.value?.items.keys?.state).toBe('done'));
  });

  it('prefers the rolled back database itself where the copies are older', async () => {
    const area = await workThen(async () => {});
    area.items.set(SENTINEL_KEY, { ...(area.items.get(SENTINEL_KEY) as object), rev: 9 });
    const { store } = await openSettled(area);
    expect(store.health.value).toMatchObject({ state: 'damaged', restorable: { ticks: 2 } });
    await store.restore();
    await vi.waitFor(() => expect(store.run.value?.items.keys?.state).toBe('done'));
  });

  it.each(['another database in its place', 'without its meta row'] as const)(
    '%s: keeps the rows that a restore empties',
    async (name) => {
      const area = await workThen(damages[name]);
      const { store } = await openSettled(area);
      await store.restore();
      expect(area.items.get('store.keptCopy')).toMatchObject([
        {
          rows: {
            runItems: [{ items: { keys: [{ value: { state: 'done' } }] } }],
            slots: [{ answer: 'Sara' }],
          },
        },
      ]);
    },
  );

  it('does not count the moment between commit and sentinel as damage', async () => {
    const { store, area, close } = await openSettled();
    await store.tick('welcome', true);
    const before = area.items.get(SENTINEL_KEY);
    await store.tick('keys', true);
    const after = area.items.get(SENTINEL_KEY);
    close();
    area.items.set(SENTINEL_KEY, before);
    const next = await openSettled(area);
    expect(next.store.health.value.state).toBe('ready');
    await vi.waitFor(() => expect(area.items.get(SENTINEL_KEY)).toMatchObject({ rev: 2 }));
    expect(after).toMatchObject({ rev: 2, count: 2 });
  });

  it('notices that the database went while the window was open', async () => {
    const { store } = await openSettled();
    await store.tick('welcome', true);
    await inDatabase((db) => db.transaction('meta', 'readwrite').objectStore('meta').clear());
    expect(await store.tick('keys', true)).toEqual({ ok: false, fault: 'closed' });
    await vi.waitFor(() => expect(store.health.value.state).toBe('damaged'));
  });

  it('writes nothing into a database that was exchanged while the window was open', async () => {
    const { store } = await openSettled();
    await store.tick('welcome', true);
    await changeMeta({ dbId: 'another' });
    expect(await store.tick('keys', true)).toEqual({ ok: false, fault: 'closed' });
    await vi.waitFor(() => expect(store.health.value.state).toBe('damaged'));
  });

  it('says damaged when the sentinel itself cannot be read and the database is gone', async () => {
    const area = await workThen(deleteDatabase);
    area.items.set(SENTINEL_KEY, 'garbage');
    const { store } = await openSettled(area);
    expect(store.health.value).toMatchObject({ state: 'damaged', restorable: { ticks: 1 } });
    expect((await store.restore()).ok).toBe(true);
  });

  it('starts fresh, and says so, only where there was nothing', async () => {
    const first = await openSettled();
    expect(first.store.health.value.state).toBe('ready');
    first.close();
    await deleteDatabase();
    expect((await openSettled(first.area)).store.health.value.state).toBe('ready');
  });

  it('has nothing to restore while all is well', async () => {
    const { store } = await openSettled();
    await store.tick('welcome', true);
    expect(await store.restore()).toEqual({ ok: false, fault: 'nothing-to-restore' });
    expect(await store.startOver()).toEqual({ ok: true, value: null });
    await vi.waitFor(() => expect(store.run.value?.items.welcome?.state).toBe('done'));
  });
});

describe('starting over', () => {
  it('keeps the copies as they are and begins empty, for good', async () => {
    const area = await workThen(deleteDatabase);
    const copy = area.items.get('store.copyA');
    const { store, close } = await openSettled(area);
    expect((await store.startOver()).ok).toBe(true);
    expect((await store.readHere())?.begun).not.toBe((copy as { writer: string }).writer);
    await vi.waitFor(() => expect(store.run.value?.items).toEqual({}));
    expect(area.items.get('store.keptCopy')).toMatchObject([{ slots: { 'store.copyA': copy } }]);
    expect(area.items.has('store.copyA')).toBe(false);
    await store.tick('first', true);
    close();
    expect((await openSettled(area)).store.health.value.state).toBe('ready');
  });

  it('changes nothing when the copies cannot be kept', async () => {
    const area = await workThen(deleteDatabase);
    const { store } = await openSettled(area);
    area.failing = 'writes';
    expect(await store.startOver()).toEqual({ ok: false, fault: 'not-saved' });
    expect(store.health.value.state).toBe('damaged');
    area.failing = 'nothing';
    expect((await store.restore()).ok).toBe(true);
  });
});
