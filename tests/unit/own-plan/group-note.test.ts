import { describe, expect, test, vi } from 'vitest';
import { groupHome, groupNote, type OpenPlan } from '@/lib/model';
import { addLine } from '@/lib/own-plan';
import { createMemoryStore } from './memory-store';
import { begun, openSession, WORDS, waitUntil } from './open-session';

const NOTE = groupNote('2027-02-17');
const on = (day: string) => ({ now: () => new Date(`${day}T10:00:00Z`) });
const draftsOf = ({ plan }: { plan: { value: unknown } }) => (plan.value as OpenPlan).drafts;

/** A plan with a note for 17 February, locked. */
async function noted() {
  const { session, memory, space } = await begun(on('2027-02-15'));
  expect(await session.keepTexts({ [NOTE]: 'En borger ventede for nylig' })).toEqual({
    ok: true,
    value: null,
  });
  session.lock();
  expect(draftRow(memory)?.rev).toBe(1);
  return { memory, space };
}
const draftRow = ({ rows }: Pick<Awaited<ReturnType<typeof begun>>['memory'], 'rows'>) =>
  rows().find(({ kind }) => kind === 'my-plan-draft');
const openOn = async (day: string, { memory, space }: Awaited<ReturnType<typeof noted>>) => {
  const { session } = openSession(memory, on(day));
  const seen: string[] = [];
  session.plan.subscribe((plan) => seen.push(JSON.stringify(plan)));
  await waitUntil(() => expect(session.plan.value.is).toBe('locked'));
  expect((await session.unlock(space, WORDS)).ok).toBe(true);
  return { session, seen };
};

test('a note lies locked alone, and is there on the day and seven days after', async () => {
  const kept = await noted();
  expect(kept.memory.dump()).not.toContain('borger');
  expect(kept.memory.dump()).not.toContain('2027-02-17');
  expect(draftsOf((await openOn('2027-02-17', kept)).session)).toEqual({
    [NOTE]: 'En borger ventede for nylig',
  });
  expect(draftsOf((await openOn('2027-02-24', kept)).session)).toEqual({
    [NOTE]: 'En borger ventede for nylig',
  });
});

describe('a plan that was locked for more than seven days', () => {
  test.each([
    ['in a while', false],
    ['when it locks', true],
  ])('shows nothing of the note, and deletes it %s', async (_, locks) => {
    const kept = await noted();
    if (!locks) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { session, seen } = await openOn('2027-02-25', kept);
    expect(draftsOf(session)).toEqual({});
    if (locks) session.lock();
    else await vi.advanceTimersByTimeAsync(11_000);
    await waitUntil(() => expect(draftRow(kept.memory)?.rev).toBe(2));
    vi.useRealTimers();
    expect(seen.join()).not.toContain('ventede');
    // Gone from what is kept as well: a clock that is put back does not bring it back.
    expect(draftsOf((await openOn('2027-02-17', kept)).session)).toEqual({});
  });

  test('writes nothing where another computer has deleted it in the meantime', async () => {
    const kept = await noted();
    const other = createMemoryStore();
    other.forceSpaces(kept.memory.spaces());
    other.force(kept.memory.rows());
    const there = await openOn('2027-02-25', { memory: other, space: kept.space });
    there.session.lock();
    await waitUntil(() => expect(draftRow(other)?.rev).toBe(2));
    const { session } = await openOn('2027-02-26', kept);
    // As a file that follows the plan brings it.
    kept.memory.force(other.rows());
    await waitUntil(() => expect(draftRow(kept.memory)?.rev).toBe(2));
    await session.change('signs', addLine('a', 'Jeg svarer kort', 'mild'));
    session.lock();
    await session.unlock(kept.space, WORDS);
    expect(draftRow(kept.memory)).toEqual(draftRow(other));
  });
});

test('only the note goes: what was being written, and a line to take home, stay', async () => {
  const { session, memory, space } = await begun(on('2027-02-15'));
  const rest = {
    'new:signs:mild': 'Jeg svarer',
    [groupHome('2027-02-17')]: 'Ro',
    [groupNote('2027-03-31')]: 'Ny',
  };
  await session.keepTexts({ ...rest, [NOTE]: 'Gammel' });
  await session.change('signs', addLine('a', 'Jeg svarer kort', 'mild'));
  session.lock();
  expect(draftsOf((await openOn('2027-03-20', { memory, space })).session)).toEqual(rest);
});

test('a note is told to be saved only when it is; an emptied one is deleted; a CPR number is stopped', async () => {
  const { session, memory } = await begun(on('2027-02-15'));
  expect(await session.keepTexts({ [NOTE]: 'ham 010190-1234' })).toEqual({
    ok: false,
    fault: 'looks-like-cpr',
  });
  expect(draftsOf(session)).toEqual({});
  memory.refuse('not-saved');
  expect(await session.keepTexts({ [NOTE]: 'Noget' })).toEqual({ ok: false, fault: 'not-saved' });
  memory.refuse(null);
  expect(await session.keepTexts({ [NOTE]: 'Noget' })).toEqual({ ok: true, value: null });
  expect(await session.keepTexts({ [NOTE]: ' ' })).toEqual({ ok: true, value: null });
  expect(draftsOf(session)).toEqual({});
  session.lock();
  expect(await session.keepTexts({ [NOTE]: 'Noget' })).toEqual({ ok: false, fault: 'closed' });
});

test('a copy that was put back from a file opens with the note in it', async () => {
  const { memory, space } = await noted();
  const again = openSession(undefined, on('2027-02-16'));
  again.memory.forceSpaces(memory.spaces());
  again.memory.force(memory.rows());
  await waitUntil(() => expect(again.session.plan.value.is).toBe('locked'));
  await again.session.unlock(space, WORDS);
  expect(draftsOf(again.session)).toEqual({ [NOTE]: 'En borger ventede for nylig' });
});

test('a window that kept a note earlier does not put it over what another has kept since', async () => {
  const { session, memory, space } = await begun(on('2027-02-15'));
  await session.keepTexts({ [NOTE]: 'En borger ventede' });
  const { session: other } = openSession(memory, on('2027-02-15'));
  await waitUntil(() => expect(other.plan.value.is).toBe('locked'));
  await other.unlock(space, WORDS);
  expect(await other.keepTexts({ [NOTE]: '' })).toEqual({ ok: true, value: null });
  other.lock();
  session.keepDraft('new:signs:mild', 'Noget andet');
  session.lock();
  await waitUntil(() => expect(draftRow(memory)?.rev).toBe(3));
  const again = openSession(memory, on('2027-02-15')).session;
  await waitUntil(() => expect(again.plan.value.is).toBe('locked'));
  await again.unlock(space, WORDS);
  expect(draftsOf(again)).toEqual({ 'new:signs:mild': 'Noget andet' });
});
