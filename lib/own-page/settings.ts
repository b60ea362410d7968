import { type ReadonlySignal, signal } from '@preact/signals';
import type { EffectiveSettings, Locale } from '@/lib/model';
import { defaultSettings, readSettings, watchSettings } from '@/lib/settings';

/**
 * Longer than Chromium takes to answer for `storage.managed` when it has just started (2.2–2.5 s measured): before it has,
 * a shared computer would be shown as one person's. Where the profile is damaged it takes nine seconds to refuse, and
 * nothing waits for that.
 */
const SETTINGS_LIMIT_MS = 4_000;

/** The settings as they take effect, followed until `abort`. `language` is the browser's. */
export async function followSettings(
  language: Locale,
  abort: AbortSignal,
): Promise<ReadonlySignal<EffectiveSettings>> {
  const settings = signal(defaultSettings(language));
  const refresh = async () => {
    settings.value = await readSettings(language);
  };
  watchSettings(refresh, abort);
  const limit = new Promise<void>((resolve) => setTimeout(resolve, SETTINGS_LIMIT_MS));
  await Promise.race([refresh(), limit]);
  return settings;
}
