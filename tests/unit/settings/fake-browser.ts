import type { BrowserEvent, SettingsDoor } from '@/lib/browser';
import { createSettings } from '@/lib/settings/settings';
import { MemoryArea } from '@/tests/support/memory-area';

class FakeEvent<Arguments extends unknown[]> implements BrowserEvent<(...args: Arguments) => void> {
  readonly listeners = new Set<(...args: Arguments) => void>();
  addListener = (listener: (...args: Arguments) => void) => void this.listeners.add(listener);
  removeListener = (listener: (...args: Arguments) => void) => void this.listeners.delete(listener);
  fire(...args: Arguments): void {
    for (const listener of this.listeners) listener(...args);
  }
}

/** A browser with storage and permissions alone. `managed` is `null` where its reading rejects, as in Firefox. */
export function fakeBrowser(managed: Record<string, unknown> | null = {}) {
  const onChanged = new FakeEvent<[Record<string, unknown>, string]>();
  const onAdded = new FakeEvent<[]>();
  const onRemoved = new FakeEvent<[]>();
  const local = new MemoryArea();
  const session = new MemoryArea();
  local.onChanged = (changes) => onChanged.fire(changes, 'local');
  session.onChanged = (changes) => onChanged.fire(changes, 'session');
  const permitted = new Set<string>();
  const state = { managed };
  const door: SettingsDoor = {
    storage: {
      local,
      session,
      onChanged,
      managed: {
        async get() {
          if (!state.managed) throw new Error('Managed storage manifest not found');
          return state.managed;
        },
      },
    },
    permissions: {
      contains: async ({ origins }) => origins.every((origin) => permitted.has(origin)),
      onAdded,
      onRemoved,
    },
  };
  return {
    door,
    local,
    permitted,
    events: [onChanged, onAdded, onRemoved],
    permit(pattern: string) {
      permitted.add(pattern);
      onAdded.fire();
    },
    setPolicy(policy: Record<string, unknown>) {
      state.managed = policy;
      onChanged.fire(policy, 'managed');
    },
    open: (now?: () => Date) => createSettings(door, now),
  };
}

/** Web locks for one test: whoever asks for a name waits for those before. */
export function fakeLocks(): { request: (name: string, work: () => Promise<void>) => Promise<void> } {
  const queues = new Map<string, Promise<void>>();
  return {
    request(name, work) {
      const turn = (queues.get(name) ?? Promise.resolve()).then(work);
      queues.set(
        name,
        turn.catch(() => {}),
      );
      return turn;
    },
  };
}
