import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearCounts, readCounts } from '@/lib/diagnostics';
import { deleteDatabase, openSettled } from './window';

afterEach(async () => {
  vi.restoreAllMocks();
  clearCounts();
  await deleteDatabase();
});

/** The ways a full or broken disk shows itself (SECURITY.md 4). */
const faults: Record<string, () => void> = {
  'QuotaExceededError on put': () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
  },
  'DataError on put': () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Failed to write blobs (IOError)', 'DataError');
    });
  },
  'abort at the commit': () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      const request = put.call(this, value, key);
      if (this.name === 'meta') request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
  },
};

describe('a write that the browser rejects', () => {
  it.each(Object.entries(faults))(
    '%s: not saved, nothing changed, works again later',
    async (_name, fault) => {
      const { store, area } = await openSettled();
      await store.tick('welcome', true);
      await vi.waitFor(() => expect(store.run.value?.items.welcome?.state).toBe('done'));
      const before = structuredClone([...area.items]);

      fault();
      expect(await store.tick('welcome', false)).toEqual({ ok: false, fault: 'not-saved' });
      expect(await store.saveNote('keys', 'lang tekst')).toEqual({ ok: false, fault: 'not-saved' });
      expect(readCounts().get('store-write-failed')).toBe(2);
      expect([...area.items]).toEqual(before);
      vi.restoreAllMocks();

      const other = await openSettled(area);
      await vi.waitFor(() => expect(other.store.run.value?.items.welcome?.state).toBe('done'));
      expect(other.store.run.value?.items.keys).toBeUndefined();
      expect((await store.saveNote('keys', 'lang tekst')).ok).toBe(true);
    },
  );

  it('keeps the draft when its note cannot be saved', async () => {
    const { store, area } = await openSettled();
    await store.keepDraft('keys', 'halv');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'meta') throw new DOMException('', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    expect((await store.saveNote('keys', 'hel')).ok).toBe(false);
    vi.restoreAllMocks();
    const other = await openSettled(area);
    await vi.waitFor(() => expect(other.store.drafts.value).toEqual({ keys: 'halv' }));
    expect(other.store.run.value?.items.keys).toBeUndefined();
  });
});
