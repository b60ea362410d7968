import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { factsOf, shownItem } from '@/lib/checklists';
import type { ChecklistTemplate } from '@/lib/model';
import { newRun } from '@/lib/store';
import { deleteDatabase, openSettled } from './window';

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

const MOMENT = { at: '2026-11-22T08:00:00.000Z', today: '2026-11-22', version: 1 };
const run = (id: string, template = 'start-up') => newRun(id, template, MOMENT);

it('opens one of two hundred runs without reading the items of the others', async () => {
  const first = await openSettled();
  const { store } = first;
  for (let at = 0; at < 200; at++) await store.changeItem(run(`r${at}`), 'welcome', { note: `om ${at}` }, 1);
  first.close();

  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const one = vi.spyOn(IDBObjectStore.prototype, 'get');
  const read = (spy: { mock: { contexts: unknown[] } }) =>
    spy.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'runItems').length;
  const second = await openSettled(first.area);
  await vi.waitFor(() => expect(second.store.runs.items.value?.items.welcome).toBeDefined());
  expect(second.store.runs.list.value?.heads).toHaveLength(200);
  expect([read(all), read(one)]).toEqual([0, 1]);
}, 60_000);

it('two windows show two runs, and each change goes to its own', async () => {
  const one = await openSettled();
  const two = await openSettled(one.area);
  await one.store.changeRun(run('a'), { chosenAt: '2026-11-22T09:00:00Z' });
  await one.store.changeRun(run('b', 'education'), { chosenAt: '2026-11-22T08:00:00Z' });
  await vi.waitFor(() => expect(two.store.runs.shown.value).toBe('a'));
  two.store.runs.choose('b');
  await Promise.all([
    one.store.changeItem(run('a'), 'welcome', { state: 'done' }, 1),
    two.store.changeItem(run('b', 'education'), 'welcome', { note: 'kun her' }, 1),
  ]);
  await vi.waitFor(() => expect(shownItem(one.store.runs.items.value?.items.welcome)?.state).toBe('done'));
  await vi.waitFor(() => expect(shownItem(two.store.runs.items.value?.items.welcome)?.note).toBe('kun her'));
  expect(one.store.runs.items.value?.run).toBe('a');
});

it('what is told about a run is kept, taken back, and stops a CPR number', async () => {
  const { store } = await openSettled();
  await store.changeFacts(run('a'), { label: 'Kastanje', startOn: '2026-12-01', asked: true });
  await store.changeFacts(run('a'), { startOn: null, putAway: true });
  await vi.waitFor(() => expect(store.runs.list.value?.heads).toHaveLength(1));
  await vi.waitFor(() =>
    expect(store.runs.list.value?.heads.map(factsOf)).toEqual([
      { label: 'Kastanje', asked: true, putAway: true },
    ]),
  );
  expect(await store.changeFacts(run('a'), { label: '010190-1234' })).toMatchObject({ ok: false });
  expect(await store.changeItem(run('a'), 'welcome', { by: '010190-1234' }, 1)).toMatchObject({ ok: false });
});

it('a new version of the list is taken by both windows, ticks and all', async () => {
  const text = { da: 'x', en: 'x' };
  const item = { phase: 'p', owner: 'peer', title: text, seedRefs: [] } as const;
  const list: ChecklistTemplate = {
    ...{ id: 'start-up', version: 2, holder: 'peer', title: text, phases: [] },
    items: [
      { ...item, id: 'welcome', introducedIn: 1, retiredIn: 2, replacedBy: ['heir'] },
      { ...item, id: 'heir', introducedIn: 2 },
    ],
  };
  const { store, area, close } = await openSettled();
  await store.changeItem(run('a'), 'welcome', { state: 'done', note: 'hel' }, 1);
  expect((await store.followVersion(run('a'), list)).ok).toBe(true);
  expect((await store.followVersion(run('a'), list)).ok).toBe(true);
  close();
  const later = await openSettled(area);
  await vi.waitFor(() => expect(shownItem(later.store.runs.items.value?.items.heir)?.note).toBe('hel'));
  expect(later.store.runs.list.value?.heads[0]?.followed.map(({ version }) => version)).toEqual([1, 2]);
});

it('reads every run in sight for whoever asks, and only then', async () => {
  const { store } = await openSettled();
  await store.changeItem(run('a'), 'welcome', { due: '2026-12-04' }, 1);
  await store.changeItem(run('b', 'education'), 'course', { note: 'mandag' }, 1);
  await store.changeFacts(run('c'), { label: 'gammel', putAway: true });
  const closed = { label: 'A', contact: '', closed: true } as const;
  const begun = { id: 'o', createdAt: MOMENT.at, facts: closed, runs: [run('d')] };
  expect((await store.onboardings.begin([begun])).ok).toBe(true);
  await vi.waitFor(() => expect(store.runs.list.value?.heads).toHaveLength(4));
  expect(store.allRuns.all.value).toBeNull();
  store.allRuns.ask();
  const read = () =>
    store.allRuns.all.value?.map(({ run, items }) => [run.id, Object.keys(items).sort().join()]).sort();
  await vi.waitFor(() =>
    expect(read()).toEqual([
      ['a', 'welcome'],
      ['b', 'course'],
    ]),
  );
  await store.changeItem(run('b', 'education'), 'bus', { state: 'done' }, 1);
  await vi.waitFor(() => expect(read()?.[1]).toEqual(['b', 'bus,course']));
});
