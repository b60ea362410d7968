import { signal } from '@preact/signals';
import { browser, hasSidePanel } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import type { MyPlanPorts } from '@/lib/model';

/** An optional permission that no browser warns of; decision 0022. */
const IDLE = { permissions: ['idle' as const] };

/** Locks with the computer's screen, where the browser tells of it and the person has asked for it. */
export function followScreenLock(
  lock: () => void,
  abort: AbortSignal,
): Pick<MyPlanPorts, 'locksWithScreen' | 'lockWithScreen'> {
  // Firefox knows `idle` and `active` alone, and never says `locked`.
  const locksWithScreen = signal<boolean | null>(hasSidePanel ? false : null);
  let follows = false;
  const onState = (state: string) => {
    if (state === 'locked') lock();
  };

  function follow(): void {
    if (follows || abort.aborted) return;
    follows = true;
    browser.idle.onStateChanged.addListener(onState);
    abort.addEventListener('abort', () => browser.idle.onStateChanged.removeListener(onState));
    locksWithScreen.value = true;
  }

  if (hasSidePanel)
    browser.permissions
      .contains(IDLE)
      .then((has) => has && follow())
      .catch((cause: unknown) => note('settings-unreadable', cause));
  return {
    locksWithScreen,
    async lockWithScreen() {
      const has = await browser.permissions.request(IDLE).catch(() => false);
      if (has) follow();
    },
  };
}
