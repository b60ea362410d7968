import { effect, signal } from '@preact/signals';
import { dayOf } from '@/lib/advice';
import { isReminderDue, type KeptSince, readKeptSince } from '@/lib/backup';
import type { StorageArea } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import type { KeepingPorts } from '@/lib/model';
import type { Store } from '@/lib/store';

/** Key in `storage.local`. Days alone: nothing of what lies here, nor whether a plan does. */
const SINCE_KEY = 'keeping.since';

/**
 * Remembers since when something has lain here and when it last went into a file, and says when a word about it is
 * due.
 */
export function followReminder(
  { store, area, now }: { store: Store; area: StorageArea; now: () => Date },
  abort: AbortSignal,
): Pick<KeepingPorts, 'reminder' | 'savedOn' | 'dismissReminder' | 'noteSaved'> {
  const reminder = signal(false);
  const savedOn = signal<string | null>(null);
  let since: KeptSince | null = null;
  const today = () => dayOf(now().getTime());
  /** What is the workplace's comes from there and goes back there; it is what is one's own that can be lost. */
  const isAnything = () => {
    const counts = store.counts.value;
    return counts !== null && counts.runs + counts.drafts + counts.spaces + counts.absencePlans > 0;
  };
  const show = () => {
    reminder.value = isAnything() && isReminderDue(since, today());
    savedOn.value = since?.savedOn ?? null;
  };
  const write = async (change: Partial<KeptSince>) => {
    since = { began: today(), savedOn: null, dismissedOn: null, ...since, ...change };
    await area.set({ [SINCE_KEY]: since }).catch((cause: unknown) => note('store-copy-failed', cause));
    show();
  };
  const read = async () => {
    const kept = await area.get(SINCE_KEY).catch(() => ({}) as Record<string, unknown>);
    since = readKeptSince(kept[SINCE_KEY]);
    show();
  };
  const ready = read();
  const stop = effect(() => {
    if (isAnything()) void ready.then(() => (since ? show() : write({})));
  });
  abort.addEventListener('abort', stop);
  return {
    reminder,
    savedOn,
    dismissReminder: () => write({ dismissedOn: today() }),
    noteSaved: async (kind) => (kind === 'mine' ? write({ savedOn: today() }) : undefined),
  };
}
