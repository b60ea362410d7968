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

/** What a right secret gives: a full disk keeps nobody out of a plan. */
export interface Unlocked {
  readonly key: CryptoKey;
  /** Whether what goes with it could be written: that the wrong tries are forgotten, and the new lock. */
  readonly saved: Result<null, SaveFault>;
}

/** Tries at the locks of spaces. */
export interface Unlocking {
  /** Epoch milliseconds before which no further try is taken; 0 where there is nothing to wait for. */
  waitOf(space: Space): number;
  unlock(space: string, passphrase: string): Promise<Result<Unlocked, UnlockFault>>;
  /** `secret` opens the ring; and, where that could be saved, `passphrase` from now on as well as the code. */
  renew(
    space: string,
    lock: Lock,
    secret: string,
    passphrase: string,
  ): Promise<Result<Unlocked, UnlockFault>>;
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
  ): Promise<Result<{ readonly value: T; readonly saved: Result<null, SaveFault> }, UnlockFault>> {
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
    if (!result.ok) {
      onWrong();
      return result;
    }
    tries.delete(id);
    return ok({ value: result.value, saved: await store.changeSpace(id, forgetTries) });
  }

  /** Puts one lock of `after` in its place. What another window wrote of the space meanwhile stays. */
  async function putLock(id: string, lock: Lock, after: KeyRing): Promise<Result<null, SaveFault>> {
    let isPut = false;
    const saved = await store.changeSpace(id, (before) => {
      const ring = v.safeParse(keyRingSchema, before.keyRing);
      isPut = ring.success && ring.output.id === after.id;
      if (!ring.success || !isPut) return before;
      const locks = { ...ring.output.locks, [lock]: after.locks[lock] };
      return { ...before, keyRing: { ...ring.output, locks } };
    });
    return saved.ok && !isPut ? fail('closed') : saved;
  }

  return {
    waitOf,
    async unlock(space, passphrase) {
      const opened = await attempt(space, (ring) => openKeyRing(ring, 'passphrase', passphrase));
      return opened.ok ? ok({ key: opened.value.value, saved: opened.value.saved }) : opened;
    },
    async renew(space, lock, secret, passphrase) {
      const renewed = await attempt(space, async (ring) =>
        changePassphrase(ring, lock, secret, passphrase, await rounds()),
      );
      if (!renewed.ok) return renewed;
      const ring = renewed.value.value;
      const saved = await putLock(space, 'passphrase', ring);
      const key = await openKeyRing(ring, 'passphrase', passphrase);
      return key.ok ? ok({ key: key.value, saved }) : key;
    },
    async renewCode(space, passphrase) {
      const renewed = await attempt(space, async (ring) =>
        renewRecoveryCode(ring, passphrase, await rounds()),
      );
      if (!renewed.ok) return renewed;
      const { ring, recoveryCode } = renewed.value.value;
      const saved = await putLock(space, 'recovery-code', ring);
      return saved.ok ? ok({ recoveryCode }) : saved;
    },
  };
}
