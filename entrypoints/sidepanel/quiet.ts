import { signal } from '@preact/signals';
import { browser } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import type { AdvicePorts } from '@/lib/model';

/** Until when nothing comes by itself, and not why: in memory, gone with the browser. */
const KEY = 'advice.quietUntil';

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
    if (KEY in changes) take(changes[KEY]?.newValue);
  };
  session.onChanged.addListener(onChanged);
  abort.addEventListener('abort', () => session.onChanged.removeListener(onChanged));
  take((await session.get(KEY).catch(() => ({}) as Record<string, unknown>))[KEY]);
  return {
    quietUntil,
    keepQuiet(until) {
      quietUntil.value = until;
      session.set({ [KEY]: until }).catch((cause: unknown) => note('settings-not-saved', cause));
    },
  };
}
