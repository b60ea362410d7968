import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearCounts, readCounts } from '@/lib/diagnostics';
import { COPY_DELAY_MS } from '@/lib/store/copier';
import { openCopy } from '@/lib/store/second-copy';
import type { MemoryArea } from '@/tests/support/memory-area';
import { deleteDatabase, openSettled } from './window';

afterEach(async () => {
  vi.useRealTimers();
  clearCounts();
  await deleteDatabase();
});

const revOf = async (area: MemoryArea, key: string) => (await openCopy(area.items.get(key)))?.rev;

/** Flips one character of a slot's body, as a bad sector does. */
function corrupt(area: MemoryArea, key: string): void {
  const sealed = area.items.get(key) as { body: string; sha256: string };
  area.items.set(key, { ...sealed, body: sealed.body.replace('Sara', 'Sbra') });
}

async function twoCopies(): Promise<MemoryArea> {
  const { store, area, close } = await openSettled();
  await store.saveAnswer('contact_person', { answer: 'Sara', savedAt: '2026-11-01' });
  await store.copyNow();
  await store.tick('welcome', true);
  await store.copyNow();
  close();
  return area;
}

describe('the second copy', () => {
  it('goes to two slots in turn', async () => {
    const { store, area } = await openSettled();
    const seen: unknown[] = [];
    for (let save = 1; save <= 4; save += 1) {
      await store.saveAnswer('contact_person', { answer: `Sara ${save}`, savedAt: '2026-11-01' });
      await store.copyNow();
      seen.push([await revOf(area, 'store.copyA'), await revOf(area, 'store.copyB')]);
    }
    expect(seen).toEqual([
      [1, undefined],
      [1, 2],
      [3, 2],
      [3, 4],
    ]);
  });

  it('loses a draft that is erased from both slots', async () => {
    const { store, area } = await openSettled();
    for (const text of ['Ring til', 'Ring til Bo']) {
      await store.keepDraft('calm:lines', text);
      await store.copyNow();
    }
    expect(JSON.stringify([...area.items]).match(/Ring til/g)).toHaveLength(2);
    expect(await store.eraseDraft('calm:lines')).toEqual({ ok: true, value: null });
    expect(JSON.stringify([...area.items])).not.toContain('Ring til');
    await vi.waitFor(() => expect(store.drafts.value).toEqual({}));
  });

  it('does not write again when nothing changed', async () => {
    const area = await twoCopies();
    const before = structuredClone([...area.items]);
    const { store } = await openSettled(area);
    await store.copyNow();
    expect([...area.items]).toEqual(before);
  });

  it('follows a save by itself, at most two seconds later', async () => {
    const { store, area } = await openSettled();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await store.saveAnswer('contact_person', { answer: 'Sara', savedAt: '2026-11-01' });
    vi.advanceTimersByTime(COPY_DELAY_MS - 1);
    await store.saveAnswer('contact_person', { answer: 'Mette', savedAt: '2026-11-01' });
    expect(area.items.has('store.copyA')).toBe(false);
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await revOf(area, 'store.copyA')).toBe(2));
  });

  it('is read from the older slot when the newer one is altered', async () => {
    const area = await twoCopies();
    corrupt(area, 'store.copyB');
    await deleteDatabase();
    const { store } = await openSettled(area);
    expect(store.health.value).toMatchObject({ state: 'damaged', restorable: { ticks: 0 } });
    expect((await store.restore()).ok).toBe(true);
    await vi.waitFor(() => expect(store.answers.value.contact_person?.answer).toBe('Sara'));
  });

  it('is left untouched, and said to be gone, when both slots are altered', async () => {
    const area = await twoCopies();
    corrupt(area, 'store.copyA');
    corrupt(area, 'store.copyB');
    const raw = structuredClone([...area.items]);
    await deleteDatabase();
    const { store } = await openSettled(area);
    expect(store.health.value).toMatchObject({ state: 'damaged', restorable: null });
    expect(await store.restore()).toEqual({ ok: false, fault: 'nothing-to-restore' });
    await store.copyNow();
    expect([...area.items]).toEqual(raw);
  });

  it.each([
    ['absent', undefined],
    ['text', 'x'],
    ['wrong hash', { body: '{}', sha256: '00' }],
    [
      'right hash, wrong shape',
      { body: '{}', sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' },
    ],
  ])('refuses a slot that is %s', async (_name, raw) => {
    expect(await openCopy(raw)).toBeNull();
  });
});

describe('storage.local that refuses', () => {
  it('leaves the app working and says that there is no second copy', async () => {
    const { store, area } = await openSettled();
    area.failing = 'everything';
    expect((await store.tick('welcome', true)).ok).toBe(true);
    expect(store.health.value).toMatchObject({ state: 'ready', secondCopy: false });
    expect(readCounts().get('store-copy-failed')).toBe(1);
    await vi.waitFor(() => expect(store.run.value?.items.welcome?.state).toBe('done'));
    await store.copyNow();

    area.failing = 'nothing';
    await store.copyNow();
    expect(store.health.value.secondCopy).toBe(true);
    expect(await revOf(area, 'store.copyA')).toBe(1);
  });

  it('is told from the start when it cannot even be read', async () => {
    const { area } = await openSettled();
    area.failing = 'everything';
    const { store } = await openSettled(area);
    expect(store.health.value).toEqual({ state: 'ready', secondCopy: false, restorable: null });
    expect((await store.tick('welcome', true)).ok).toBe(true);
  });
});
