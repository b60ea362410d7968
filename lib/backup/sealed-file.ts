import * as v from 'valibot';
import { fail, ok, type Result, type SealedFileFault } from '@/lib/model';
import { createIv, seal, sealedSchema, unseal } from './cipher';
import type { FileKey } from './file-key';
import { createDerivation, deriveKey, keyDerivationSchema } from './key-derivation';

const FORMAT = 'sidemand-sealed';
const VERSION = 1;
const CIPHER = 'AES-256-GCM';
/** In characters. 5,000 checklists with notes are a tenth of it. */
export const MOST_SEALED_CHARACTERS = 20_000_000;

/** What each file of ours may hold; whoever opens it says which it expects. */
export const SEALED_KINDS = ['mine', 'workplace', 'absence-plan', 'onboarding'] as const;
export type SealedKind = (typeof SEALED_KINDS)[number];

const headSchema = v.object({ format: v.literal(FORMAT), version: v.number() });
const headerSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  kind: v.picklist(SEALED_KINDS),
  /** The version of the shape of what is inside. */
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  cipher: v.literal(CIPHER),
  key: keyDerivationSchema,
  iv: sealedSchema.entries.iv,
});
export type SealedHeader = v.InferOutput<typeof headerSchema>;

/** A file that has been looked at and not yet opened. */
export interface SealedFile {
  readonly header: SealedHeader;
  /** As it stands in the file: what the rest is bound to. */
  readonly headerLine: string;
  readonly data: string;
}

/**
 * A file that only its passphrase opens: a line of JSON that says how it was made, and a line of Base64, bound to
 * the first. The format is told in docs/BACKUP.md, so that anybody can write a reader.
 */
export async function writeSealedFile(
  { kind, schema }: Pick<SealedHeader, 'kind' | 'schema'>,
  content: string,
  passphrase: string,
  rounds: number,
): Promise<string> {
  const derivation = createDerivation(rounds);
  const key = await deriveKey(passphrase, derivation);
  return writeWithKey({ kind, schema }, content, { derivation, key });
}

/** The same with a key that was made of the words before: a file that is written again and again. */
export async function writeWithKey(
  { kind, schema }: Pick<SealedHeader, 'kind' | 'schema'>,
  content: string,
  { derivation, key }: Pick<FileKey, 'derivation' | 'key'>,
): Promise<string> {
  const iv = createIv();
  const header: SealedHeader = {
    format: FORMAT,
    version: VERSION,
    kind,
    schema,
    cipher: CIPHER,
    key: derivation,
    iv,
  };
  const headerLine = JSON.stringify(header);
  const { data } = await seal(key, new TextEncoder().encode(content), headerLine, iv);
  return `${headerLine}\n${data}\n`;
}

/** Takes a file apart and checks its first line, at no cost: nothing is computed from what a stranger wrote there. */
export function readSealedFile(text: string): Result<SealedFile, SealedFileFault> {
  if (text.length > MOST_SEALED_CHARACTERS) return fail('too-large');
  // An editor or a mail program may have put a mark in front, and other line ends.
  const lines = text
    .replace(/^\uFEFF/u, '')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
  const [headerLine = '', ...data] = lines;
  if (headerLine === '') return fail('empty');
  const value = parse(headerLine);
  const head = v.safeParse(headSchema, value);
  if (!head.success) return fail(text.includes(`"${FORMAT}"`) ? 'damaged' : 'not-a-file-of-ours');
  if (head.output.version > VERSION) return fail('newer-version');
  const header = v.safeParse(headerSchema, value);
  if (header.success) return ok({ header: header.output, headerLine, data: data.join('') });
  const isAboutKey = header.issues.every(({ path }) => path?.[0]?.key === 'key');
  return fail(isAboutKey ? 'parameters' : 'damaged');
}

/** What is inside. */
export async function openSealedFile(
  file: SealedFile,
  passphrase: string,
): Promise<Result<string, 'locked'>> {
  return openWithKey(file, await deriveKey(passphrase, file.header.key));
}

/** The same with a key that was made of the words before. */
export async function openWithKey(
  { header, headerLine, data }: SealedFile,
  key: CryptoKey,
): Promise<Result<string, 'locked'>> {
  const bytes = await unseal(key, { iv: header.iv, data }, headerLine);
  return bytes ? ok(new TextDecoder().decode(bytes)) : fail('locked');
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
