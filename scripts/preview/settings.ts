import type { EffectiveSettings, Locale } from '@/lib/model';

/** Somebody who has chosen the language, and nothing else. */
export function makeSettings(locale: Locale): EffectiveSettings {
  return {
    locale,
    chosenLocale: locale,
    sites: [],
    sitesLocked: false,
    setAside: [],
    profile: { role: null, employer: null, authorised: null, citizenWord: null, asked: true },
    sharedDevice: false,
    sharedDeviceByPolicy: false,
    lockMinutes: 5,
    reminderAt: null,
    policy: { state: 'none', keys: [], refused: [] },
  };
}
