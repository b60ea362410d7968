import { ageDay, believe, dayOf, type SeenDay } from '@/lib/advice';
import type { StorageArea } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import type { IsoDate } from '@/lib/model';

/** `storage.local` */
export const SEEN_DAY_KEY = 'clock.day';
/** Nothing is old by then. */
const BEFORE_ALL = '1970-01-01';

/** The day by which things are old enough to be deleted; where the clock cannot be checked, none are. */
export async function readTrustedDay(area: StorageArea, now = () => new Date()): Promise<() => IsoDate> {
  const today = () => dayOf(now());
  try {
    const before = readSeen((await area.get(SEEN_DAY_KEY))[SEEN_DAY_KEY]);
    const seen = believe(before, today());
    if (seen !== before) await area.set({ [SEEN_DAY_KEY]: seen });
    return () => ageDay(seen, today());
  } catch (cause) {
    note('settings-not-saved', cause);
    return () => BEFORE_ALL;
  }
}

function readSeen(raw: unknown): SeenDay | null {
  const { day, doubted } = (raw ?? {}) as Partial<Record<keyof SeenDay, unknown>>;
  if (!isDay(day)) return null;
  return isDay(doubted) ? { day, doubted } : { day };
}

const isDay = (raw: unknown): raw is IsoDate => typeof raw === 'string' && /^\d{4}-\d\d-\d\d$/.test(raw);
