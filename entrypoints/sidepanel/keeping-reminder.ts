import { effect, signal } from '@preact/signals';
import { dayOf } from '@/lib/advice';
import { isReminderDue, type KeptSince, type KeptSinces, readKeptSince } from '@/lib/backup';
import type { StorageArea } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { KEPT_KINDS, type KeepingPorts, type KeepingReminder, type KeptKind } from '@/lib/model';
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
  const reminder = signal<KeepingReminder | null>(null);
  const savedOn = signal<string | null>(null);
  let since: KeptSinces = { mine: null, workplace: null };
  const today = () => dayOf(now().getTime());
  /** Of the workplace's, what nobody else has: answers come from there, and onboardings are handed over. */
  const isHere = (kind: KeptKind) => {
    const counts = store.counts.value;
    if (!counts) return false;
    const { runs, drafts, spaces, papers, absencePlans } = counts;
    return (kind === 'mine' ? runs + drafts + spaces + papers : absencePlans) > 0;
  };
  const show = () => {
    const kind = KEPT_KINDS.find((one) => isHere(one) && isReminderDue(since[one], today()));
    reminder.value = kind ? { kind, savedOn: since[kind]?.savedOn ?? null } : null;
    savedOn.value = since.mine?.savedOn ?? null;
  };
  const write = async (kinds: readonly KeptKind[], change: Partial<KeptSince>) => {
    const begun = { began: today(), savedOn: null, dismissedOn: null };
    const changed = kinds.map((kind) => [kind, { ...begun, ...since[kind], ...change }]);
    since = { ...since, ...Object.fromEntries(changed) };
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
    const here = KEPT_KINDS.filter(isHere);
    void ready.then(() => {
      const begun = here.filter((kind) => !since[kind]);
      return begun.length > 0 ? write(begun, {}) : show();
    });
  });
  abort.addEventListener('abort', stop);
  return {
    reminder,
    savedOn,
    dismissReminder: () => write(reminder.value ? [reminder.value.kind] : [], { dismissedOn: today() }),
    noteSaved: (kind) => write([kind], { savedOn: today() }),
  };
}
