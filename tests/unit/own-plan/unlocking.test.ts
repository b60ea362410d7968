import { expect, test } from 'vitest';
import { createUnlocking } from '@/lib/own-plan/unlocking';
import { createMemoryStore } from './memory-store';
import { begun, WORDS } from './open-session';

test('wrong tries made in two windows at once are counted both', async () => {
  const { store, spaces, forceSpaces } = createMemoryStore();
  forceSpaces([{ id: 's', word: null, keyRing: {}, wrongTries: 0, lastWrongTry: null }]);
  const window = () =>
    createUnlocking({ store, now: () => new Date(), rounds: async () => 1_000_000, onWrong: () => {} });
  await expect.poll(() => store.locked.value?.spaces).toHaveLength(1);
  await Promise.all([window().unlock('s', 'forkert'), window().unlock('s', 'forkert')]);
  expect(spaces()[0]?.wrongTries).toBe(2);
});

test('new words and a new recovery code, made in two windows at once, count both', async () => {
  const { memory, session, space, recoveryCode } = await begun();
  const { store } = memory;
  const rounds = async () => 1_000_000;
  let code = '';
  // Another window makes a code while this one is busy with the words.
  const during = async () => {
    const other = createUnlocking({ store, now: () => new Date(), rounds, onWrong: () => {} });
    const made = await other.renewCode(space, WORDS);
    if (made.ok) code = made.value.recoveryCode;
    return rounds();
  };
  const here = createUnlocking({ store, now: () => new Date(), rounds: during, onWrong: () => {} });
  await here.renew(space, 'passphrase', WORDS, 'helt nye ord i dag');
  session.lock();
  expect((await session.unlock(space, 'helt nye ord i dag')).ok).toBe(true);
  session.lock();
  expect(await session.recover(space, recoveryCode, 'og andre ord igen')).toEqual({
    ok: false,
    fault: 'locked',
  });
  expect((await session.recover(space, code, 'og andre ord igen')).ok).toBe(true);
});
