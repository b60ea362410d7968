import * as v from 'valibot';
import type { Prints } from '@/lib/backup';
import { browser, type StorageArea } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import type { LockedUp } from '@/lib/own-plan';

/** Of the tie, of its lock among windows, and of the key in the plan's strongbox. */
export const TIED_NAME = 'mine';
/** In `storage.local`. */
const KEY = 'keeping.tied';
/** Written at every save, by whichever window saved. */
const SENTINEL = 'store.sentinel';

/** What is remembered of the tied file, apart from which file it is. */
export interface Tied {
  /** Its key, locked up by the plan of this space. */
  readonly locked: LockedUp | null;
  /** Fingerprints of what it held when it was last gone through. */
  readonly base: Prints;
}

const tiedSchema = v.object({
  locked: v.nullable(v.object({ space: v.string(), sealed: v.object({ iv: v.string(), data: v.string() }) })),
  base: v.record(v.string(), v.string()),
});

/** What is remembered; nothing where that cannot be read: the person is then asked for the words. */
export async function readTied(area: StorageArea): Promise<Tied> {
  const kept = await area.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const read = v.safeParse(tiedSchema, kept[KEY]);
  return read.success ? read.output : { locked: null, base: {} };
}

export async function writeTied(area: StorageArea, tied: Tied): Promise<void> {
  await area.set({ [KEY]: tied }).catch((cause: unknown) => note('store-copy-failed', cause));
}

/** Tells of every save, also in other windows. */
export function followSaves(onSave: () => void, abort: AbortSignal): void {
  const { onChanged } = browser.storage.local;
  const heard = (changed: Readonly<Record<string, unknown>>) => {
    if (SENTINEL in changed) onSave();
  };
  onChanged.addListener(heard);
  abort.addEventListener('abort', () => onChanged.removeListener(heard));
}
