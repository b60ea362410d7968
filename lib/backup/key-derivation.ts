import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64';

/** Fewer rounds are too easy to guess against (OWASP asks for 600,000), more would hang whoever opens the file. */
const LEAST_ROUNDS = 1_000_000;
const MOST_ROUNDS = 10_000_000;
/** What a person waits for when she opens her plan, ms. */
const AIM_MS = 400;
const SAMPLE_ROUNDS = 100_000;
const SALT_BYTES = 16;

const isSalt = (text: string) => fromBase64(text)?.length === SALT_BYTES;

/**
 * How a key is made of a passphrase: stored beside what it locks, so that it can be raised. The bounds are checked
 * before anything is computed: a file that asks for two billion rounds is refused, as is one that asks for one.
 */
export const keyDerivationSchema = v.strictObject({
  name: v.literal('PBKDF2-SHA256'),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(LEAST_ROUNDS), v.maxValue(MOST_ROUNDS)),
  /** Base64 of 16 random bytes. */
  salt: v.pipe(v.string(), v.check(isSalt)),
});
export type KeyDerivation = v.InferOutput<typeof keyDerivationSchema>;

/**
 * The rounds that take about 400 ms here. PBKDF2 because the browsers compute it themselves: Argon2 and scrypt take
 * seconds to minutes where JIT is off, as in a hardened Edge (SECURITY.md 5).
 */
export async function calibrateRounds(): Promise<number> {
  const began = performance.now();
  await stretch('calibration', new Uint8Array(SALT_BYTES), SAMPLE_ROUNDS);
  const took = Math.max(1, performance.now() - began);
  const rounds = Math.round((AIM_MS / took) * SAMPLE_ROUNDS);
  return Math.min(MOST_ROUNDS, Math.max(LEAST_ROUNDS, rounds));
}

/** A new salt with these rounds. */
export function createDerivation(rounds: number): KeyDerivation {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return { name: 'PBKDF2-SHA256', rounds, salt: toBase64(salt) };
}

/**
 * The key that `secret` gives: it encrypts and wraps. It cannot be taken out, unless it is to be locked up itself
 * (`extractable`). `derivation` has been checked.
 */
export async function deriveKey(
  secret: string,
  { salt, rounds }: KeyDerivation,
  extractable = false,
): Promise<CryptoKey> {
  return stretch(secret, fromBase64(salt) ?? new Uint8Array(), rounds, extractable);
}

async function stretch(
  secret: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  extractable = false,
): Promise<CryptoKey> {
  // The same letters typed on another machine may arrive in parts: å as a and a ring.
  const bytes = new TextEncoder().encode(secret.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    extractable,
    ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'],
  );
}
