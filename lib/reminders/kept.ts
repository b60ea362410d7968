import * as v from 'valibot';
import type { StorageArea } from '@/lib/browser';
import { type DueDays, type IsoDate, isDay } from '@/lib/model';

/**
 * `storage.local`: what the background may know of the checklists. Written by the panel, and only while reminders are
 * on: days and how many, no list and no item.
 */
export const DUE_KEY = 'reminders.due';
/** The last day whose things were told of. */
const TOLD_KEY = 'reminders.told';

const day = v.pipe(v.string(), v.check(isDay));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const kept = v.object({
  [DUE_KEY]: v.fallback(v.record(day, count), {}),
  [TOLD_KEY]: v.fallback(v.nullable(day), null),
});

export interface Reminders {
  readonly days: DueDays;
  readonly told: IsoDate | null;
}

/** Rejects when the area does. What cannot be understood is as if it were not there. */
export async function readReminders(area: StorageArea): Promise<Reminders> {
  const read = v.parse(kept, { [DUE_KEY]: {}, [TOLD_KEY]: null, ...(await area.get([DUE_KEY, TOLD_KEY])) });
  return { days: read[DUE_KEY], told: read[TOLD_KEY] };
}

/** Leaves days that are as they were: a write wakes the background. */
export async function keepDueDays(area: StorageArea, days: DueDays): Promise<void> {
  const { days: before } = await readReminders(area);
  if (textOf(before) !== textOf(days)) await area.set({ [DUE_KEY]: days });
}

export const keepTold = (area: StorageArea, told: IsoDate): Promise<void> => area.set({ [TOLD_KEY]: told });

export const forgetReminders = (area: StorageArea): Promise<void> => area.remove([DUE_KEY, TOLD_KEY]);

const textOf = (days: DueDays): string => JSON.stringify(Object.entries(days).sort());
