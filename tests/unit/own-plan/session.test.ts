import { expect, test } from 'vitest';
import type { OpenPlan } from '@/lib/model';
import { addLine, changeLine, removeLine } from '@/lib/own-plan';
import { begun, linesIn, openSession, TEMPLATE, WORDS, waitUntil } from './open-session';

// SECURITY.md 10: 29, 40, 41 and 42 by their numbers.

test('what is written is there again after the lock, and what lies in the store tells nothing of it', async () => {
  const { session, memory, space } = await begun();
  expect(await session.change('signs', addLine('a', 'Jeg sover dårligt', 'mild'))).toEqual({
    ok: true,
    value: null,
  });
  expect(linesIn(session, 'signs')).toEqual(['Jeg sover dårligt']);
  session.lock();
  expect(session.plan.value).toEqual({ is: 'locked', spaces: [{ id: space, word: null, waitsUntil: 0 }] });
  expect(memory.dump()).not.toMatch(/sover|signs|kande/);
  const again = openSession(memory);
  expect(await again.session.unlock(space, WORDS)).toEqual({ ok: true, value: null });
  expect(linesIn(again.session, 'signs')).toEqual(['Jeg sover dårligt']);
});

test('a plan has a record for each section from the start, whatever is filled in', async () => {
  const { memory } = await begun();
  expect(memory.rows()).toHaveLength(1 + TEMPLATE.sections.length);
  expect(new Set(memory.rows().map(({ rev }) => rev))).toEqual(new Set([1]));
});

test('(29) wrong words, Caps Lock and a damaged ring are answered alike; å in two parts opens', async () => {
  const { session, memory, space } = await begun();
  session.lock();
  expect(await session.unlock(space, 'noget helt andet end det')).toEqual({ ok: false, fault: 'locked' });
  expect(await session.unlock(space, WORDS.toUpperCase())).toEqual({ ok: false, fault: 'locked' });
  expect(await session.unlock(space, WORDS.normalize('NFD'))).toEqual({ ok: true, value: null });
  session.lock();
  memory.forceSpaces(memory.spaces().map((one) => ({ ...one, keyRing: { version: 1 } })));
  await waitUntil(async () =>
    expect(await session.unlock(space, WORDS)).toEqual({ ok: false, fault: 'locked' }),
  );
});

test('wrong tries wait 0, 0, 1, 5, 30 seconds, in the next window too, and a right one forgets them', async () => {
  let at = Date.parse('2026-11-22T12:00:00Z');
  const now = () => new Date(at);
  const { session, memory, space } = await begun({ now });
  session.lock();
  const waits: number[] = [];
  for (let tried = 0; tried < 6; tried += 1) {
    expect(await session.unlock(space, 'forkert')).toEqual({ ok: false, fault: 'locked' });
    const { plan } = openSession(memory, { now }).session;
    await waitUntil(() => expect(plan.value.is).toBe('locked'));
    const until = plan.value.is === 'locked' ? (plan.value.spaces[0]?.waitsUntil ?? 0) : 0;
    waits.push(until === 0 ? 0 : (until - at) / 1_000);
    if (until > 0) expect(await session.unlock(space, WORDS)).toEqual({ ok: false, fault: 'wait' });
    at = Math.max(at, until);
  }
  expect(waits).toEqual([0, 0, 1, 5, 30, 30]);
  expect(await session.unlock(space, WORDS)).toEqual({ ok: true, value: null });
  await waitUntil(() => expect(memory.spaces()[0]).toMatchObject({ wrongTries: 0, lastWrongTry: null }));
});

test('where nothing can be saved the plan opens all the same, and wrong tries still count', async () => {
  const now = () => new Date('2026-11-22T12:00:00Z');
  const { session, memory, space } = await begun({ now });
  session.lock();
  memory.refuse('not-saved');
  for (let tried = 0; tried < 3; tried += 1) await session.unlock(space, 'forkert');
  expect(await session.unlock(space, WORDS)).toEqual({ ok: false, fault: 'wait' });
  const later = openSession(memory).session;
  expect(await later.unlock(space, WORDS)).toEqual({ ok: true, value: null });
  expect(await later.change('signs', addLine('a', 'Uro', 'mild'))).toEqual({ ok: false, fault: 'not-saved' });
  expect(linesIn(later, 'signs')).toEqual([]);
});

