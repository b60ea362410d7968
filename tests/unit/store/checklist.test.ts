import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deleteDatabase, openSettled, openWindow } from './window';

afterEach(deleteDatabase);

const at = (iso: string) => ({ now: () => new Date(iso) });

describe('ticks', () => {
  it('is still ticked after the window has been closed and opened again', async () => {
    const first = await openSettled();
    expect(await first.store.tick('welcome', true)).toEqual({ ok: true, value: null });
    first.close();

    const second = await openSettled(first.area);
    await vi.waitFor(() => expect(second.store.run.value?.items.welcome?.state).toBe('done'));
    expect(second.store.health.value).toEqual({ state: 'ready', secondCopy: true, restorable: null });
  });

  it('waits for a database that is still opening', async () => {
    const { store } = openWindow();
    expect(store.health.value.state).toBe('opening');
    expect((await store.tick('welcome', true)).ok).toBe(true);
  });

  it('asks for strict durability in every transaction that writes', async () => {
    const asked: unknown[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      names,
      mode,
      options,
    ) {
      if (mode === 'readwrite') asked.push(options?.durability);
      return transaction.call(this, names, mode, options);
    });
    const { store } = await openSettled();
    await store.tick('welcome', true);
    spy.mockRestore();
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked)).toEqual(new Set(['strict']));
  });

  it('shows an open run before the first tick, and keeps the day of the first tick', async () => {
    const { store, area, close } = await openSettled(undefined, at('2026-03-02T08:00:00.000Z'));
    await vi.waitFor(() => expect(store.run.value?.items).toEqual({}));
    await store.tick('welcome', true);
    close();

    const later = await openSettled(area, at('2026-05-04T08:00:00.000Z'));
    await later.store.tick('welcome', true);
    const item = { state: 'done', doneOn: '2026-03-02', rev: 1, forVersion: 1 };
    await vi.waitFor(() => expect(later.store.run.value?.items.welcome).toMatchObject(item));
    await later.store.tick('welcome', false);
    await vi.waitFor(() => expect(later.store.run.value?.items.welcome?.rev).toBe(2));
    expect(later.store.run.value?.items.welcome).toMatchObject({ state: 'open' });
    expect(later.store.run.value?.items.welcome).not.toHaveProperty('doneOn');
  });

  it('follows the other window', async () => {
    const one = await openSettled();
    const two = await openSettled(one.area);
    await one.store.tick('welcome', true);
    await vi.waitFor(() => expect(two.store.run.value?.items.welcome?.state).toBe('done'));
    await two.store.tick('keys', true);
    await vi.waitFor(() =>
      expect(Object.keys(one.store.run.value?.items ?? {})).toEqual(['welcome', 'keys']),
    );
    expect(one.store.run.value?.id).toBe(two.store.run.value?.id);
  });

  it('loses nothing when two windows change the same item at the same moment', async () => {
    const one = await openSettled();
    const two = await openSettled(one.area);
    await Promise.all([one.store.tick('welcome', true), two.store.saveNote('welcome', 'aftalt med Sara')]);
    await vi.waitFor(() =>
      expect(one.store.run.value?.items.welcome).toMatchObject({
        state: 'done',
        note: 'aftalt med Sara',
        rev: 2,
      }),
    );
  });
});

describe('notes and drafts', () => {
  it('drops the draft in the same save as the note', async () => {
    const { store } = await openSettled();
    await vi.waitFor(() => expect(store.run.value).not.toBeNull());
    const key = `item:${store.run.value?.id}:welcome`;
    await store.keepDraft(key, 'halv');
    await vi.waitFor(() => expect(store.drafts.value).toEqual({ [key]: 'halv' }));
    await store.saveNote('welcome', 'hel');
    await vi.waitFor(() => expect(store.drafts.value).toEqual({}));
    expect(store.run.value?.items.welcome?.note).toBe('hel');
    await store.saveNote('welcome', '');
    await vi.waitFor(() => expect(store.run.value?.items.welcome?.rev).toBe(2));
    expect(store.run.value?.items.welcome).not.toHaveProperty('note');
  });

  it('offers the draft after a restart until it is dropped', async () => {
    const first = await openSettled();
    await first.store.keepDraft('welcome', 'halv');
    first.close();
    const second = await openSettled(first.area);
    await vi.waitFor(() => expect(second.store.drafts.value).toEqual({ welcome: 'halv' }));
    await second.store.dropDraft('welcome');
    await vi.waitFor(() => expect(second.store.drafts.value).toEqual({}));
  });

  it.each(['saveNote', 'keepDraft'] as const)('%s stops a CPR number', async (act) => {
    const { store, area } = await openSettled();
    expect(await store[act]('welcome', 'ring til 010190-1234')).toEqual({
      ok: false,
      fault: 'looks-like-cpr',
    });
    expect([...area.items]).toEqual([]);
  });
});
