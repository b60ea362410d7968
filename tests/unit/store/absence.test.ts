import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAbsencePorts } from '@/entrypoints/sidepanel/absence-ports';
import type { AbsencePorts } from '@/lib/model';
import type { Store } from '@/lib/store';
import { line, uuid } from '@/tests/unit/absence-plan/sample';
import { deleteDatabase, openSettled } from './window';

/** Not the zeros of the ids that tests give. */
const looksLikeCpr = (text: string) => /\b\d{6}-\d{4}\b/.test(text);

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

/** The ports of one window, as the panel makes them. */
function portsOf(
  store: Store,
  now = () => new Date('2026-11-03T09:00:00'),
  ageDay?: () => string,
): AbsencePorts {
  return createAbsencePorts(
    {
      store: store.absence,
      health: store.health,
      looksLikeCpr,
      now,
      ...(ageDay && { ageDay: Promise.resolve(ageDay) }),
    },
    new AbortController().signal,
  );
}

async function twoWindows(): Promise<readonly [AbsencePorts, AbsencePorts, Store]> {
  const one = await openSettled(undefined, { looksLikeCpr });
  const other = await openSettled(one.area, { looksLikeCpr });
  return [portsOf(one.store), portsOf(other.store), one.store];
}

const texts = (ports: AbsencePorts) =>
  ports.plans.value.flatMap(({ lines }) => lines.map(({ text }) => text));

describe('the organisational plan in two windows', () => {
  it('is one plan, also when both begin it at the same moment, with the lines of both', async () => {
    const [one, other] = await twoWindows();
    const saved = await Promise.all([
      one.putLine(null, line(1, 'Nøgler'), 0),
      other.putLine(null, line(2, 'Mail'), 0),
    ]);
    expect(saved).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    await vi.waitFor(() => expect(texts(one).sort()).toEqual(['Mail', 'Nøgler']));
    await vi.waitFor(() => expect(other.plans.value).toEqual(one.plans.value));
    expect(one.plans.value).toHaveLength(1);
  });

  it('tells the second who saves the same line, and keeps what the first one wrote', async () => {
    const [one, other] = await twoWindows();
    await one.putLine(null, line(1, 'Nøgler'), 0);
    await vi.waitFor(() => expect(texts(other)).toEqual(['Nøgler']));
    const id = other.plans.value[0]?.id ?? '';
    const [first, second] = await Promise.all([
      one.putLine(id, line(1, 'Nøgler hos Ole'), 1),
      other.putLine(id, line(1, 'Nøgler hos Bo'), 1),
    ]);
    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
    expect([first, second]).toContainEqual({ ok: false, fault: 'changed-elsewhere' });
    const kept = first.ok ? 'Nøgler hos Ole' : 'Nøgler hos Bo';
    await vi.waitFor(() => expect(texts(one)).toEqual([kept]));
    expect(await other.removeLine(id, uuid(1), 1)).toEqual({ ok: false, fault: 'changed-elsewhere' });
  });
});

describe('a save', () => {
  it('drops the draft of its line with it, and of no other', async () => {
    const { store } = await openSettled(undefined, { looksLikeCpr });
    const ports = portsOf(store);
    await store.keepDraft('absence/tasks/', 'Nøg');
    await store.keepDraft('absence/mail/', 'Ma');
    await ports.putLine(null, line(1, 'Nøgler'), 0);
    await vi.waitFor(() => expect(store.drafts.value).toEqual({ 'absence/mail/': 'Ma' }));
  });

  it('stops a CPR number in a line, in who gets the plan, in initials and in a note', async () => {
    const { store } = await openSettled(undefined, { looksLikeCpr });
    const ports = portsOf(store);
    const held = { ok: false, fault: 'looks-like-cpr' };
    expect(await ports.putLine(null, line(1, 'Ring 010190-1234'), 0)).toEqual(held);
    await ports.putLine(null, line(1, 'Ring'), 0);
    await vi.waitFor(() => expect(texts(ports)).toEqual(['Ring']));
    const [plan] = ports.plans.value;
    if (!plan) throw new Error('no plan');
    expect(await ports.handOver(plan, ['010190-1234'])).toEqual(held);
    const handed = { id: plan.id, version: 1, handedOn: '2026-11-03', lines: [line(1, 'Ring')] };
    const run = await ports.takeOver({ plan: handed, marks: {}, takenOn: null, handedBackOn: null });
    if (!run.ok) throw new Error(run.fault);
    // Longer than initials may be, it is cut; the number must be gone with it.
    await ports.setInitials(run.value, '010190-1234');
    expect(await ports.noteLine(run.value, uuid(1), '010190-1234', '')).toEqual(held);
    expect(JSON.stringify(ports.takeovers.value)).not.toContain('010190-1234');
  });

  it('that fails changes nothing, and says so', async () => {
    const { store } = await openSettled(undefined, { looksLikeCpr });
    const ports = portsOf(store);
    await ports.putLine(null, line(1, 'Nøgler'), 0);
    await vi.waitFor(() => expect(texts(ports)).toEqual(['Nøgler']));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row, key) {
      if (this.name === 'absencePlans') throw new DOMException('', 'QuotaExceededError');
      return put.call(this, row, key);
    });
    const id = ports.plans.value[0]?.id ?? '';
    expect(await ports.putLine(id, line(2, 'Mail'), 0)).toEqual({ ok: false, fault: 'not-saved' });
    expect(texts(ports)).toEqual(['Nøgler']);
  });
});

describe('a colleague’s plan', () => {
  const plan = { id: uuid(900), version: 1, handedOn: '2026-11-03', lines: [line(1, 'Nøgler')] };
  const file = { plan, marks: {}, takenOn: null, handedBackOn: null };

  it('taken in twice, also at once, is one run', async () => {
    const [one, other] = await twoWindows();
    await Promise.all([one.takeOver(file), other.takeOver(file)]);
    await vi.waitFor(() => expect(one.takeovers.value).toHaveLength(1));
    await one.takeOver(file);
    expect(one.takeovers.value).toHaveLength(1);
  });

  it('deletes itself and its drafts 30 days after it was handed back, and not a day before', async () => {
    const first = await openSettled(undefined, { looksLikeCpr });
    const ports = portsOf(first.store);
    const run = await ports.takeOver(file);
    if (!run.ok) throw new Error(run.fault);
    await first.store.keepDraft(`absence/${run.value}/${uuid(1)}`, 'Ole si');
    await ports.handBack(run.value);
    const onDay = (day: string) => portsOf(first.store, () => new Date(`${day}T09:00:00`));
    await vi.waitFor(() => expect(first.store.absence.takeovers.value[0]?.handedBackOn).toBe('2026-11-03'));
    onDay('2026-12-02');
    // A clock that nobody believes yet.
    portsOf(
      first.store,
      () => new Date('2036-11-03T09:00:00'),
      () => '2026-11-03',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(first.store.absence.takeovers.value).toHaveLength(1);
    onDay('2026-12-03');
    await vi.waitFor(() => expect(first.store.absence.takeovers.value).toEqual([]));
    await vi.waitFor(() => expect(first.store.drafts.value).toEqual({}));
  });
});
