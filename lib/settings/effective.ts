import type { EffectiveSettings, Locale, PolicyStatus, Site } from '@/lib/model';
import type { Chosen } from './chosen';
import type { Policy } from './policy';

/** A site as it takes effect, before the browser is asked whether it is permitted. */
export type EffectiveSite = Site & { readonly byPolicy: boolean };

/**
 * Policy over person over default. The person's own choices stay stored where policy overrules them, and are
 * back the day the policy goes.
 */
export function resolveSites(policy: Policy, chosen: Chosen): readonly EffectiveSite[] {
  const modes = new Map(chosen.sites.map(({ origin, mode }) => [origin, mode]));
  const byPolicy = policy.sites.map((origin) => ({
    origin,
    mode: policy.sitesMode ?? modes.get(origin) ?? ('cards' as const),
    byPolicy: true,
  }));
  if (policy.sitesLocked) return byPolicy;
  const own = chosen.sites.filter(({ origin }) => !policy.sites.includes(origin));
  return [...byPolicy, ...own.map((site) => ({ ...site, byPolicy: false }))];
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
    policy: { state, keys: policy.keys, refused: policy.refused },
  };
}
