import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { SCHEMA_VERSION } from '@/lib/store/schema';
import { openCopy } from '@/lib/store/second-copy';
import { SENTINEL_KEY } from '@/lib/store/sentinel';
import { MemoryArea } from '@/tests/support/memory-area';
import { deleteDatabase, openRaw, openSettled } from './window';

afterEach(deleteDatabase);

const RUN = {
  id: 'r',
  templateId: 'start-up',
  templateVersion: 1,
  startedAt: '2026-11-01T08:00:00.000Z',
  items: { welcome: { done: true, doneAt: '2026-11-01T08:00:00.000Z', note: 'hel', rev: 2 } },
};
const DRAFT = { key: 'keys', text: 'halv', savedAt: '2026-11-01T08:00:00.000Z' };
const SLOT = { id: 'leder', answer: 'Sara', savedAt: '2026-11-01T08:00:00.000Z' };
const META = { dbId: 'old', schemaVersion: 1, rev: 4, savedAt: '2026-11-01T08:00:00.000Z' };
const SENTINEL = { dbId: 'old', rev: 4, count: 3, savedAt: META.savedAt };

/** What the Sidemand of the first schema left behind, table for table. */
async function leaveFirstDatabase(): Promise<void> {
  const db = await openRaw(10, (upgrading) => {
    upgrading.createObjectStore('meta', { keyPath: 'key' }).put({ key: 'meta', ...META });
    const runs = upgrading.createObjectStore('runs', { keyPath: 'id' });
    runs.createIndex('templateId', 'templateId');
    runs.put(RUN);
    upgrading.createObjectStore('drafts', { keyPath: 'key' }).put(DRAFT);
    upgrading.createObjectStore('slots', { keyPath: 'id' }).put(SLOT);
  });
  db.close();
}

/** A second copy as the first schema sealed it: without the tables that came later. */
async function firstCopy(): Promise<unknown> {
  const body = JSON.stringify({ ...META, runs: [RUN], drafts: [DRAFT], slots: [SLOT] });
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return { body, sha256: Buffer.from(hash).toString('hex') };
}

async function expectAllThere({ store }: Awaited<ReturnType<typeof openSettled>>): Promise<void> {
  await vi.waitFor(() =>
    expect(store.run.value).toEqual({
      id: 'r',
      items: {
        welcome: {
          ...{ state: 'done', doneOn: '2026-11-01', note: 'hel', rev: 2 },
          ...{ updatedAt: '2026-11-01T08:00:00.000Z', forVersion: 1 },
        },
      },
    }),
  );
  expect(store.runs.list.value?.heads).toMatchObject([
    {
      id: 'r',
      templateId: 'start-up',
      followed: [{ version: 1, on: '2026-11-01' }],
      startedAt: RUN.startedAt,
    },
  ]);
  await vi.waitFor(() => expect(store.drafts.value).toEqual({ 'item:r:keys': 'halv' }));
  await vi.waitFor(() =>
    expect(store.answers.value).toEqual({ leder: { answer: 'Sara', savedAt: SLOT.savedAt } }),
  );
  await vi.waitFor(() => expect(store.history.value).toEqual({}));
}

it('a database of the first schema opens with everything in it, and takes what is new', async () => {
  await leaveFirstDatabase();
  const area = new MemoryArea();
  area.items.set(SENTINEL_KEY, SENTINEL);
  const window = await openSettled(area);
  expect(window.store.health.value.state).toBe('ready');
  await expectAllThere(window);
  expect((await window.store.putWrongText({ card: 'promise.info', on: '2026-11-20' })).ok).toBe(true);
  await window.store.copyNow();
  expect(await openCopy(area.items.get('store.copyA'))).toMatchObject({
    dbId: 'old',
    schemaVersion: SCHEMA_VERSION,
    rev: 5,
    slots: [SLOT],
  });
});

it('a copy of the first schema still brings everything back', async () => {
  const area = new MemoryArea();
  area.items.set(SENTINEL_KEY, SENTINEL);
  area.items.set('store.copyA', await firstCopy());
  const window = await openSettled(area);
  expect(window.store.health.value).toMatchObject({ state: 'damaged', restorable: { ticks: 1 } });
  expect((await window.store.restore()).ok).toBe(true);
  await expectAllThere(window);
  expect((await window.store.putLayer({ id: 'l', text: '{}' })).ok).toBe(true);
});
