import * as v from 'valibot';
import { browser, type StorageArea } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import type { LockedUp } from '@/lib/own-plan';
import type { Base } from './pass-content';

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
  /** What it held when it was last gone through; `null` when it has not been, or that is not known. */
  readonly base: Base | null;
}

/** Nothing is known of the file. */
export const UNTIED: Tied = { locked: null, base: null };

const tiedSchema = v.object({
  locked: v.nullable(v.object({ space: v.string(), sealed: v.object({ iv: v.string(), data: v.string() }) })),
  base: v.fallback(
    v.nullable(v.object({ begun: v.string(), prints: v.record(v.string(), v.string()) })),
    null,
  ),
});

/** What is remembered; nothing where that cannot be read: the person is then asked for the words. */
export async function readTied(area: StorageArea): Promise<Tied> {
  const kept = await area.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const read = v.safeParse(tiedSchema, kept[KEY]);
  return read.success ? read.output : UNTIED;
}

export async function writeTied(area: StorageArea, tied: Tied): Promise<void> {
  await area.set({ [KEY]: tied }).catch((cause: unknown) => note('store-copy-failed', cause));
}

interface Heard {
  onSave: () => void;
  /** Everything on this computer is being deleted: the file is the person's, and stays as it is. */
  onErased: () => void;
}

/** Tells of every save, and of the end of all that is kept here, also in other windows. */
export function followStorage({ onSave, onErased }: Heard, abort: AbortSignal): void {
  const { onChanged } = browser.storage.local;
  const heard = (changed: Readonly<Record<string, { newValue?: unknown }>>) => {
    const isGone = (key: string) => key in changed && changed[key]?.newValue === undefined;
    if (isGone(KEY)) onErased();
    else if (SENTINEL in changed && !isGone(SENTINEL)) onSave();
  };
  onChanged.addListener(heard);
  abort.addEventListener('abort', () => onChanged.removeListener(heard));
}
