import type { SettingsDoor } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { type EffectiveSettings, type Locale, matchPatternOf, type SetAside, type Site } from '@/lib/model';
import { type Chosen, changeChosen, readChosen } from './chosen';
import { resolve, resolveSites } from './effective';
import { INSTALLED_KEY, readPolicy } from './managed';
import { watch } from './watch';

/**
 * Settings: policy over person over default. Nothing here rejects: what cannot be read is the default, and a
 * change that could not be stored is noted (`settings-not-saved`) and leaves the settings as they were.
 */
export interface Settings {
  /** `locale` is the browser's language, for those who chose none (lib/i18n's `localeOf`). */
  readSettings(locale: Locale): Promise<EffectiveSettings>;
  /** Calls `listener` after each change of choices, policy or permissions, in whichever window, until the signal ends. */
  watchSettings(listener: () => void, signal: AbortSignal): void;
  /** Changes the person's own list from what is stored at that moment; nothing while the organisation has locked it. */
  changeSites(change: (sites: readonly Site[]) => readonly Site[]): Promise<void>;
  /** Adds a site, or changes its mode. */
  addSite(site: Site): Promise<void>;
  removeSite(origin: string): Promise<void>;
  /** Adds an entry, or changes the reason of the one for this rule and origin. */
  addSetAside(entry: SetAside): Promise<void>;
  removeSetAside(entry: Pick<SetAside, 'rule' | 'origin'>): Promise<void>;
  chooseLocale(locale: Locale | 'auto'): Promise<void>;
  /** For the background's `onInstalled`, after an install by force: an empty policy may from now be on its way for ten seconds. */
  markInstalled(): Promise<void>;
}

/** Makes the settings on the given browser, or on a hand-made one in a test. */
export function createSettings(door: SettingsDoor, now: () => Date = () => new Date()): Settings {
  const { local, session } = door.storage;

  async function store(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      note('settings-not-saved', error);
    }
  }
  const change = <K extends keyof Chosen>(which: K, how: (before: Chosen[K]) => Chosen[K]) =>
    store(() => changeChosen(local, which, how));

  async function changeSites(how: (sites: readonly Site[]) => readonly Site[]): Promise<void> {
    const { policy } = await readPolicy(door, now());
    if (!policy.sitesLocked) await change('sites', how);
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
    watchSettings: (listener, signal) => watch(door, listener, signal, now),
    changeSites,
    addSite: (site) =>
      changeSites((sites) => [...sites.filter(({ origin }) => origin !== site.origin), site]),
    removeSite: (origin) => changeSites((sites) => sites.filter((site) => site.origin !== origin)),
    addSetAside: (entry) => change('setAside', (entries) => [...without(entries, entry), entry]),
    removeSetAside: (entry) => change('setAside', (entries) => without(entries, entry)),
    chooseLocale: (locale) => change('locale', () => locale),
    markInstalled: () => store(() => session.set({ [INSTALLED_KEY]: now().getTime() })),
  };
}

function without(entries: readonly SetAside[], gone: Pick<SetAside, 'rule' | 'origin'>): readonly SetAside[] {
  return entries.filter(({ rule, origin }) => rule !== gone.rule || origin !== gone.origin);
}

/** A browser that cannot answer has not permitted it. */
async function isPermitted(door: SettingsDoor, { origin }: Site): Promise<boolean> {
  try {
    return await door.permissions.contains({ origins: [matchPatternOf(origin)] });
  } catch {
    return false;
  }
}
