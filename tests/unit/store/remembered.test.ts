import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { deleteDatabase, inDatabase, openSettled, openWindow } from './window';

afterEach(deleteDatabase);

const HISTORY = {
  card: 'promise.info',
  topic: 'promise',
  shown: 1,
  shownOn: '2026-11-20',
  useful: 0,
  known: 1,
};
const WRONG = { card: 'promise.info', on: '2026-11-20' };
const LAYER = { id: 'region-nord', text: '{"format":"sidemand-layer"}' };

it('keeps what is remembered of cards, texts that do not fit, and layers; one of each id', async () => {
  const { store, area, close } = await openSettled(undefined, {
    now: () => new Date('2026-11-21T08:00:00Z'),
  });
  await store.changeHistory('promise.info', () => HISTORY);
  await store.changeHistory('promise.info', () => ({ ...HISTORY, shown: 2, knownOn: '2026-11-21' }));
  await store.putWrongText(WRONG);
  await store.putLayer({ ...LAYER, text: 'old' });
  await store.putLayer(LAYER);
  close();

  const next = await openSettled(area);
  await vi.waitFor(() =>
    expect(next.store.history.value).toEqual({
      'promise.info': { ...HISTORY, shown: 2, knownOn: '2026-11-21' },
    }),
  );
  await vi.waitFor(() => expect(next.store.wrongTexts.value).toEqual([WRONG]));
  await vi.waitFor(() =>
    expect(next.store.layers.value).toEqual([{ ...LAYER, savedAt: '2026-11-21T08:00:00.000Z' }]),
  );

  await next.store.dropWrongText('promise.info');
  await next.store.dropLayer('region-nord');
  await vi.waitFor(() => expect(next.store.wrongTexts.value).toEqual([]));
  await vi.waitFor(() => expect(next.store.layers.value).toEqual([]));
});

it('says that the history is not known until the database has answered', async () => {
  const { store } = openWindow();
  expect(store.history.value).toBeNull();
  await vi.waitFor(() => expect(store.history.value).toEqual({}));
});

it('counts on from what is kept, before the database has answered and with two windows open', async () => {
  const first = await openSettled();
  await first.store.changeHistory('promise.info', () => HISTORY);
  first.close();
  const [one, other] = [openWindow(first.area), openWindow(first.area)];
  const more = (before: typeof HISTORY | undefined) => ({ ...HISTORY, shown: (before?.shown ?? 0) + 1 });
  expect(one.store.history.value).toBeNull();
  await Promise.all([one, other].map(({ store }) => store.changeHistory('promise.info', more)));
  await vi.waitFor(() => expect(one.store.history.value?.['promise.info']?.shown).toBe(3));
});

it('takes no layer with what looks like a CPR number', async () => {
  const { store } = await openSettled();
  const text = 'ring til 010190-1234';
  expect(await store.putLayer({ id: 'x', text })).toEqual({ ok: false, fault: 'looks-like-cpr' });
});

it('brings all of it back from the second copy', async () => {
  const { store, area } = await openSettled();
  await store.changeHistory('promise.info', () => HISTORY);
  await store.putWrongText(WRONG);
  await store.putLayer(LAYER);
  const away = {
    answer: '',
    unknown: true,
    savedAt: '2026-11-20',
    standIn: { answer: 'M', from: 'a', to: 'b' },
  };
  await store.saveAnswer('leder', away);
  await store.copyNow();
  await deleteDatabase();

  const after = await openSettled(area);
  expect(after.store.health.value.state).toBe('damaged');
  expect((await after.store.restore()).ok).toBe(true);
  await vi.waitFor(() => expect(after.store.history.value).toEqual({ 'promise.info': HISTORY }));
  await vi.waitFor(() => expect(after.store.wrongTexts.value).toEqual([WRONG]));
  await vi.waitFor(() => expect(after.store.layers.value).toMatchObject([LAYER]));
  await vi.waitFor(() => expect(after.store.answers.value).toEqual({ leder: away }));
});

it('notices that the layers alone went', async () => {
  const { store, area, close } = await openSettled();
  await store.putLayer(LAYER);
  await store.copyNow();
  close();
  await inDatabase((db) => db.transaction('layers', 'readwrite').objectStore('layers').clear());
  expect((await openSettled(area)).store.health.value.state).toBe('damaged');
});
