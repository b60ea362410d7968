import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SlotAnswer } from '@/lib/model';
import { deleteDatabase, openSettled } from './window';

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

const SARA: SlotAnswer = { answer: 'Sara', savedAt: '2026-11-01T08:00:00.000Z' };
const AWAY: SlotAnswer = { ...SARA, standIn: { answer: 'Mette', from: '2026-12-01', to: '2026-12-12' } };

describe('answers of the workplace', () => {
  it('keeps answers, and forgets an emptied one', async () => {
    const { store } = await openSettled();
    await store.keepDraft('slot:leder', 'Sa');
    await vi.waitFor(() => expect(store.drafts.value).toEqual({ 'slot:leder': 'Sa' }));
    await store.saveAnswer('leder', SARA);
    await vi.waitFor(() => expect(store.answers.value).toEqual({ leder: SARA }));
    await vi.waitFor(() => expect(store.drafts.value).toEqual({}));
    await store.saveAnswer('leder', { ...SARA, answer: '' });
    await vi.waitFor(() => expect(store.answers.value).toEqual({}));
  });

  it('keeps "we do not know yet", and what somebody had begun to write', async () => {
    const { store } = await openSettled();
    await store.keepDraft('slot:leder', 'Sa');
    const unknown = { answer: '', unknown: true, savedAt: '2026-11-02T08:00:00.000Z' };
    await store.saveAnswer('leder', unknown);
    await vi.waitFor(() => expect(store.answers.value).toEqual({ leder: unknown }));
    await vi.waitFor(() => expect(store.drafts.value).toEqual({ 'slot:leder': 'Sa' }));
  });

  it('drops the draft of what was saved alone: the answer, the stand-in, or both', async () => {
    const { store } = await openSettled();
    const draftBoth = async () => {
      await store.keepDraft('slot:leder', 'x');
      await store.keepDraft('slot:leder:stand-in', 'y');
    };
    await store.saveAnswer('leder', SARA);
    await draftBoth();
    await store.saveAnswer('leder', AWAY);
    await vi.waitFor(() => expect(store.drafts.value).toEqual({ 'slot:leder': 'x' }));
    await draftBoth();
    await store.saveAnswer('leder', { ...AWAY, answer: 'Sara Holm' });
    await vi.waitFor(() => expect(store.drafts.value).toEqual({ 'slot:leder:stand-in': 'y' }));
    await draftBoth();
    await store.saveAnswer('leder', SARA);
    await vi.waitFor(() => expect(store.drafts.value).toEqual({}));
  });

  it.each([
    ['the answer', { ...SARA, answer: 'ring til 010190-1234' }],
    [
      'the stand-in',
      { ...AWAY, standIn: { ...AWAY.standIn, answer: '010190-1234' } as SlotAnswer['standIn'] },
    ],
  ])('stops a CPR number in %s', async (_where, answer) => {
    const { store, area } = await openSettled();
    const held = { ok: false, fault: 'looks-like-cpr' };
    expect(await store.saveAnswer('leder', answer as SlotAnswer)).toEqual(held);
    expect(await store.takeAnswers({ hr: SARA, leder: answer as SlotAnswer }, [])).toEqual(held);
    expect([...area.items]).toEqual([]);
  });
});

describe('many answers at once', () => {
  it('are all there, and leave drafts alone', async () => {
    const { store } = await openSettled();
    await store.keepDraft('slot:leder', 'Sa');
    await store.takeAnswers({ leder: SARA, hr: AWAY }, []);
    await vi.waitFor(() => expect(store.answers.value).toEqual({ leder: SARA, hr: AWAY }));
    expect(store.drafts.value).toEqual({ 'slot:leder': 'Sa' });
  });

  it('never take the place of one that is here by then, unless it is named', async () => {
    const { store } = await openSettled();
    const theirs = { answer: 'Mona', savedAt: '2026-11-22' };
    await store.saveAnswer('leder', SARA);
    await store.saveAnswer('hr', SARA);
    await store.saveAnswer('dpo', { answer: '', unknown: true, savedAt: '2026-11-22' });
    await store.takeAnswers({ leder: theirs, hr: theirs, dpo: theirs }, ['hr']);
    await vi.waitFor(() => expect(store.answers.value).toEqual({ leder: SARA, hr: theirs, dpo: theirs }));
  });

  it('are none of them there when one cannot be written', async () => {
    const { store, area } = await openSettled();
    await store.saveAnswer('dpo', SARA);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row, key) {
      if ((row as { id?: string }).id === 'hr') throw new DOMException('', 'QuotaExceededError');
      return put.call(this, row, key);
    });
    expect(await store.takeAnswers({ leder: SARA, hr: SARA }, [])).toEqual({ ok: false, fault: 'not-saved' });
    vi.restoreAllMocks();
    const other = await openSettled(area);
    await vi.waitFor(() => expect(other.store.answers.value).toEqual({ dpo: SARA }));
  });
});
