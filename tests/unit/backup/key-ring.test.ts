import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  calibrateRounds,
  changePassphrase,
  createKeyRing,
  type KeyRing,
  keyRingSchema,
  openKeyRing,
  openRecord,
  renewRecoveryCode,
  sealRecord,
} from '@/lib/backup';

const WORDS = 'en stor blå kaffekop';
const ROUNDS = 1_000_000;
const ROW = { table: 'plans', id: 'personal', schema: 1, rev: 7 };
const PLAN = { lines: ['Jeg sover dårligt', 'Ring til Æsa'] };

let ring: KeyRing;
let recoveryCode: string;
let key: CryptoKey;
beforeAll(async () => {
  ({ ring, recoveryCode, key } = await createKeyRing(WORDS, ROUNDS));
});

/** The key a ring gives, or its fault. */
async function opened(from: KeyRing, lock: 'passphrase' | 'recovery-code', secret: string) {
  const result = await openKeyRing(from, lock, secret);
  return result.ok ? openRecord(result.value, ROW, await sealRecord(key, ROW, PLAN)) : result.fault;
}

describe('a key ring', () => {
  test('opens by passphrase and by code, and by nothing else', async () => {
    expect(await opened(ring, 'passphrase', WORDS)).toEqual(PLAN);
    expect(await opened(ring, 'recovery-code', recoveryCode)).toEqual(PLAN);
    expect(await opened(ring, 'recovery-code', recoveryCode.toLowerCase().replaceAll('-', ' '))).toEqual(
      PLAN,
    );
    expect(await opened(ring, 'passphrase', 'en stor blå kaffekande')).toBe('locked');
    expect(await opened(ring, 'passphrase', recoveryCode)).toBe('locked');
    expect(await opened(ring, 'recovery-code', WORDS)).toBe('locked');
    expect(await opened(ring, 'recovery-code', '')).toBe('locked');
  });

  test('what is stored has its shape, and neither words, code nor key in it', () => {
    const stored = JSON.stringify(ring);
    expect(v.is(keyRingSchema, JSON.parse(stored))).toBe(true);
    expect(stored).not.toContain(recoveryCode.replaceAll('-', '').slice(0, 10));
    expect(stored).not.toContain('kaffekop');
    expect(key.extractable).toBe(false);
  });

  test('another passphrase locks the same key; the old one opens no more, the code still does', async () => {
    const changed = await changePassphrase(
      ring,
      'recovery-code',
      recoveryCode,
      'fire helt andre ord',
      ROUNDS,
    );
    if (!changed.ok) throw new Error(changed.fault);
    expect(await opened(changed.value, 'passphrase', 'fire helt andre ord')).toEqual(PLAN);
    expect(await opened(changed.value, 'passphrase', WORDS)).toBe('locked');
    expect(await opened(changed.value, 'recovery-code', recoveryCode)).toEqual(PLAN);
    expect(await changePassphrase(ring, 'passphrase', 'forkert', 'nyt', ROUNDS)).toMatchObject({ ok: false });
  });

  test('a new recovery code opens the same key; the old one opens no more, the words still do', async () => {
    const renewed = await renewRecoveryCode(ring, WORDS, ROUNDS);
    if (!renewed.ok) throw new Error(renewed.fault);
    const next = renewed.value;
    expect(await opened(next.ring, 'recovery-code', next.recoveryCode)).toEqual(PLAN);
    expect(await opened(next.ring, 'recovery-code', recoveryCode)).toBe('locked');
    expect(await opened(next.ring, 'passphrase', WORDS)).toEqual(PLAN);
    expect(await renewRecoveryCode(ring, 'forkert', ROUNDS)).toEqual({ ok: false, fault: 'locked' });
  });

  test('a lock does not open in the place of the other, nor in another ring', async () => {
    const { locks } = ring;
    const swapped = {
      ...ring,
      locks: { passphrase: locks['recovery-code'], 'recovery-code': locks.passphrase },
    };
    expect(await opened(swapped, 'passphrase', recoveryCode.replaceAll('-', ''))).toBe('locked');
    expect(await opened({ ...ring, id: crypto.randomUUID() }, 'passphrase', WORDS)).toBe('locked');
  });

  test('the rounds are never fewer than a million', async () => {
    expect(await calibrateRounds()).toBeGreaterThanOrEqual(1_000_000);
  });
});

describe('(40) a locked record', () => {
  test('opens in its own row alone, and not as an older state of it', async () => {
    const sealed = await sealRecord(key, ROW, PLAN);
    expect(await openRecord(key, ROW, sealed)).toEqual(PLAN);
    expect(await openRecord(key, { ...ROW, id: 'other' }, sealed)).toBeNull();
    expect(await openRecord(key, { ...ROW, table: 'runs' }, sealed)).toBeNull();
    expect(await openRecord(key, { ...ROW, schema: 2 }, sealed)).toBeNull();
    expect(await openRecord(key, { ...ROW, rev: 8 }, sealed)).toBeNull();
  });

  test('two saves of the same plan look different', async () => {
    const [one, other] = await Promise.all([sealRecord(key, ROW, PLAN), sealRecord(key, ROW, PLAN)]);
    expect(one.iv).not.toBe(other.iv);
    expect(one.data).not.toBe(other.data);
  });
});
