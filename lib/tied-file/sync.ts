import { fail, ok, type Result } from '@/lib/model';

/**
 * What came of going through a file. `gone`: the file or its share is not there now. `not-allowed`: the browser has to
 * ask the person again, by a press. `busy`: others were writing all the time. `not-written`: it could be read, and
 * nothing could be written. In none of these is anything lost here: the next time goes on from what lies in the store.
 */
export type TieFault = 'gone' | 'not-allowed' | 'too-large' | 'busy' | 'not-written';

/** `written`: what was new here is in the file. `read`: the file had it all already. */
export type Passed = 'written' | 'read';

/** The file, as far as it is used. A `FileSystemFileHandle` is one. */
export type TextHandle = Pick<FileSystemFileHandle, 'getFile' | 'createWritable'>;

/**
 * Takes into the store what the file holds, durably, and gives the whole text that is to stand in the file now; `null`
 * where the file says everything already. An empty text is a file that nobody has written in yet. Called again with
 * what stands there by then when somebody else was writing: it must give the same for the same, and never take back.
 * Where it refuses, the file is left as it is: what we cannot read is never written over.
 */
export type MergeText<F extends string> = (text: string) => Promise<Result<string | null, F>>;

export interface PassOptions {
  /** The most that is read, in bytes. */
  readonly mostBytes: number;
  readonly signal?: AbortSignal;
}

/** How often it is begun anew when somebody else was there in between. */
const TRIES = 6;
/** Two who meet once must not meet again at the same distance: a random part of this, longer each time, ms. */
const APART_MS = 60;

/**
 * Reads, merges and writes one file that others write in as well. Nobody locks anything: shares that copy files later
 * have no lock to give. Before writing it is looked whether the file still is what was merged, and afterwards whether
 * what was written stands there. Two who write within the same moment can still lose one of the two writes in the
 * file; whoever it was has it in the store, and puts it back the next time.
 */
export async function passThroughFile<F extends string>(
  handle: TextHandle,
  merge: MergeText<F>,
  { mostBytes, signal }: PassOptions,
): Promise<Result<Passed, TieFault | F>> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (attempt > 0) await apart(attempt);
    if (signal?.aborted) break;
    const before = await readText(handle, mostBytes);
    if (!before.ok) {
      if (before.fault === 'busy') continue;
      return before;
    }
    const merged = await merge(before.value);
    if (!merged.ok) {
      // Half a file, because somebody is writing it: only what reads the same twice is told as a fault.
      const again = await readText(handle, mostBytes);
      if (again.ok && again.value === before.value) return merged;
      continue;
    }
    if (merged.value === null) return ok('read');
    const still = await readText(handle, mostBytes);
    if (!still.ok || still.value !== before.value) continue;
    const written = await writeText(handle, merged.value);
    if (!written.ok) {
      if (written.fault === 'busy') continue;
      return written;
    }
    const after = await readText(handle, mostBytes);
    if (after.ok && after.value === merged.value) return ok('written');
  }
  return fail('busy');
}

async function readText(
  handle: TextHandle,
  mostBytes: number,
): Promise<Result<string, 'gone' | 'not-allowed' | 'too-large' | 'busy'>> {
  try {
    const file = await handle.getFile();
    if (file.size > mostBytes) return fail('too-large');
    return ok(await file.text());
  } catch (error) {
    // The file changed between being looked at and being read (NotReadableError), or something of the kind.
    const fault = faultOf(error);
    return fail(fault === 'gone' || fault === 'not-allowed' ? fault : 'busy');
  }
}

/** The browser writes beside the file and puts the whole in its place at the end: nobody meets half of it. */
async function writeText(
  handle: TextHandle,
  text: string,
): Promise<Result<null, 'gone' | 'not-allowed' | 'not-written' | 'busy'>> {
  let stream: FileSystemWritableFileStream | undefined;
  try {
    stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    return ok(null);
  } catch (error) {
    await stream?.abort().catch(() => undefined);
    return fail(faultOf(error));
  }
}

/** By the names that the standard gives them (https://fs.spec.whatwg.org). */
function faultOf(error: unknown): 'gone' | 'not-allowed' | 'not-written' | 'busy' {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotFoundError') return 'gone';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'not-allowed';
  if (name === 'NoModificationAllowedError' || name === 'InvalidStateError') return 'busy';
  return 'not-written';
}

const apart = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * APART_MS * 2 ** attempt));
