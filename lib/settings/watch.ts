import type { SettingsDoor } from '@/lib/browser';
import { CHOSEN_KEYS } from './chosen';
import { fetchingFor, INSTALLED_KEY } from './managed';

/** Calls `listener` when what was read may be out of date: stored choices, policy or permissions changed. */
export function watch(door: SettingsDoor, listener: () => void, signal: AbortSignal, now: () => Date): void {
  const chosen: readonly string[] = Object.values(CHOSEN_KEYS);
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** No policy is final only when the time for fetching is over, and nothing is fired then. */
  async function awaitFetching(): Promise<void> {
    const rest = await fetchingFor(door, now());
    clearTimeout(timer);
    if (rest > 0 && !signal.aborted) timer = setTimeout(listener, rest);
  }
  const onStorage = (changes: Record<string, unknown>, area: string) => {
    const isInstalled = area === 'session' && INSTALLED_KEY in changes;
    const isChosen = area === 'local' && chosen.some((key) => key in changes);
    if (isInstalled) void awaitFetching();
    if (isInstalled || isChosen || area === 'managed') listener();
  };
  const onPermissions = () => listener();

  door.storage.onChanged.addListener(onStorage);
  door.permissions.onAdded.addListener(onPermissions);
  door.permissions.onRemoved.addListener(onPermissions);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    door.storage.onChanged.removeListener(onStorage);
    door.permissions.onAdded.removeListener(onPermissions);
    door.permissions.onRemoved.removeListener(onPermissions);
  });
  void awaitFetching();
}
