import { type ReadonlySignal, signal } from '@preact/signals';
import type { EffectiveSettings, Locale } from '@/lib/model';
import { defaultSettings, readSettings, watchSettings } from '@/lib/settings';

/** Where the profile is damaged Chromium takes nine seconds to say so; nothing must wait for that. */
const SETTINGS_LIMIT_MS = 1_000;

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
