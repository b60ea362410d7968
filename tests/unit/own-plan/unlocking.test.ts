import { expect, test } from 'vitest';
import { createUnlocking } from '@/lib/own-plan/unlocking';
import { createMemoryStore } from './memory-store';

test('wrong tries made in two windows at once are counted both', async () => {
  const { store, spaces, forceSpaces } = createMemoryStore();
  forceSpaces([{ id: 's', word: null, keyRing: {}, wrongTries: 0, lastWrongTry: null }]);
  const window = () =>
    createUnlocking({ store, now: () => new Date(), rounds: async () => 1_000_000, onWrong: () => {} });
  await expect.poll(() => store.locked.value?.spaces).toHaveLength(1);
  await Promise.all([window().unlock('s', 'forkert'), window().unlock('s', 'forkert')]);
  expect(spaces()[0]?.wrongTries).toBe(2);
});
