import * as v from 'valibot';
import { fail, ok, type Result, WORKPLACE_FILE_BYTES, type WorkplaceFileFault } from '@/lib/model';
import { type FileAnswer, FORMAT, fileSchema, headSchema, VERSION, type WorkplaceFile } from './shape';

/**
 * Reads a file that somebody was given. It is all ours or refused: half a file would look like a workplace with
 * half its answers.
 */
export function readFile(
  text: string,
  looksLikeCpr: (text: string) => boolean,
): Result<WorkplaceFile, WorkplaceFileFault> {
  if (new TextEncoder().encode(text).length > WORKPLACE_FILE_BYTES) return fail('too-large');
  // An editor on Windows may have put a mark of its own in front.
  const value = parse(text.replace(/^\uFEFF/u, ''));
  if (value === undefined) return fail(text.includes(`"${FORMAT}"`) ? 'damaged' : 'not-a-file-of-ours');
  const head = v.safeParse(headSchema, value);
  if (!head.success) return fail(isNamedAsOurs(value) ? 'damaged' : 'not-a-file-of-ours');
  if (head.output.version > VERSION) return fail('newer-version');
  const file = v.safeParse(fileSchema, value);
  if (!file.success) return fail('damaged');
  return file.output.answers.flatMap(textsOf).some(looksLikeCpr) ? fail('looks-like-cpr') : ok(file.output);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isNamedAsOurs = (value: unknown) => v.is(v.object({ format: v.literal(FORMAT) }), value);

const textsOf = ({ answer, standIn }: FileAnswer) => (standIn ? [answer, standIn.answer] : [answer]);
