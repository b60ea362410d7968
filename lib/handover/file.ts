import * as v from 'valibot';
import { openSealedFile, readSealedFile, type SealedFile, writeSealedFile } from '@/lib/backup';
import {
  fail,
  HANDOVER_FILE_BYTES,
  type HandoverFault,
  type HandoverFile,
  ok,
  type Result,
} from '@/lib/model';
import { handoverSchema, textsOf } from './schema';

const KIND = 'onboarding';
/** Of what is inside; the sealed envelope has a version of its own. */
const SCHEMA = 1;
const PLAIN_FORMAT = 'sidemand-onboarding';

type LooksLikeCpr = (text: string) => boolean;

/** A file that has been looked at: locked, or open already. */
export type SeenHandover =
  | { readonly locked: true; readonly file: SealedFile }
  | { readonly locked: false; readonly file: HandoverFile };

/** The file as only its words open it. Throws for content that would not be read again. */
export const sealHandover = (file: HandoverFile, words: string, rounds: number): Promise<string> =>
  writeSealedFile(
    { kind: KIND, schema: SCHEMA },
    JSON.stringify(v.parse(handoverSchema, file)),
    words,
    rounds,
  );

/** The file for everybody to read. Throws for content that would not be read again. */
export const writeReadableHandover = (file: HandoverFile): string =>
  `${JSON.stringify({ format: PLAIN_FORMAT, schema: SCHEMA, ...v.parse(handoverSchema, file) }, null, 1)}\n`;

/** Looks at a file that somebody was given, before any words are asked for. Computes nothing. */
export function readHandover(text: string, looksLikeCpr: LooksLikeCpr): Result<SeenHandover, HandoverFault> {
  if (text.length > HANDOVER_FILE_BYTES) return fail('too-large');
  if (text.includes(`"${PLAIN_FORMAT}"`)) return readReadable(text, looksLikeCpr);
  const file = readSealedFile(text);
  if (!file.ok) return file;
  if (file.value.header.kind !== KIND) return fail('other-kind');
  if (file.value.header.schema > SCHEMA) return fail('newer-version');
  return ok({ locked: true, file: file.value });
}

/** Opens a locked file. All of it is ours, or it is refused. */
export async function openHandover(
  file: SealedFile,
  words: string,
  looksLikeCpr: LooksLikeCpr,
): Promise<Result<HandoverFile, HandoverFault>> {
  const opened = await openSealedFile(file, words);
  return opened.ok ? check(parse(opened.value), looksLikeCpr) : opened;
}

const headSchema = v.looseObject({ format: v.literal(PLAIN_FORMAT), schema: v.number() });

function readReadable(text: string, looksLikeCpr: LooksLikeCpr): Result<SeenHandover, HandoverFault> {
  const head = v.safeParse(headSchema, parse(text.replace(/^\uFEFF/u, '')));
  if (!head.success) return fail('damaged');
  const { format: _format, schema, ...content } = head.output;
  if (schema > SCHEMA) return fail('newer-version');
  const file = check(content, looksLikeCpr);
  return file.ok ? ok({ locked: false, file: file.value }) : file;
}

function check(value: unknown, looksLikeCpr: LooksLikeCpr): Result<HandoverFile, HandoverFault> {
  const read = v.safeParse(handoverSchema, value);
  if (!read.success) return fail('damaged');
  return textsOf(read.output).some(looksLikeCpr) ? fail('looks-like-cpr') : ok(read.output);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
