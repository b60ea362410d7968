import * as v from 'valibot';
import type { StorageArea } from '@/lib/browser';
import type { Rows, Snapshot } from './schema';
import { snapshotSchema } from './snapshot';

/** Two slots in turn: while one is written, the other is whole. */
export const COPY_KEYS = ['store.copyA', 'store.copyB'] as const;
/** What a person chose to leave behind, untouched. */
export const KEPT_KEY = 'store.keptCopy';

/** A snapshot as it lies in a slot. `sha256` is of `body`, in hex. */
const sealedSchema = v.object({ body: v.string(), sha256: v.string() });

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Opens one slot's content; `null` when it is absent, altered or not ours to read. */
export async function openCopy(raw: unknown): Promise<Snapshot | null> {
  const sealed = v.safeParse(sealedSchema, raw);
  if (!sealed.success || (await digest(sealed.output.body)) !== sealed.output.sha256) return null;
  const snapshot = v.safeParse(v.pipe(v.string(), v.parseJson(), snapshotSchema), sealed.output.body);
  return snapshot.success ? snapshot.output : null;
}

/** The newest of some snapshots; of equals the first. */
export function newestOf(snapshots: readonly (Snapshot | null)[]): Snapshot | null {
  let newest: Snapshot | null = null;
  for (const snapshot of snapshots) if (snapshot && snapshot.rev > (newest?.rev ?? -1)) newest = snapshot;
  return newest;
}

/** Writes the snapshot over the older slot, or over the one that cannot be read. Rejects when the area does. */
export function writeCopy(area: StorageArea, snapshot: Snapshot): Promise<void> {
  return oneAtATime(async () => {
    const raw = await area.get([...COPY_KEYS]);
    const [a, b] = await Promise.all(COPY_KEYS.map((key) => openCopy(raw[key])));
    const newest = newestOf([a ?? null, b ?? null]);
    if (newest && isCovered(snapshot, newest)) return;
    const body = JSON.stringify(snapshot);
    const key = newest && newest === a ? COPY_KEYS[1] : COPY_KEYS[0];
    await area.set({ [key]: { body, sha256: await digest(body) } });
  });
}

/** Another window was faster. A copy from before an upgrade does not count. */
function isCovered(snapshot: Snapshot, by: Snapshot): boolean {
  return by.dbId === snapshot.dbId && by.rev >= snapshot.rev && by.schemaVersion >= snapshot.schemaVersion;
}

/** Two windows must not choose the same slot. */
async function oneAtATime(work: () => Promise<void>): Promise<void> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (locks) await locks.request('sidemand.store.copy', work);
  else await work();
}

/** More than what is left in the last block of a file when the disk is full. */
const PROBE = 'x'.repeat(64 * 1024);

/**
 * Whether the disk takes writes. On a full one a database that is whole cannot be opened; by this it is told from
 * a broken one.
 */
export async function isWritable(area: StorageArea): Promise<boolean> {
  try {
    await area.set({ 'store.probe': PROBE });
    await area.remove('store.probe');
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts things aside before they are given up: the raw slots, and rows of a database that is about to be
 * emptied. Nothing reads them; they are there for a person who can. Rejects when the area does.
 */
export async function keepAside(
  area: StorageArea,
  keptAt: string,
  rest: { readonly slots?: Record<string, unknown>; readonly rows?: Rows },
): Promise<void> {
  const before = (await area.get(KEPT_KEY))[KEPT_KEY];
  await area.set({ [KEPT_KEY]: [...(Array.isArray(before) ? before : []), { keptAt, ...rest }] });
}
