import type { EffectiveSettings, EffectiveSite, Locale, PolicyStatus } from '@/lib/model';
import { type Chosen, NO_PROFILE } from './chosen';
import { type Policy, parsePolicy } from './policy';

/**
 * Policy over person over default. The person's own choices stay stored where policy overrules them, and are
 * back the day the policy goes. The browser has not been asked yet whether a site is permitted.
 */
export function resolveSites(policy: Policy, chosen: Chosen): readonly Omit<EffectiveSite, 'permitted'>[] {
  const modes = new Map(chosen.sites.map(({ origin, mode }) => [origin, mode]));
  const byPolicy = policy.sites.map((origin) => ({
    origin,
    mode: policy.sitesMode ?? modes.get(origin) ?? null,
    byPolicy: true,
    modeByPolicy: policy.sitesMode !== undefined,
  }));
  if (policy.sitesLocked) return byPolicy;
  const own = chosen.sites.filter(({ origin }) => !policy.sites.includes(origin));
  return [...byPolicy, ...own.map((site) => ({ ...site, byPolicy: false, modeByPolicy: false }))];
}

/** Everything as it takes effect. `locale` is the browser's language, for those who chose none. */
export function resolve(
  policy: Policy,
  state: PolicyStatus['state'],
  chosen: Chosen,
  sites: EffectiveSettings['sites'],
  locale: Locale,
): EffectiveSettings {
  return {
    locale: policy.locale ?? (chosen.locale === 'auto' ? locale : chosen.locale),
    chosenLocale: chosen.locale,
    sites,
    sitesLocked: policy.sitesLocked,
    setAside: chosen.setAside,
    profile: chosen.profile,
    sharedDevice: policy.sharedDevice ?? chosen.sharedDevice,
    sharedDeviceByPolicy: policy.sharedDevice !== undefined,
    lockMinutes: chosen.lockMinutes,
    reminderAt: chosen.reminderAt,
    policy: { state, keys: policy.keys, refused: policy.refused },
  };
}

const NOTHING_CHOSEN: Chosen = {
  locale: 'auto',
  sites: [],
  setAside: [],
  profile: NO_PROFILE,
  sharedDevice: false,
  lockMinutes: 5,
  reminderAt: null,
};

/** What holds while nothing is known of choices and policy. */
export function defaultSettings(locale: Locale): EffectiveSettings {
  return resolve(parsePolicy({}), 'none', NOTHING_CHOSEN, [], locale);
}
