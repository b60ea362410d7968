import type { SettingsDoor } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import type { PolicyStatus } from '@/lib/model';
import { type Policy, parsePolicy } from './policy';

/** Chromium hands out a force-installed extension's policy 2.7–4.8 s after its first start (SECURITY.md 6). */
export const FETCH_LIMIT_MS = 10_000;
/** Session key: when this extension was installed, in milliseconds. */
export const INSTALLED_KEY = 'settings.installedAt';

/** The organisation's policy now. Never rejects: without policy, or with one that is broken, it is empty. */
export async function readPolicy(
  door: SettingsDoor,
  now: Date,
): Promise<{ readonly policy: Policy; readonly state: PolicyStatus['state'] }> {
  let raw: Record<string, unknown>;
  try {
    raw = await door.storage.managed.get(null);
  } catch {
    // Firefox without policy: "Managed storage manifest not found".
    return { policy: parsePolicy({}), state: 'none' };
  }
  const policy = parsePolicy(raw);
  if (policy.refused.length > 0) note('policy-key-refused');
  if (policy.keys.length > 0) return { policy, state: 'active' };
  return { policy, state: (await fetchingFor(door, now)) > 0 ? 'fetching' : 'none' };
}

/** Milliseconds for which an empty policy may still be on its way; 0 when it is final. */
export async function fetchingFor(door: SettingsDoor, now: Date): Promise<number> {
  try {
    const installedAt = (await door.storage.session.get(INSTALLED_KEY))[INSTALLED_KEY];
    if (typeof installedAt !== 'number') return 0;
    const age = now.getTime() - installedAt;
    return age >= 0 && age < FETCH_LIMIT_MS ? FETCH_LIMIT_MS - age : 0;
  } catch {
    return 0;
  }
}
