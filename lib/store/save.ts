import { note } from '@/lib/diagnostics';
import { fail, ok, type Result, type SaveFault } from '@/lib/model';
import { countRows, type Database } from './database';
import type { LogRenewal } from './log-renewal';
import { SCHEMA_VERSION } from './schema';
import type { Sentinel } from './sentinel';

/** Ends a transaction from inside, with the fault to report. */
class Refusal extends Error {
  constructor(readonly fault: SaveFault) {
    super(fault);
  }
}

/**
 * The only way anything is written: one transaction that proves the database is the one that was opened and
 * of our schema, does the work and counts it. Resolves when the commit is durable; on any fault the database
 * is as it was.
 */
export async function save(
  db: Database,
  dbId: string,
  savedAt: string,
  renewal: LogRenewal,
  work: () => Promise<unknown>,
): Promise<Result<Sentinel, SaveFault>> {
  try {
    const sentinel = await db.transaction('rw', db.everything, async () => {
      const meta = await db.meta.get('meta');
      if (meta?.dbId !== dbId) throw new Refusal('closed');
      if (meta.schemaVersion > SCHEMA_VERSION) throw new Refusal('newer-version');
      await work();
      const rev = meta.rev + 1;
      await db.meta.put({ ...meta, rev, savedAt });
      return { dbId, rev, count: await countRows(db), savedAt };
    });
    await renewal.renew(db);
    return ok(sentinel);
  } catch (error) {
    note('store-write-failed', error);
    const fault = faultOf(error);
    if (fault === 'not-saved') await renewal.suspect(error);
    return fail(fault);
  }
}

/**
 * A full disk alone has four names (QuotaExceededError, DataError and IOError inside AbortError, UnknownError;
 * SECURITY.md 4), so whatever is not known better means: not saved.
 */
function faultOf(error: unknown): SaveFault {
  if (error instanceof Refusal) return error.fault;
  return error instanceof Error && error.name === 'DatabaseClosedError' ? 'closed' : 'not-saved';
}
