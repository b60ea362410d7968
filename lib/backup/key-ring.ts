import * as v from 'valibot';
import { fail, ok, type Result } from '@/lib/model';
import { seal, sealedSchema, unseal } from './cipher';
import { createDerivation, deriveKey, keyDerivationSchema } from './key-derivation';
import { createRecoveryCode, readRecoveryCode } from './recovery-code';

const KEY_BYTES = 32;
/** What opens a ring: the words a person remembers, or the code that was shown once. */
export type Lock = 'passphrase' | 'recovery-code';

const wrappedSchema = v.strictObject({ key: keyDerivationSchema, sealed: sealedSchema });

/**
 * What is stored of a person's key: the random key that locks every record, itself locked twice. A new passphrase
 * locks that key anew; no record has to be written again.
 */
export const keyRingSchema = v.strictObject({
  version: v.literal(1),
  id: v.pipe(v.string(), v.uuid()),
  locks: v.strictObject({ passphrase: wrappedSchema, 'recovery-code': wrappedSchema }),
});
export type KeyRing = v.InferOutput<typeof keyRingSchema>;

/** A new ring and its code, which is shown to the person and then forgotten; and the ring's key, open. */
export async function createKeyRing(
  passphrase: string,
  rounds: number,
): Promise<{ readonly ring: KeyRing; readonly recoveryCode: string; readonly key: CryptoKey }> {
  const id = crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const recoveryCode = createRecoveryCode();
  const ring: KeyRing = {
    version: 1,
    id,
    locks: {
      passphrase: await wrap(bytes, id, 'passphrase', passphrase, rounds),
      'recovery-code': await wrap(
        bytes,
        id,
        'recovery-code',
        secretOf('recovery-code', recoveryCode),
        rounds,
      ),
    },
  };
  const key = await importKey(bytes);
  bytes.fill(0);
  return { ring, recoveryCode, key };
}

/** The key that opens the records: it cannot be taken out of the browser's keeping, and lies in no store. */
export async function openKeyRing(
  ring: KeyRing,
  lock: Lock,
  secret: string,
): Promise<Result<CryptoKey, 'locked'>> {
  const bytes = await unwrap(ring, lock, secret);
  if (!bytes) return fail('locked');
  const key = await importKey(bytes);
  bytes.fill(0);
  return ok(key);
}

/** The same ring under another passphrase; `secret` opens it by `lock`. */
export async function changePassphrase(
  ring: KeyRing,
  lock: Lock,
  secret: string,
  passphrase: string,
  rounds: number,
): Promise<Result<KeyRing, 'locked'>> {
  const bytes = await unwrap(ring, lock, secret);
  if (!bytes) return fail('locked');
  const locked = await wrap(bytes, ring.id, 'passphrase', passphrase, rounds);
  bytes.fill(0);
  return ok({ ...ring, locks: { ...ring.locks, passphrase: locked } });
}

/** The same ring with a new recovery code, shown once like the first; the one before opens it no more. */
export async function renewRecoveryCode(
  ring: KeyRing,
  passphrase: string,
  rounds: number,
): Promise<Result<{ readonly ring: KeyRing; readonly recoveryCode: string }, 'locked'>> {
  const bytes = await unwrap(ring, 'passphrase', passphrase);
  if (!bytes) return fail('locked');
  const recoveryCode = createRecoveryCode();
  const secret = secretOf('recovery-code', recoveryCode);
  const locked = await wrap(bytes, ring.id, 'recovery-code', secret, rounds);
  bytes.fill(0);
  return ok({ ring: { ...ring, locks: { ...ring.locks, 'recovery-code': locked } }, recoveryCode });
}

const secretOf = (lock: Lock, secret: string): string =>
  lock === 'passphrase' ? secret : (readRecoveryCode(secret) ?? '');

/** So that a lock cannot be put in another's place, nor another ring's. */
const boundOf = (id: string, lock: Lock, key: v.InferOutput<typeof keyDerivationSchema>): string =>
  JSON.stringify(['sidemand-key', id, lock, key.name, key.rounds, key.salt]);

async function wrap(
  bytes: Uint8Array<ArrayBuffer>,
  id: string,
  lock: Lock,
  secret: string,
  rounds: number,
): Promise<v.InferOutput<typeof wrappedSchema>> {
  const key = createDerivation(rounds);
  return { key, sealed: await seal(await deriveKey(secret, key), bytes, boundOf(id, lock, key)) };
}

async function unwrap(ring: KeyRing, lock: Lock, typed: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const secret = secretOf(lock, typed);
  if (secret === '') return null;
  const { key, sealed } = ring.locks[lock];
  return unseal(await deriveKey(secret, key), sealed, boundOf(ring.id, lock, key));
}

const importKey = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
