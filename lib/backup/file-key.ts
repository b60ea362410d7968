import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64';
import { createDerivation, deriveKey, type KeyDerivation, keyDerivationSchema } from './key-derivation';

/** What opens and writes one sealed file without its words: in memory alone, or locked up by another key. */
export interface FileKey {
  /** How the key was made: stands in the file's header, so that the words open it elsewhere. */
  readonly derivation: KeyDerivation;
  readonly key: CryptoKey;
}

/** A key for a new file. */
export async function createFileKey(words: string, rounds: number): Promise<FileKey> {
  return fileKeyOf(words, createDerivation(rounds));
}

/** The key that these words give for a file that is there; it is tried by opening the file. */
export async function fileKeyOf(words: string, derivation: KeyDerivation): Promise<FileKey> {
  return { derivation, key: await deriveKey(words, derivation, true) };
}

const packedSchema = v.strictObject({ derivation: keyDerivationSchema, raw: v.string() });

/** The key as a value that can be locked up. Never to be kept as it is. */
export async function packFileKey({ derivation, key }: FileKey): Promise<unknown> {
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', key));
  return { derivation, raw: toBase64(raw) };
}

/** What {@link packFileKey} made; `null` for anything else. */
export async function unpackFileKey(packed: unknown): Promise<FileKey | null> {
  const read = v.safeParse(packedSchema, packed);
  const raw = read.success ? fromBase64(read.output.raw) : null;
  if (!read.success || raw?.length !== 32) return null;
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', true, ['encrypt', 'decrypt']);
  return { derivation: read.output.derivation, key };
}
