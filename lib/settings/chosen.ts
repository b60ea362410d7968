import * as v from 'valibot';
import type { StorageArea } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import {
  CITIZEN_WORDS,
  EMPLOYERS,
  LOCK_MINUTES,
  type Locale,
  type LockMinutes,
  originOf,
  type Profile,
  ROLES,
  SET_ASIDE_REASONS,
  type SetAside,
  type Site,
} from '@/lib/model';

/**
 * What the person chose. Each lies under a key of its own, so that two windows that change different things
 * never write over each other.
 */
export interface Chosen {
  readonly locale: Locale | 'auto';
  readonly sites: readonly Site[];
  readonly setAside: readonly SetAside[];
  readonly profile: Profile;
  /** Several people use this computer under one account. */
  readonly sharedDevice: boolean;
  /** After so many minutes without a key the personal plan locks. */
  readonly lockMinutes: LockMinutes;
  /** `HH:MM`; `null`: no reminders. */
  readonly reminderAt: string | null;
}

export const CHOSEN_KEYS = {
  locale: 'settings.locale',
  sites: 'settings.sites',
  setAside: 'settings.setAside',
  profile: 'settings.profile',
  sharedDevice: 'settings.sharedDevice',
  lockMinutes: 'settings.lockMinutes',
  reminderAt: 'settings.reminderAt',
} as const satisfies Record<keyof Chosen, string>;

const origin = v.pipe(
  v.string(),
  v.check((text) => originOf(text) === text),
);
/** The practice room is a site of its own, where advice can be set aside "here" too. */
const pageOfOurs = v.pipe(v.string(), v.regex(/^(?:chrome|moz)-extension:\/\/[a-z0-9-]+$/));
const site = v.object({ origin, mode: v.picklist(['cards', 'reading']) });
const setAside = v.object({
  rule: v.string(),
  origin: v.nullable(v.union([origin, pageOfOurs])),
  reason: v.optional(v.nullable(v.picklist(SET_ASIDE_REASONS)), null),
});

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const profile = v.object({
  role: v.nullable(v.picklist(ROLES)),
  employer: v.nullable(v.picklist(EMPLOYERS)),
  authorised: v.nullable(v.boolean()),
  citizenWord: v.optional(v.nullable(v.picklist(CITIZEN_WORDS)), null),
  asked: v.boolean(),
});

/** Nothing told yet. */
export const NO_PROFILE: Profile = {
  role: null,
  employer: null,
  authorised: null,
  citizenWord: null,
  asked: false,
};

/** A value as it was read: `whole` is false where some or all of it could not be understood. */
interface Read<T> {
  readonly value: T;
  readonly whole: boolean;
}

const readers: { readonly [K in keyof Chosen]: (raw: unknown) => Read<Chosen[K]> } = {
  locale: (raw) => {
    const parsed = v.safeParse(v.optional(v.picklist(['da', 'en', 'auto']), 'auto'), raw);
    return { value: parsed.success ? parsed.output : 'auto', whole: parsed.success };
  },
  profile: (raw) => {
    const parsed = v.safeParse(v.optional(profile, NO_PROFILE), raw);
    return { value: parsed.success ? parsed.output : NO_PROFILE, whole: parsed.success };
  },
  sharedDevice: (raw) => readOne(v.optional(v.boolean(), false), raw, false),
  lockMinutes: (raw) => readOne(v.optional(v.picklist(LOCK_MINUTES), 5), raw, 5),
  reminderAt: (raw) => readOne(v.optional(v.nullable(timeOfDay), null), raw, null),
  sites: (raw) => readList(site, raw),
  setAside: (raw) => readList(setAside, raw),
};

function readOne<T>(schema: v.GenericSchema<unknown, T>, raw: unknown, otherwise: T): Read<T> {
  const parsed = v.safeParse(schema, raw);
  return { value: parsed.success ? parsed.output : otherwise, whole: parsed.success };
}

/** Item by item: one that is broken does not take the others with it. */
function readList<T>(item: v.GenericSchema<unknown, T>, raw: unknown): Read<readonly T[]> {
  if (raw === undefined) return { value: [], whole: true };
  if (!Array.isArray(raw)) return { value: [], whole: false };
  const value = raw.map((one) => v.safeParse(item, one)).filter((one) => one.success);
  return { value: value.map((one) => one.output), whole: value.length === raw.length };
}

function read<K extends keyof Chosen>(key: K, raw: unknown): Read<Chosen[K]> {
  const result = readers[key](raw);
  if (!result.whole) note('settings-unreadable');
  return result;
}

/** Reads what the person chose. Never rejects; what cannot be read is the default. */
export async function readChosen(area: StorageArea): Promise<Chosen> {
  let raw: Record<string, unknown> = {};
  try {
    raw = await area.get(Object.values(CHOSEN_KEYS));
  } catch (error) {
    note('settings-unreadable', error);
  }
  return {
    locale: read('locale', raw[CHOSEN_KEYS.locale]).value,
    sites: read('sites', raw[CHOSEN_KEYS.sites]).value,
    setAside: read('setAside', raw[CHOSEN_KEYS.setAside]).value,
    profile: read('profile', raw[CHOSEN_KEYS.profile]).value,
    sharedDevice: read('sharedDevice', raw[CHOSEN_KEYS.sharedDevice]).value,
    lockMinutes: read('lockMinutes', raw[CHOSEN_KEYS.lockMinutes]).value,
    reminderAt: read('reminderAt', raw[CHOSEN_KEYS.reminderAt]).value,
  };
}

/**
 * Changes one of them, from what is stored at that moment. A value that could not be read whole is put beside
 * (`….unreadable`) before it is written over. Rejects when the area does, with nothing changed.
 */
export function changeChosen<K extends keyof Chosen>(
  area: StorageArea,
  which: K,
  change: (before: Chosen[K]) => Chosen[K],
): Promise<void> {
  const key = CHOSEN_KEYS[which];
  return oneAtATime(key, async () => {
    const raw = (await area.get(key))[key];
    const before = read(which, raw);
    const beside = before.whole ? {} : { [`${key}.unreadable`]: raw };
    await area.set({ ...beside, [key]: change(before.value) });
  });
}

/** Windows and the background take turns at a key. */
async function oneAtATime(key: string, work: () => Promise<void>): Promise<void> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (locks) await locks.request(`sidemand.${key}`, work);
  else await work();
}
