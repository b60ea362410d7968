import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64';

const IV_BYTES = 12;

/** What AES-GCM makes of bytes. Both as Base64. */
export const sealedSchema = v.strictObject({
  iv: v.pipe(
    v.string(),
    v.check((text) => fromBase64(text)?.length === IV_BYTES),
  ),
  data: v.string(),
});
export type Sealed = v.InferOutput<typeof sealedSchema>;

/** A fresh one for each encryption: with one key, two texts must never share it. */
export const createIv = (): string => toBase64(crypto.getRandomValues(new Uint8Array(IV_BYTES)));

/** `bound` is not hidden, but the ciphertext opens only beside it. */
const parametersOf = (iv: string, bound: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv: fromBase64(iv) ?? new Uint8Array(),
  additionalData: new TextEncoder().encode(bound),
});

/** Encrypts bytes under `key`, bound to what they are. */
export async function seal(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  bound: string,
  iv = createIv(),
): Promise<Sealed> {
  const data = await crypto.subtle.encrypt(parametersOf(iv, bound), key, bytes);
  return { iv, data: toBase64(new Uint8Array(data)) };
}

/** The bytes, or `null` for another key, another binding or a changed ciphertext: these cannot be told apart. */
export async function unseal(
  key: CryptoKey,
  { iv, data }: Sealed,
  bound: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = fromBase64(data);
  if (!bytes) return null;
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parametersOf(iv, bound), key, bytes));
  } catch {
    return null;
  }
}
