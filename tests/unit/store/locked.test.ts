import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { LockedRecord, Space } from '@/lib/model';
import { deleteDatabase, openSettled } from './window';

afterEach(deleteDatabase);

const KASTANJE: Space = { id: 'k', word: 'Kastanje', keyRing: {}, wrongTries: 0, lastWrongTry: null };
const record = (id: string, rev: number, data = 'AAAA', space = 'k'): LockedRecord => ({
  id,
  space,
  kind: 'my-plan',
  schema: 1,
  rev,
  sealed: { iv: 'AAAAAAAAAAAAAAAA', data },
});

it('begins a space with its records, and other windows follow', async () => {
  const one = await openSettled();
  const two = await openSettled(one.area);
  await vi.waitFor(() => expect(two.store.locked.value).toEqual({ spaces: [], records: [] }));
  expect(await one.store.createSpace(KASTANJE, [record('a', 1)])).toEqual({ ok: true, value: null });
  await vi.waitFor(() =>
    expect(two.store.locked.value).toEqual({ spaces: [KASTANJE], records: [record('a', 1)] }),
  );
});

it('puts a record only in the place of the one before it', async () => {
  const { store } = await openSettled();
  await store.createSpace(KASTANJE, [record('a', 1)]);
  expect(await store.putLocked([record('a', 2, 'BBBB')])).toEqual({ ok: true, value: null });
  expect(await store.putLocked([record('a', 2, 'CCCC')])).toEqual({ ok: false, fault: 'changed' });
  expect(await store.putLocked([record('a', 4, 'CCCC')])).toEqual({ ok: false, fault: 'changed' });
  expect(await store.putLocked([record('b', 1)])).toEqual({ ok: true, value: null });
  // All or none.
  expect(await store.putLocked([record('b', 2), record('a', 2)])).toEqual({ ok: false, fault: 'changed' });
  await vi.waitFor(() =>
    expect(store.locked.value?.records).toEqual([record('a', 2, 'BBBB'), record('b', 1)]),
  );
});

it('removes a space with its records and no other, and takes no record of it afterwards', async () => {
  const { store } = await openSettled();
  const havn = { ...KASTANJE, id: 'h', word: 'Havn' };
  await store.createSpace(KASTANJE, [record('a', 1)]);
  await store.createSpace(havn, [record('b', 1, 'AAAA', 'h')]);
  await store.dropSpace('k');
  expect(await store.putLocked([record('a', 2)])).toEqual({ ok: false, fault: 'changed' });
  expect(await store.putLocked([record('c', 1)])).toEqual({ ok: false, fault: 'changed' });
  await vi.waitFor(() =>
    expect(store.locked.value).toEqual({ spaces: [havn], records: [record('b', 1, 'AAAA', 'h')] }),
  );
});

it('leaves nothing of a removed space in the second copies, nor in what could be undone', async () => {
  const { store, area } = await openSettled();
  const put = (table: 'spaces' | 'sealed', row: object) => ({ table, row, before: null });
  const file = [put('spaces', KASTANJE), put('sealed', record('a', 1, 'LOCKED'))];
  const draft = { table: 'drafts', row: { key: 'a', text: 'Hej', savedAt: '' }, before: null };
  await store.takeIn('mine', () => ({ puts: file as never, lineage: {} }));
  await store.takeIn('mine', () => ({ puts: [draft] as never, lineage: {} }));
  const copies = () => JSON.stringify([area.items.get('store.copyA'), area.items.get('store.copyB')]);
  await vi.waitFor(() => expect(copies()).toContain('LOCKED'), { timeout: 10_000 });
  expect(await store.dropSpace('k')).toEqual({ ok: true, value: null });
  expect(copies()).not.toMatch(/LOCKED|Kastanje/);
  expect((await store.takeOut()).ok).toBe(true);
  await vi.waitFor(() => expect(store.takenIn.value).toBeNull());
  expect(await store.takeOut()).toEqual({ ok: true, value: 0 });
  expect((await store.readHere())?.tables).toMatchObject({ spaces: [], sealed: [], drafts: [] });
});

it('counts tries as they stand, whichever window asks', async () => {
  const one = await openSettled();
  const two = await openSettled(one.area);
  await one.store.createSpace(KASTANJE, []);
  const count = (space: Space) => ({ ...space, wrongTries: space.wrongTries + 1 });
  await Promise.all([one, two, one].map(({ store }) => store.changeSpace('k', count)));
  await one.store.changeSpace('gone', count);
  await vi.waitFor(() => expect(two.store.locked.value?.spaces).toEqual([{ ...KASTANJE, wrongTries: 3 }]));
});
