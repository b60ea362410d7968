import * as v from 'valibot';
import {
  changePassphrase,
  type KeyRing,
  keyRingSchema,
  type Lock,
  openKeyRing,
  renewRecoveryCode,
} from '@/lib/backup';
import { fail, ok, type Result, type SaveFault, type Space, type UnlockFault } from '@/lib/model';
import type { LockedStore } from './locked-store';
import { countTry, forgetTries, type Tries, waitsUntil } from './waits';

export interface UnlockingOptions {
  readonly store: LockedStore;
  readonly now: () => Date;
  /** Rounds of PBKDF2 for a new passphrase. */
  readonly rounds: () => Promise<number>;
  /** A try was wrong, so that there may be something to wait for. */
  readonly onWrong: () => void;
}

/** Tries at the locks of spaces. */
export interface Unlocking {
  /** Epoch milliseconds before which no further try is taken; 0 where there is nothing to wait for. */
  waitOf(space: Space): number;
  unlock(space: string, passphrase: string): Promise<Result<CryptoKey, UnlockFault>>;
  /** `secret` opens the ring, and from now on `passphrase` does as well as the code. */
  renew(
    space: string,
    lock: Lock,
    secret: string,
    passphrase: string,
  ): Promise<Result<CryptoKey, UnlockFault | SaveFault>>;
  /** A new recovery code in the place of the old one. Nothing is given that was not saved. */
  renewCode(
    space: string,
    passphrase: string,
  ): Promise<Result<{ readonly recoveryCode: string }, UnlockFault | SaveFault>>;
}

export function createUnlocking({ store, now, rounds, onWrong }: UnlockingOptions): Unlocking {
  const tries = new Map<string, Tries>();
  const find = (id: string) => store.locked.value?.spaces.find((space) => space.id === id);

  /** What the database has not taken, or not told yet, counts all the same. */
  const triesOf = (space: Space): Tries => {
    const here = tries.get(space.id);
    return here && here.wrongTries >= space.wrongTries ? here : space;
  };
  const waitOf = (space: Space) => waitsUntil(triesOf(space), now().getTime());

  /** One try at a lock: counted before, forgotten where it was the right one. */
  async function attempt<T>(
    id: string,
    work: (ring: KeyRing) => Promise<Result<T, 'locked'>>,
  ): Promise<Result<T, UnlockFault>> {
    const space = find(id);
    if (!space) return fail('locked');
    if (waitOf(space) > 0) return fail('wait');
    const counted = countTry(triesOf(space), now().getTime());
    tries.set(id, counted);
    const { wrongTries, lastWrongTry } = counted;
    // Another window may have counted one of its own in between.
    const count = (before: Space) => Math.max(before.wrongTries + 1, wrongTries);
    await store.changeSpace(id, (before) => ({ ...before, wrongTries: count(before), lastWrongTry }));
    const ring = v.safeParse(keyRingSchema, find(id)?.keyRing);
    const result = ring.success ? await work(ring.output) : fail('locked');
    if (result.ok) {
      tries.delete(id);
      await store.changeSpace(id, forgetTries);
    } else onWrong();
    return result;
  }

  return {
    waitOf,
    unlock: (space, passphrase) => attempt(space, (ring) => openKeyRing(ring, 'passphrase', passphrase)),
    async renew(space, lock, secret, passphrase) {
      const renewed = await attempt(space, async (ring) =>
        changePassphrase(ring, lock, secret, passphrase, await rounds()),
      );
      if (!renewed.ok) return renewed;
      const saved = await store.changeSpace(space, (before) => ({ ...before, keyRing: renewed.value }));
      return saved.ok ? openKeyRing(renewed.value, 'passphrase', passphrase) : saved;
    },
    async renewCode(space, passphrase) {
      const renewed = await attempt(space, async (ring) =>
        renewRecoveryCode(ring, passphrase, await rounds()),
      );
      if (!renewed.ok) return renewed;
      const { ring, recoveryCode } = renewed.value;
      const saved = await store.changeSpace(space, (before) => ({ ...before, keyRing: ring }));
      return saved.ok ? ok({ recoveryCode }) : saved;
    },
  };
}
