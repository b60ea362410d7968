import { signal } from '@preact/signals';
import { browser } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import type { AdvicePorts } from '@/lib/model';
import { QUIET_KEY, readQuietUntil } from '@/lib/settings';

/** The quiet after the calm page, in every window and after the panel was closed. */
export async function followQuiet(
  abort: AbortSignal,
): Promise<Pick<AdvicePorts, 'quietUntil' | 'keepQuiet'>> {
  const { session } = browser.storage;
  const quietUntil = signal(0);
  const take = (value: unknown) => {
    quietUntil.value = typeof value === 'number' ? value : 0;
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (QUIET_KEY in changes) take(changes[QUIET_KEY]?.newValue);
  };
  session.onChanged.addListener(onChanged);
  abort.addEventListener('abort', () => session.onChanged.removeListener(onChanged));
  take(await readQuietUntil());
  return {
    quietUntil,
    keepQuiet(until) {
      quietUntil.value = until;
      session.set({ [QUIET_KEY]: until }).catch((cause: unknown) => note('settings-not-saved', cause));
    },
  };
}
