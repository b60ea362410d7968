import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { merge } from '@/lib/backup';
import type { RowPut } from '@/lib/store';
import { UNDO_MS } from '@/lib/store/taken-in';
import { MemoryArea } from '@/tests/support/memory-area';
import { deleteDatabase, openSettled, type Window } from './window';

afterEach(deleteDatabase);

const AT = '2026-11-01T08:00:00.000Z';
const slot = (id: string, answer: string) => ({ id, answer, savedAt: AT });
const put = (row: object & { id: string }, before: object | null = null): RowPut => ({
  table: 'slots',
  row,
  before,
});

const takeIn = ({ store }: Window, puts: readonly RowPut[], lineage = {}) =>
  store.takeIn('workplace', () => ({ puts, lineage }));
const slotsOf = async ({ store }: Window) =>
  Object.fromEntries(((await store.readHere())?.tables.slots ?? []).map(({ id, answer }) => [id, answer]));

describe('a file taken in', () => {
  it('is written with what stood there before, and can be taken out exactly', async () => {
    const window = await openSettled();
    await window.store.saveAnswer('leder', { answer: 'Karen', savedAt: AT });
    const before = await window.store.readHere();
    const puts = [put(slot('leder', 'Mette'), slot('leder', 'Karen')), put(slot('hr', 'Bo'))];
    expect((await takeIn(window, puts)).ok).toBe(true);
    expect(await slotsOf(window)).toEqual({ leder: 'Mette', hr: 'Bo' });
    await vi.waitFor(() => expect(window.store.takenIn.value?.puts).toHaveLength(2));
    expect((await window.store.takeOut()).ok).toBe(true);
    expect((await window.store.readHere())?.tables).toEqual(before?.tables);
    await vi.waitFor(() => expect(window.store.takenIn.value).toBeNull());
  });

  it('is remembered with the contacts that it brought, also where it brought nothing else', async () => {
    const window = await openSettled();
    const contacts = [{ name: 'Mette', relation: '', number: '112' }];
    await window.store.takeIn('mine', () => ({ puts: [], lineage: {} }), contacts);
    await vi.waitFor(() => expect(window.store.takenIn.value?.contacts).toEqual(contacts));
    expect(await window.store.takeOut()).toEqual({ ok: true, value: 0 });
    await vi.waitFor(() => expect(window.store.takenIn.value).toBeNull());
  });

  it('stays in reach when the file that follows the person brings something, and when another is taken in', async () => {
    const window = await openSettled();
    await takeIn(window, [put(slot('leder', 'Mette'))]);
    await window.store.takeIn('mine', () => ({ puts: [put(slot('it', 'Kim'))], lineage: {} }), [], 'routine');
    await takeIn(window, [put(slot('hr', 'Bo'))]);
    await window.store.takeOut();
    expect(await slotsOf(window)).toEqual({ leder: 'Mette', it: 'Kim' });
    await vi.waitFor(() => expect(window.store.takenIn.value?.puts).toHaveLength(1));
    await window.store.takeOut();
    expect(await slotsOf(window)).toEqual({ it: 'Kim' });
    await vi.waitFor(() => expect(window.store.takenIn.value).toBeNull());
  });

  it('leaves what was written since when it is taken out', async () => {
    const window = await openSettled();
    await takeIn(window, [put(slot('leder', 'Mette')), put(slot('hr', 'Bo'))]);
    await window.store.saveAnswer('hr', { answer: 'Ida', savedAt: AT });
    await window.store.takeOut();
    expect(await slotsOf(window)).toEqual({ hr: 'Ida' });
  });

  it('can be taken in again after it was taken out', async () => {
    const window = await openSettled();
    await window.store.saveAnswer('leder', { answer: 'Karen', savedAt: AT });
    await window.store.putLineage({ 'slots:leder': ['old'] });
    const file = { tables: { slots: [slot('leder', 'Mette'), slot('hr', 'Bo')] }, lineage: {} };
    const take = () => window.store.takeIn('workplace', (here) => merge(here, file, true));
    await take();
    const first = (await window.store.readHere())?.tables;
    const begun = (await window.store.readHere())?.begun;
    expect(first?.drafts).toMatchObject([{ key: 'slot:leder', text: 'Mette' }]);
    expect(await window.store.takeOut()).toEqual({ ok: true, value: 0 });
    expect(await window.store.readHere()).toMatchObject({ lineage: { 'slots:leder': ['old'] } });
    expect((await window.store.readHere())?.tables.drafts).toEqual([]);
    await take();
    expect((await window.store.readHere())?.tables).toEqual(first);
    // The file that follows the person learns that these rows went on purpose.
    expect((await window.store.readHere())?.begun).toBe(begun);
  });

  it('keeps what stood before a row that stays, and puts it back when it can', async () => {
    const window = await openSettled();
    await window.store.saveAnswer('leder', { answer: 'Karen', savedAt: AT });
    await takeIn(window, [put(slot('leder', 'Mette'), slot('leder', 'Karen')), put(slot('hr', 'Bo'))]);
    await window.store.saveAnswer('leder', { answer: 'Ida', savedAt: AT });
    expect(await window.store.takeOut()).toEqual({ ok: true, value: 1 });
    expect(await slotsOf(window)).toEqual({ leder: 'Ida' });
    await window.store.saveAnswer('leder', { answer: 'Mette', savedAt: AT });
    expect(await window.store.takeOut()).toEqual({ ok: true, value: 0 });
    expect(await slotsOf(window)).toEqual({ leder: 'Karen' });
    await vi.waitFor(() => expect(window.store.takenIn.value).toBeNull());
  });

  it('is taken in where another window changes it at once', async () => {
    const one = await openSettled();
    const two = await openSettled(one.area);
    const taken = takeIn(one, [put(slot('leder', 'Mette'))]);
    const saved = two.store.saveAnswer('leder', { answer: 'Ida', savedAt: AT });
    expect((await saved).ok).toBe(true);
    expect(await taken).toEqual({ ok: true, value: null });
    expect(await slotsOf(one)).toEqual({ leder: 'Ida' });
  });

  it.each([
    ['changed', { id: 'p', space: 's', kind: 'my-plan' as const, schema: 1, rev: 2 }],
    ['begun', { id: 'new', space: 's', kind: 'my-plan' as const, schema: 1, rev: 1 }],
  ])('leaves a plan whole of which a part was %s since', async (_, part) => {
    const window = await openSettled();
    const sealed = { iv: 'AAAAAAAAAAAAAAAA', data: 'c2VhbGVk' };
    const space = { id: 's', word: null, keyRing: {}, wrongTries: 0, lastWrongTry: null };
    const first = { id: 'p', space: 's', kind: 'my-plan', schema: 1, rev: 1, sealed };
    await takeIn(window, [
      { table: 'spaces', row: space, before: null },
      { table: 'sealed', row: first, before: null },
      put(slot('hr', 'Bo')),
    ]);
    expect((await window.store.putLocked([{ ...part, sealed }])).ok).toBe(true);
    await window.store.takeOut();
    const tables = (await window.store.readHere())?.tables;
    expect(tables?.spaces).toHaveLength(1);
    expect(tables?.sealed).toHaveLength(part.id === 'p' ? 1 : 2);
    expect(tables?.slots).toEqual([]);
  });

  it('can be taken out for thirty days, and is forgotten then', async () => {
    let now = new Date(AT);
    const window = await openSettled(new MemoryArea(), { now: () => now });
    await takeIn(window, [put(slot('leder', 'Mette'))]);
    now = new Date(now.getTime() + UNDO_MS - 1);
    await window.store.forgetOld();
    now = new Date(now.getTime() + 1);
    await window.store.takeOut();
    expect(await slotsOf(window)).toEqual({ leder: 'Mette' });

    await takeIn(window, [put(slot('hr', 'Bo'))]);
    now = new Date(now.getTime() + UNDO_MS);
    await window.store.forgetOld();
    now = new Date(AT);
    await window.store.takeOut();
    expect(await slotsOf(window)).toEqual({ leder: 'Mette', hr: 'Bo' });
  });

  it('(24) is still in reach when the clock is right again, whatever was taken in or out by a wrong one', async () => {
    let now = new Date(AT);
    const window = await openSettled(new MemoryArea(), { now: () => now });
    await takeIn(window, [put(slot('leder', 'Mette'))]);
    now = new Date('2036-11-01T08:00:00');
    await takeIn(window, [put(slot('hr', 'Bo'))]);
    await window.store.takeOut();
    now = new Date('2016-11-01T08:00:00');
    await takeIn(window, [put(slot('it', 'Kim'))]);
    now = new Date('2026-11-02T08:00:00');
    await window.store.takeOut();
    // What the last brought is too old by this clock; the first is not.
    expect(await slotsOf(window)).toEqual({ it: 'Kim' });
  });

  it('(38) is there whole or not at all', async () => {
    const window = await openSettled();
    // The last cannot be written: the id is missing.
    const puts = [put(slot('leder', 'Mette')), { ...put(slot('hr', 'Bo')), row: { answer: 'x' } }];
    expect(await takeIn(window, puts)).toEqual({ ok: false, fault: 'not-saved' });
    expect(await slotsOf(window)).toEqual({});
    expect(window.store.takenIn.value).toBeNull();
  });

  it('is remembered with where its rows have been, and forgotten with the row', async () => {
    const window = await openSettled();
    await takeIn(window, [put(slot('leder', 'Mette'))], { 'slots:leder': ['a'], 'slots:gone': ['b'] });
    expect((await window.store.readHere())?.lineage).toEqual({ 'slots:leder': ['a'] });
    await window.store.putLineage({ 'slots:leder': ['a', 'c'] });
    expect((await window.store.readHere())?.lineage).toEqual({ 'slots:leder': ['a', 'c'] });
  });
});

describe('Slet her', () => {
  it('leaves no row, no copy, no sentinel and nothing kept aside', async () => {
    const window = await openSettled();
    await window.store.saveAnswer('leder', { answer: 'Karen', savedAt: AT });
    await takeIn(window, [put(slot('hr', 'Bo'))]);
    await window.store.copyNow();
    window.area.items.set('store.keptCopy', [{ rows: {} }]);
    window.area.items.set('settings.profile', { role: 'peer' });
    expect(await window.store.erase()).toEqual({ ok: true, value: null });
    expect([...window.area.items]).toEqual([]);
    expect(window.store.health.value.state).toBe('ready');
    expect(await slotsOf(window)).toEqual({});
    expect(await window.store.readHere()).toMatchObject({ lineage: {} });
    expect(window.store.takenIn.value).toBeNull();
  });

  it('says so where something stays, and begins nothing over it', async () => {
    const window = await openSettled();
    await window.store.saveAnswer('leder', { answer: 'Karen', savedAt: AT });
    window.area.failing = 'everything';
    expect(await window.store.erase()).toEqual({ ok: false, fault: 'not-erased' });
    expect(await slotsOf(window)).toEqual({ leder: 'Karen' });
  });
});