test('(41) where nothing can be saved the right code opens the plan to read, and says so until something is saved', async () => {
  const { session, memory, space, recoveryCode } = await begun();
  await session.change('signs', addLine('a', 'Uro', 'mild'));
  expect(session.plan.value).toMatchObject({ unsaved: false });
  session.lock();
  memory.refuse('not-saved');
  expect(await session.recover(space, recoveryCode, 'helt nye ord i dag')).toEqual({ ok: true, value: null });
  expect(linesIn(session, 'signs')).toEqual(['Uro']);
  expect(session.plan.value).toMatchObject({ unsaved: true });
  session.lock();
  // The words that could not be saved do not count, and those before do.
  expect(await session.unlock(space, 'helt nye ord i dag')).toEqual({ ok: false, fault: 'locked' });
  expect(await session.unlock(space, WORDS)).toEqual({ ok: true, value: null });
  expect(session.plan.value).toMatchObject({ unsaved: true });
  memory.refuse(null);
  await session.change('signs', addLine('b', 'Søvn', 'mild'));
  expect(session.plan.value).toMatchObject({ unsaved: false });
});

test('(40) rows that were swapped, or put back from before, are damaged; the rest is usable', async () => {
  const { session, memory, space } = await begun();
  await session.change('signs', addLine('a', 'Uro', 'mild'));
  const old = memory.rows();
  await session.change('signs', changeLine('a', { text: 'Uro i kroppen' }));
  await session.change('helps', addLine('b', 'En gåtur', 'mild'));
  const now = memory.rows();
  const changed = now.filter(({ rev }) => rev > 1);
  const [one, two] = [changed[0]?.sealed, changed[1]?.sealed];
  if (!one || !two) throw new Error('two changed rows expected');

  memory.force(now.map((row) => (row === changed[0] ? { ...row, sealed: two } : row)));
  await waitUntil(() => expect((session.plan.value as OpenPlan).damaged).toBe(1));
  const isSigns = linesIn(session, 'signs') !== undefined;
  expect(linesIn(session, isSigns ? 'signs' : 'helps')).toEqual([isSigns ? 'Uro i kroppen' : 'En gåtur']);

  // The old ciphertext under the new number.
  const signs = now.find(({ rev }) => rev === 3);
  const before = old.find(({ id }) => id === signs?.id);
  memory.force(now.map((row) => (before && row.id === before.id ? { ...row, sealed: before.sealed } : row)));
  await waitUntil(() => expect(linesIn(session, 'helps')).toEqual(['En gåtur']));
  expect((session.plan.value as OpenPlan).damaged).toBe(1);
  expect(await session.change('signs', addLine('c', 'Forfra', 'mild'))).toEqual({ ok: true, value: null });
  expect(linesIn(session, 'signs')).toEqual(['Forfra']);
  expect((session.plan.value as OpenPlan).damaged).toBe(1);
  expect(space).toBe((session.plan.value as OpenPlan).space);
});

test('(41, 42) the recovery code opens a plan whose words are lost, and is read tolerantly', async () => {
  const { session, space, recoveryCode } = await begun();
  await session.change('signs', addLine('a', 'Uro', 'mild'));
  session.lock();
  const typed = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  const wrong = `${recoveryCode.startsWith('7') ? '8' : '7'}${recoveryCode.slice(1)}`;
  expect(await session.recover(space, wrong, 'nye ord til min plan')).toEqual({
    ok: false,
    fault: 'not-a-code',
  });
  expect(await session.recover(space, typed, 'nye ord til min plan')).toEqual({ ok: true, value: null });
  expect(linesIn(session, 'signs')).toEqual(['Uro']);
  session.lock();
  expect(await session.unlock(space, WORDS)).toEqual({ ok: false, fault: 'locked' });
  expect(await session.unlock(space, 'nye ord til min plan')).toEqual({ ok: true, value: null });
});

test('(41) a recovery code that was lost is made anew against the words, and only once it is saved', async () => {
  const { session, memory, space, recoveryCode } = await begun();
  expect(await session.renewRecoveryCode('noget andet end det')).toEqual({ ok: false, fault: 'locked' });
  memory.refuse('not-saved');
  expect(await session.renewRecoveryCode(WORDS)).toEqual({ ok: false, fault: 'not-saved' });
  memory.refuse(null);
  const made = await session.renewRecoveryCode(WORDS);
  if (!made.ok) throw new Error(made.fault);
  session.lock();
  const nothing = { ok: false, fault: 'locked' };
  expect(await session.recover(space, recoveryCode, 'helt nye ord i dag')).toEqual(nothing);
  expect((await session.recover(space, made.value.recoveryCode, 'helt nye ord i dag')).ok).toBe(true);
});

