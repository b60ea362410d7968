import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { TRY_AGAIN_MS } from '@/lib/store/keeper';
import { MemoryArea } from '@/tests/support/memory-area';
import { deleteDatabase, openSettled, openWindow } from './window';

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await deleteDatabase();
});

/** What Chromium says of a whole database that it cannot open on a full disk. */
function failToOpen() {
  return vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
}

async function saveOnce(area: MemoryArea): Promise<void> {
  const { store, close } = await openSettled(area);
  await store.tick('welcome', true);
  close();
}

it('takes a full disk for no damage, and goes on at the next save once there is room', async () => {
  const area = new MemoryArea();
  await saveOnce(area);
  area.failing = 'writes';
  const opening = failToOpen();
  const { store } = await openSettled(area);
  expect(store.health.value).toMatchObject({ state: 'failed', restorable: null });
  expect(await store.tick('keys', true)).toEqual({ ok: false, fault: 'closed' });
  expect(await store.startOver()).toEqual({ ok: true, value: null });

  opening.mockRestore();
  area.failing = 'nothing';
  expect((await store.tick('keys', true)).ok).toBe(true);
  await vi.waitFor(() => expect(Object.keys(store.run.value?.items ?? {})).toEqual(['welcome', 'keys']));
  expect(store.health.value.state).toBe('ready');
});

it('tries again by itself after a while', async () => {
  await saveOnce(new MemoryArea());
  const opening = failToOpen();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { store } = openWindow();
  await vi.waitFor(() => expect(store.health.value.state).toBe('failed'));
  opening.mockRestore();
  vi.advanceTimersByTime(TRY_AGAIN_MS);
  vi.useRealTimers();
  await vi.waitFor(() => expect(store.health.value.state).toBe('ready'));
});

it.each([
  ['DataError', true],
  ['QuotaExceededError', false],
])('after %s a save brings about a new log: %s', async (name, renews) => {
  const session = new MemoryArea();
  const { store, close } = await openSettled(undefined, { session });
  const write = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Failed to write blobs (IOError)', name);
  });
  expect(await store.tick('welcome', true)).toEqual({ ok: false, fault: 'not-saved' });
  write.mockRestore();
  close();

  const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
  const again = await openSettled(undefined, { session });
  expect((await again.store.tick('welcome', true)).ok).toBe(true);
  expect(puts.mock.calls.length > 100).toBe(renews);
  puts.mockClear();
  expect((await again.store.tick('keys', true)).ok).toBe(true);
  expect(puts.mock.calls.length).toBeLessThan(10);
});
