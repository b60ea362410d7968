import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changedItem, factsOf, shownItem, UNTOUCHED, write } from '@/lib/checklists';
import type { OnboardingFacts, OnboardingWithRuns } from '@/lib/model';
import { newRun, type Store } from '@/lib/store';
import type { MemoryArea } from '@/tests/support/memory-area';
import { deleteDatabase, openSettled } from './window';

afterEach(deleteDatabase);

const AT = '2026-11-22T08:00:00.000Z';
const MOMENT = { at: AT, today: '2026-11-22', version: 1 };
const open = (area?: MemoryArea) => openSettled(area, { wide: true });
const list = (id: string, template: string) => newRun(id, template, MOMENT);
const begin = (store: Store, id: string, facts: Partial<OnboardingFacts> = {}) =>
  store.onboardings.begin([
    {
      id,
      createdAt: AT,
      facts: { label: 'AM', contact: 'MO', startOn: '2026-12-01', ...facts },
      runs: [list(`${id}-l`, 'leader'), list(`${id}-c`, 'contact')],
    },
  ]);
const first = (store: Store) => store.onboardings.list.value?.[0] as OnboardingWithRuns;
const told = (store: Store) => first(store)?.onboarding.facts[0]?.value;

describe('an onboarding', () => {
  it('comes with its lists, whole, and is seen in another window that follows it', async () => {
    const one = await open();
    const two = await open(one.area);
    expect(await begin(one.store, 'o')).toEqual({ ok: true, value: null });
    await vi.waitFor(() => expect(first(two.store).runs.map(({ run }) => run.id)).toEqual(['o-c', 'o-l']));
    for (const { run } of first(two.store).runs)
      expect(factsOf(run)).toEqual({ label: 'AM', startOn: '2026-12-01', asked: true });
  });

  it('is not read by a window that has not asked for it', async () => {
    const { store } = await openSettled();
    await begin(store, 'o');
    await vi.waitFor(() => expect(store.counts.value?.onboardings).toBe(1));
    expect(store.onboardings.list.value).toBeNull();
  });

  it('does not put its lists into the panel before somebody takes one there', async () => {
    const { store } = await openSettled();
    await store.changeRun(list('own', 'start'), { chosenAt: '2026-11-01T08:00:00.000Z' });
    await begin(store, 'o');
    await vi.waitFor(() => expect(store.runs.list.value?.heads).toHaveLength(3));
    expect(store.runs.shown.value).toBe('own');
    await store.changeRun(list('o-l', 'leader'), { chosenAt: AT });
    await vi.waitFor(() => expect(store.runs.shown.value).toBe('o-l'));
  });

  it('keeps no sign that came along unseen, and looks for a CPR number under it', async () => {
    const { store } = await open();
    await begin(store, 'o', { label: 'A\u200bM' });
    await vi.waitFor(() => expect(first(store)).toBeDefined());
    expect(told(store)?.label).toBe('AM');
    expect(first(store).runs.map(({ run }) => factsOf(run).label)).toEqual(['AM', 'AM']);
    await store.onboardings.changeFacts('o', { functions: ['Sam\u00adtaler'], contact: 'ga\u030ard' });
    await store.onboardings.changeAgreed('o', 'key', { text: 'N\u00f8gle\u00adskab ' });
    await vi.waitFor(() =>
      expect(first(store).onboarding.agreed.key?.[0]?.value.text).toBe('N\u00f8gleskab'),
    );
    expect(told(store)).toMatchObject({ functions: ['Samtaler'], contact: 'g\u00e5rd' });
    expect(await store.onboardings.changeAgreed('o', 'cpr', { text: '0101\u200b90-1234' })).toEqual({
      ok: false,
      fault: 'looks-like-cpr',
    });
  });

  it('knows no change where nothing was changed', async () => {
    const { store } = await open();
    await begin(store, 'o');
    await vi.waitFor(() => expect(first(store)).toBeDefined());
    await store.onboardings.changeAgreed('o', 'key', { text: 'Nøgle' });
    await vi.waitFor(() => expect(first(store).onboarding.agreed.key).toBeDefined());
    const seen = () => [
      first(store).onboarding.facts[0]?.seen,
      first(store).onboarding.agreed.key?.[0]?.seen,
      ...first(store).runs.map(({ run }) => run.facts[0]?.seen),
    ];
    const before = seen();
    const [list] = first(store).runs;
    if (!list) throw new Error('no list');
    await store.onboardings.changeFacts('o', { label: 'AM', startOn: '2026-12-01', hoursPerWeek: null });
    await store.onboardings.changeAgreed('o', 'key', { text: 'Nøgle ' });
    await store.changeFacts(list.run, { startOn: '2026-12-01', asked: true });
    await store.onboardings.changeFacts('o', { contact: 'KH' });
    await vi.waitFor(() => expect(told(store)?.contact).toBe('KH'));
    expect(seen().slice(1)).toEqual(before.slice(1));
    expect(Object.values(seen()[0] ?? {})).toEqual([2]);
  });

  it('counts all its lists by the same days, wherever they were told', async () => {
    const { store } = await open();
    await begin(store, 'o');
    await vi.waitFor(() => expect(first(store)).toBeDefined());
    await store.onboardings.changeFacts('o', { startOn: '2027-01-04', nextTalkOn: '2027-01-05' });
    await vi.waitFor(() => expect(told(store)?.startOn).toBe('2027-01-04'));
    for (const { run } of first(store).runs) expect(factsOf(run).startOn).toBe('2027-01-04');
    expect(Object.keys(factsOf(first(store).runs[0]?.run ?? list('x', 'x')))).not.toContain('nextTalkOn');
    const leaders = first(store).runs.find(({ run }) => run.id === 'o-l')?.run ?? list('x', 'x');
    await store.changeFacts(leaders, { startOn: '2027-02-01', label: 'Min egen' });
    await vi.waitFor(() => expect(told(store)).toMatchObject({ startOn: '2027-02-01', label: 'AM' }));
    const days = first(store).runs.map(({ run }) => factsOf(run).startOn);
    expect(days).toEqual(['2027-02-01', '2027-02-01']);
  });

  it('keeps apart what two have told, when a day is told of a list meanwhile', async () => {
    const { store } = await open();
    await begin(store, 'o');
    await vi.waitFor(() => expect(first(store)).toBeDefined());
    const head = first(store).onboarding;
    const mine = head.facts[0]?.value;
    if (!mine) throw new Error('nothing told');
    const apart = [
      { value: { ...mine, contact: 'KH' }, seen: { karen: 2 } },
      { value: { ...mine, contact: 'AK' }, seen: { karen: 1, sofie: 1 } },
    ];
    await store.changeHanded(() => ({ lists: [], onboardings: [{ ...head, facts: apart }] }));
    const leaders = first(store).runs.find(({ run }) => run.id === 'o-l')?.run ?? list('x', 'x');
    await store.changeFacts(leaders, { startOn: '2027-02-01' });
    await vi.waitFor(() =>
      expect(first(store).runs.map(({ run }) => factsOf(run).startOn)).toEqual(['2027-02-01', '2027-02-01']),
    );
    expect(first(store).onboarding.facts).toEqual(apart);
  });

  it('is not changed by whoever writes what stands there', async () => {
    const { store } = await open();
    await begin(store, 'o');
    await vi.waitFor(() => expect(first(store)).toBeDefined());
    const run = list('o-l', 'leader');
    const change = (to: Parameters<Store['changeItem']>[2]) => store.changeItem(run, 'leader-values', to, 1);
    const items = async () => (await store.readHere())?.tables.runItems.find((row) => row.run === 'o-l');
    await change({ due: null, by: null });
    expect((await items())?.items['leader-values']).toBeUndefined();
    await change({ state: 'done', by: 'KH' });
    const before = await items();
    await change({ state: 'done', by: 'KH ' });
    expect(await items()).toEqual(before);
    // That somebody has looked at new words is told.
    await change({});
    expect(await items()).not.toEqual(before);
  });

  it('is ticked in many lists at once, or in none', async () => {
    const { store } = await open();
    await begin(store, 'o');
    await begin(store, 'p');
    await vi.waitFor(() => expect(store.onboardings.list.value).toHaveLength(2));
    const all = ['o-l', 'p-l'].map((id) => ({
      run: list(id, 'leader'),
      item: 'leader-values',
      change: { state: 'done' as const },
      moment: MOMENT,
    }));
    await store.onboardings.changeItems(all);
    const ticked = () =>
      store.onboardings.list.value?.map(
        ({ runs }) =>
          shownItem(runs.find(({ run }) => run.templateId === 'leader')?.items['leader-values'])?.state,
      );
    await vi.waitFor(() => expect(ticked()).toEqual(['done', 'done']));
    const undone = all.map((one) => ({ ...one, change: { state: 'open' as const } }));
    expect(await store.onboardings.changeItems(undone, { id: 'gone', facts: { needsTalked: true } })).toEqual(
      {
        ok: false,
        fault: 'not-saved',
      },
    );
    const { tables } = (await store.readHere()) ?? { tables: null };
    for (const { items } of tables?.runItems ?? [])
      expect(shownItem(items['leader-values'])?.state).toBe('done');
  });

  it('keeps what was agreed, and what was taken back of it', async () => {
    const { store } = await open();
    await begin(store, 'o');
    await store.onboardings.changeAgreed('o', 'a', { text: 'Bestil nøgle', owner: 'leader', guide: 'day-1' });
    await store.onboardings.changeAgreed('o', 'a', { doneOn: '2026-12-02', guide: null });
    await vi.waitFor(() =>
      expect(first(store).onboarding.agreed.a?.map(({ value }) => value)).toEqual([
        { text: 'Bestil nøgle', owner: 'leader', doneOn: '2026-12-02' },
      ]),
    );
  });

  it('stops a CPR number wherever it is written', async () => {
    const { store } = await open();
    const held = { ok: false, fault: 'looks-like-cpr' };
    expect(await begin(store, 'o', { label: '010190-1234' })).toEqual(held);
    await begin(store, 'o');
    expect(await store.onboardings.changeFacts('o', { functions: ['grupper', '010190-1234'] })).toEqual(held);
    expect(await store.onboardings.changeAgreed('o', 'a', { text: '010190-1234' })).toEqual(held);
    expect(
      await store.papers.change('p', () => ({
        ...{ id: 'p', builder: 'role', title: 'x', updatedAt: AT, versions: [] },
        answers: { deep: [{ text: '010190-1234' }] },
      })),
    ).toEqual(held);
    expect(store.counts.value?.papers).toBe(0);
  });

  it('goes with its lists and their drafts, and with nothing else', async () => {
    const { store } = await open();
    await begin(store, 'o');
    await store.changeItem(list('own', 'start'), 'welcome', { note: 'min' }, 1);
    await store.keepDraft('item:o-l:leader-values', 'halvt');
    await store.keepDraft('item:own:keys', 'halvt');
    await store.onboardings.remove('o');
    const { tables } = (await store.readHere()) ?? { tables: null };
    expect(tables?.onboardings).toEqual([]);
    expect(tables?.runs.map(({ id }) => id)).toEqual(['own']);
    expect(tables?.runItems.map(({ run }) => run)).toEqual(['own']);
    expect(tables?.drafts.map(({ key }) => key)).toEqual(['item:own:keys']);
  });

  it('goes from both slots of the second copy, and from what a file could be taken back to', async () => {
    const { store, area } = await open();
    const own = { table: 'runs', row: list('own', 'start'), before: null };
    const facts = write([], 'karen', { label: 'Kastanje', contact: '' });
    const onboarding = { id: 'o', createdAt: AT, facts, agreed: {} };
    const led = { ...list('o-l', 'leader'), onboarding: 'o' };
    const note = write([], 'karen', changedItem(UNTOUCHED, { note: 'Kastanjens note' }, MOMENT));
    const items = { run: 'o-l', items: { 'leader-values': note } };
    const puts = [
      own,
      ...[
        { table: 'onboardings', row: onboarding },
        { table: 'runs', row: led },
        { table: 'runItems', row: items },
      ].map((put) => ({ ...put, before: null })),
    ];
    await store.takeIn('workplace', () => ({ puts: puts as never, lineage: {} }));
    for (const at of ['2026-11-23', '2026-11-24']) {
      await store.saveAnswer('contact_person', { answer: `Sara ${at}`, savedAt: at });
      await store.copyNow();
    }
    expect(JSON.stringify([...area.items]).match(/Kastanjens note/g)).toHaveLength(2);
    expect(await store.onboardings.remove('o')).toEqual({ ok: true, value: null });
    expect(JSON.stringify([...area.items])).not.toContain('Kastanje');
    expect(store.takenIn.value?.puts.map(({ row }) => row)).toEqual([own.row]);
  });
});
