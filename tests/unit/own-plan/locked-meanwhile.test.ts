import { expect, test } from 'vitest';
import { begun, openSession, TEMPLATE, WORDS } from './open-session';

test('a plan that is locked while it is being unlocked stays locked, by words and by code', async () => {
  const { session, space, recoveryCode } = await begun();
  session.lock();
  const unlocking = session.unlock(space, WORDS);
  session.lock();
  expect((await unlocking).ok).toBe(true);
  expect(session.plan.value.is).toBe('locked');
  const recovering = session.recover(space, recoveryCode, 'helt nye ord i dag');
  session.lock();
  expect((await recovering).ok).toBe(true);
  expect(session.plan.value.is).toBe('locked');
  expect((await session.unlock(space, 'helt nye ord i dag')).ok).toBe(true);
  expect(session.plan.value.is).toBe('open');
});

test('a plan that is locked while it is being begun is there, and locked', async () => {
  const { session } = openSession();
  const beginning = session.begin(WORDS, TEMPLATE, null);
  session.lock();
  expect((await beginning).ok).toBe(true);
  await expect.poll(() => session.plan.value.is).toBe('locked');
});