test('(41) with both lost the plan can be deleted, and nothing of it is left', async () => {
  const { session, memory, space } = await begun();
  session.lock();
  expect(await session.forget(space)).toEqual({ ok: true, value: null });
  expect([memory.rows(), memory.spaces()]).toEqual([[], []]);
  await waitUntil(() => expect(session.plan.value).toEqual({ is: 'none' }));
});

test('two windows write in turn, and nothing is lost', async () => {
  const one = await begun();
  const two = openSession(one.memory).session;
  await two.unlock(one.space, WORDS);
  const results = await Promise.all([
    one.session.change('signs', addLine('a', 'En', 'mild')),
    two.change('signs', addLine('b', 'To', 'mild')),
    one.session.change('signs', addLine('c', 'Tre', 'mild')),
  ]);
  expect(results.every(({ ok }) => ok)).toBe(true);
  await waitUntil(() => {
    expect(linesIn(one.session, 'signs')?.toSorted()).toEqual(['En', 'To', 'Tre']);
    expect(linesIn(two, 'signs')?.toSorted()).toEqual(['En', 'To', 'Tre']);
  });
});

test('the calm page is given the lines that are for it, and has them taken away again', async () => {
  const { session, calm, space } = await begun();
  await session.change('signs', addLine('a', 'Uro', 'mild'));
  await session.change('helps', addLine('b', 'En gåtur', 'mild'));
  await session.change('helps', changeLine('b', { seenBy: 'calm' }));
  expect(calm).toHaveBeenLastCalledWith(['En gåtur'], ['Uro', 'En gåtur'], space);
  await session.change('helps', removeLine('b'));
  // The text that is gone from the plan is still named, so that it goes from the calm page as well.
  expect(calm).toHaveBeenLastCalledWith([], ['Uro', 'En gåtur'], space);
});

test('each space has a key of its own', async () => {
  const { session, memory, space } = await begun();
  await session.change('signs', addLine('a', 'Uro', 'mild'));
  session.lock();
  expect((await session.begin('helt andre ord her', TEMPLATE, 'Havn')).ok).toBe(true);
  expect(linesIn(session, 'signs')).toEqual([]);
  const havn = (session.plan.value as OpenPlan).space;
  session.lock();
  expect(await session.unlock(havn, WORDS)).toEqual({ ok: false, fault: 'locked' });
  expect(await session.unlock(space, WORDS)).toEqual({ ok: true, value: null });
  // A row of one put into the other does not open there.
  memory.force(memory.rows().map((row) => ({ ...row, space: havn })));
  session.lock();
  await waitUntil(async () => expect((await session.unlock(havn, 'helt andre ord her')).ok).toBe(true));
  expect((session.plan.value as OpenPlan).damaged).toBe(3);
});

test('a plan that another window deletes is closed here', async () => {
  const one = await begun();
  const two = openSession(one.memory).session;
  await two.unlock(one.space, WORDS);
  await one.session.forget(one.space);
  await waitUntil(() => expect(two.plan.value).toEqual({ is: 'none' }));
});

test('what is locked up beside the plan opens while that plan is open, under its own name, and in no other plan', async () => {
  const { session, space } = await begun();
  const kept = await session.lockUp('file', { raw: 'hemmelig' });
  if (!kept) throw new Error('not locked up');
  expect(JSON.stringify(kept)).not.toContain('hemmelig');
  expect(await session.openUp('file', kept)).toEqual({ raw: 'hemmelig' });
  expect(await session.openUp('other', kept)).toBeNull();
  session.lock();
  expect([await session.openUp('file', kept), await session.lockUp('file', 1)]).toEqual([null, null]);
  await session.begin('helt andre ord her', TEMPLATE, 'Havn');
  expect(await session.openUp('file', kept)).toBeNull();
  session.lock();
  await session.unlock(space, WORDS);
  expect(await session.openUp('file', kept)).toEqual({ raw: 'hemmelig' });
});
