import { signal } from '@preact/signals';
import * as v from 'valibot';
import { browser, type StorageArea } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { fail, type GroupAside, type GroupPorts, isDay, type Live, ok } from '@/lib/model';

/** `storage.local`: two days, and nothing of what was answered on them. */
const ASIDE_KEY = 'group.aside';
const day = v.optional(v.pipe(v.string(), v.check(isDay)));
const asideSchema = v.object({ before: day, after: day });

export interface GroupAsideKept extends Pick<GroupPorts, 'setAside'> {
  /** `null` until it was read: nothing is asked that may have been answered. */
  readonly days: Live<GroupAside | null>;
}

/** Follows the days of which nothing more is to be asked. */
export function followGroupAside(area: StorageArea, abort: AbortSignal): GroupAsideKept {
  const days = signal<GroupAside | null>(null);
  const take = (raw: unknown) => {
    const parsed = v.safeParse(asideSchema, raw ?? {});
    days.value = parsed.success ? (parsed.output as GroupAside) : {};
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (ASIDE_KEY in changes) take(changes[ASIDE_KEY]?.newValue);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  abort.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
  area
    .get(ASIDE_KEY)
    .then((kept) => take(kept[ASIDE_KEY]))
    .catch((cause: unknown) => {
      note('settings-unreadable', cause);
      take({});
    });
  return {
    days,
    async setAside(change) {
      // A line that was begun after an earlier meeting does not bring a later one back.
      const after = [days.value?.after, change.after]
        .filter((one) => one !== undefined)
        .sort()
        .at(-1);
      const next = { ...days.value, ...change, ...(after && { after }) };
      try {
        await area.set({ [ASIDE_KEY]: next });
        days.value = next;
        return ok(null);
      } catch (cause) {
        note('settings-not-saved', cause);
        return fail('not-saved');
      }
    },
  };
}
