import { expect, test } from 'vitest';
import type { OpenPlan } from '@/lib/model';
import { addLine } from '@/lib/own-plan';
import { begun, linesIn, openSession, WORDS, waitUntil } from './open-session';

// SECURITY.md 10: 43.

test('(43) what is being written when it locks is kept locked, and there after unlocking', async () => {
  const { session, memory, space } = await begun();
  session.keepDraft('new:signs:mild', 'Jeg svarer kort');
  session.lock();
  expect(session.plan.value.is).toBe('locked');
  await waitUntil(() => expect(memory.rows().some(({ kind }) => kind === 'my-plan-draft')).toBe(true));
  expect(memory.dump()).not.toContain('svarer');
  const again = openSession(memory).session;
  await again.unlock(space, WORDS);
  const drafts = () => (again.plan.value as OpenPlan).drafts;
  expect(drafts()).toEqual({ 'new:signs:mild': 'Jeg svarer kort' });
  await again.change('signs', addLine('a', 'Jeg svarer kort', 'mild'), 'new:signs:mild');
  again.lock();
  await again.unlock(space, WORDS);
  expect(drafts()).toEqual({});
  expect(linesIn(again, 'signs')).toEqual(['Jeg svarer kort']);
});

test('43 what is written while a line is saved is kept as a draft', async () => {
  const { session, memory, space } = await begun();
  session.keepDraft('a', 'Jeg svarer');
  const saving = session.change('signs', addLine('a', 'Jeg svarer', 'mild'), 'a');
  session.keepDraft('a', 'Jeg svarer kort');
  await saving;
  session.lock();
  const again = openSession(memory).session;
  await again.unlock(space, WORDS);
  expect((again.plan.value as OpenPlan).drafts).toEqual({ a: 'Jeg svarer kort' });
});

test('a line that is locked away while it is being saved is not there once more as a draft', async () => {
  const { session, memory, space } = await begun();
  session.keepDraft('new:helps:mild', 'Fra før');
  await session.keepTexts({});
  session.keepDraft('new:signs:mild', 'Jeg svarer kort');
  const saving = session.change('signs', addLine('a', 'Jeg svarer kort', 'mild'), 'new:signs:mild');
  session.lock();
  expect(await saving).toEqual({ ok: true, value: null });
  const again = openSession(memory).session;
  await again.unlock(space, WORDS);
  expect(linesIn(again, 'signs')).toEqual(['Jeg svarer kort']);
  await waitUntil(() =>
    expect((again.plan.value as OpenPlan).drafts).toEqual({ 'new:helps:mild': 'Fra før' }),
  );
});

test('a CPR number is saved neither as a line nor as a draft', async () => {
  const { session, memory } = await begun();
  const before = memory.dump();
  expect(await session.change('signs', addLine('a', '010190-1234', 'mild'))).toEqual({
    ok: false,
    fault: 'looks-like-cpr',
  });
  session.keepDraft('new:signs:mild', '010190-1234');
  session.lock();
  expect(memory.dump()).toBe(before);
});

test('what two windows are writing at once is kept of both', async () => {
  const one = await begun();
  one.session.keepDraft('new:helps:severe', 'Fra før');
  const draftRow = () => one.memory.rows().find(({ kind }) => kind === 'my-plan-draft');
  await waitUntil(() => expect(draftRow()?.rev).toBe(1));
  const two = openSession(one.memory).session;
  await two.unlock(one.space, WORDS);
  one.session.keepDraft('new:signs:mild', 'Fra den ene');
  two.keepDraft('new:helps:mild', 'Fra den anden');
  one.session.lock();
  two.lock();
  const kept = {
    'new:helps:severe': 'Fra før',
    'new:signs:mild': 'Fra den ene',
    'new:helps:mild': 'Fra den anden',
  };
  await waitUntil(() => expect(draftRow()?.rev).toBe(3));
  const again = openSession(one.memory).session;
  await again.unlock(one.space, WORDS);
  expect((again.plan.value as OpenPlan).drafts).toEqual(kept);
});
