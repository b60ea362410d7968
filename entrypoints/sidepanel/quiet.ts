import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '@/lib/browser';
import { QUIET_KEY, readQuiet } from '@/lib/calm';
import { note } from '@/lib/diagnostics';

export interface Quiet {
  /** Epoch milliseconds; 0 where nothing asks for quiet. */
  readonly quietUntil: ReadonlySignal<number>;
  keepQuiet(until: number): void;
}

/** The quiet after the calm page, in every window and after the panel was closed. Returns at once. */
export function createQuiet(abort: AbortSignal): Quiet {
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
  // What was asked for meanwhile is later than what lay there.
  void readQuiet(session).then((until) => take(Math.max(until, quietUntil.peek())));
  return {
    quietUntil,
    keepQuiet(until) {
      quietUntil.value = until;
      session.set({ [QUIET_KEY]: until }).catch((cause: unknown) => note('settings-not-saved', cause));
    },
  };
}
