import type { SettingsDoor } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import {
  type EffectiveSettings,
  fail,
  type Locale,
  type LockMinutes,
  matchPatternOf,
  ok,
  type Profile,
  type Result,
  type SetAside,
  type SettingFault,
  type Site,
} from '@/lib/model';
import { type Chosen, changeChosen, readChosen } from './chosen';
import { resolve, resolveSites } from './effective';
import { INSTALLED_KEY, readPolicy } from './managed';
import { watch } from './watch';

type Changed = Promise<Result<null, SettingFault>>;

/**
 * Settings: policy over person over default. Nothing here rejects: what cannot be read is the default, and a
 * change that could not be stored leaves the settings as they were and says so.
 */
export interface Settings {
  /** `locale` is the browser's language, for those who chose none (lib/i18n's `localeOf`). */
  readSettings(locale: Locale): Promise<EffectiveSettings>;
  /** The layer files that the organisation has sent, as texts. */
  readPolicyLayers(): Promise<readonly string[]>;
  /** Calls `listener` after each change of choices, policy or permissions, in whichever window, until the signal ends. */
  watchSettings(listener: () => void, signal: AbortSignal): void;
  /** Adds a site, or changes its mode. While the organisation has locked the sites, only the mode of one it listed. */
  addSite(site: Site): Changed;
  removeSite(origin: string): Changed;
  /** Adds an entry, or changes the reason of the one for this rule and origin. */
  addSetAside(entry: SetAside): Changed;
  removeSetAside(entry: Pick<SetAside, 'rule' | 'origin'>): Changed;
  chooseLocale(locale: Locale | 'auto'): Changed;
  /** Changes what is named and leaves the rest, as it is stored at that moment. */
  chooseProfile(told: Partial<Profile>): Changed;
  chooseSharedDevice(shared: boolean): Changed;
  chooseLockMinutes(minutes: LockMinutes): Changed;
  /** `HH:MM`, or `null` for none. */
  chooseReminderAt(at: string | null): Changed;
  /** For the background's `onInstalled`, after an install by force: an empty policy may from now be on its way for ten seconds. */
  markInstalled(): Promise<void>;
}

/** Makes the settings on the given browser, or on a hand-made one in a test. */
export function createSettings(door: SettingsDoor, now: () => Date = () => new Date()): Settings {
  const { local, session } = door.storage;

  async function change<K extends keyof Chosen>(which: K, how: (before: Chosen[K]) => Chosen[K]): Changed {
    try {
      await changeChosen(local, which, how);
      return ok(null);
    } catch (error) {
      note('settings-not-saved', error);
      return fail('not-saved');
    }
  }

  async function changeSite(origin: string, how: (others: readonly Site[]) => readonly Site[]): Changed {
    const { policy } = await readPolicy(door, now());
    if (policy.sitesLocked && (policy.sitesMode || !policy.sites.includes(origin))) return fail('locked');
    return change('sites', (sites) => how(sites.filter((site) => site.origin !== origin)));
  }

  return {
    async readSettings(locale) {
      const [{ policy, state }, chosen] = await Promise.all([readPolicy(door, now()), readChosen(local)]);
      const sites = await Promise.all(
        resolveSites(policy, chosen).map(async (site) => ({
          ...site,
          permitted: await isPermitted(door, site),
        })),
      );
      return resolve(policy, state, chosen, sites, locale);
    },
    readPolicyLayers: async () => (await readPolicy(door, now())).policy.layers,
    watchSettings: (listener, signal) => watch(door, listener, signal, now),
    addSite: (site) => changeSite(site.origin, (others) => [...others, site]),
    removeSite: (origin) => changeSite(origin, (others) => others),
    addSetAside: (entry) => change('setAside', (entries) => [...without(entries, entry), entry]),
    removeSetAside: (entry) => change('setAside', (entries) => without(entries, entry)),
    chooseLocale: (locale) => change('locale', () => locale),
    chooseProfile: (told) => change('profile', (before) => ({ ...before, ...told })),
    async chooseSharedDevice(shared) {
      const { policy } = await readPolicy(door, now());
      return policy.sharedDevice === undefined ? change('sharedDevice', () => shared) : fail('locked');
    },
    chooseLockMinutes: (minutes) => change('lockMinutes', () => minutes),
    chooseReminderAt: (at) => change('reminderAt', () => at),
    async markInstalled() {
      try {
        await session.set({ [INSTALLED_KEY]: now().getTime() });
      } catch (error) {
        note('settings-not-saved', error);
      }
    },
  };
}

function without(entries: readonly SetAside[], gone: Pick<SetAside, 'rule' | 'origin'>): readonly SetAside[] {
  return entries.filter(({ rule, origin }) => rule !== gone.rule || origin !== gone.origin);
}

/** A browser that cannot answer has not permitted it. */
async function isPermitted(door: SettingsDoor, { origin }: Pick<Site, 'origin'>): Promise<boolean> {
  try {
    return await door.permissions.contains({ origins: [matchPatternOf(origin)] });
  } catch {
    return false;
  }
}
