import { effect, signal } from '@preact/signals';
import { dueDays, factsOf, type RowsContext } from '@/lib/checklists';
import type { ChecklistTemplate, DueDays, EffectiveSettings, Live, ShownRun } from '@/lib/model';
import type { Store } from '@/lib/store';

type DueByRun = Readonly<Record<string, DueDays>>;

/** A peer has a handful of lists. Whoever has more leads, and has an overview of them. */
const MOST_READ = 20;
/** So long nothing has changed before all runs are reckoned anew. */
const SETTLED_MS = 300;
/** Shorter than a frame, so that a list can be scrolled meanwhile. */
const SLICE_MS = 8;

/**
 * The days of every run, reckoned aside from what is shown, in slices. Of many runs they are reckoned only for somebody
 * who wants reminders.
 */
export function followDueDays(
  { runs, allRuns }: Pick<Store, 'runs' | 'allRuns'>,
  templates: () => readonly ChecklistTemplate[],
  {
    settings,
    today,
    holidays,
  }: {
    settings: Live<Pick<EffectiveSettings, 'reminderAt'>>;
    today: Live<string>;
    holidays: ReadonlySet<string>;
  },
  abort: AbortSignal,
): Live<DueByRun | null> {
  const due = signal<DueByRun | null>(null);
  const stopAsking = effect(() => {
    const own = runs.list.value?.heads.filter((head) => !factsOf(head).putAway && !head.onboarding) ?? [];
    const isFew = own.length > 1 && own.length <= MOST_READ;
    if (isFew || (runs.list.value && settings.value.reminderAt !== null)) allRuns.ask();
  });
  const stopReckoning = effect(() => {
    const all = allRuns.all.value;
    const lists = templates();
    const context = { today: today.value, holidays };
    if (!all) return;
    const other = new AbortController();
    const end = AbortSignal.any([abort, other.signal]);
    void reckon(all, lists, context, end).then((reckoned) => {
      if (reckoned) due.value = reckoned;
    });
    return () => other.abort();
  });
  abort.addEventListener('abort', () => {
    stopAsking();
    stopReckoning();
  });
  return due;
}

/** `null` where the signal ended before all were reckoned. */
async function reckon(
  all: readonly ShownRun[],
  lists: readonly ChecklistTemplate[],
  context: RowsContext,
  end: AbortSignal,
): Promise<DueByRun | null> {
  const due: Record<string, DueDays> = {};
  await rest(SETTLED_MS, end);
  let since = performance.now();
  for (const shown of all) {
    if (end.aborted) return null;
    const list = lists.find(({ id }) => id === shown.run.templateId);
    if (list) due[shown.run.id] = dueDays(shown, list, context);
    if (performance.now() - since < SLICE_MS) continue;
    await rest(0, end);
    since = performance.now();
  }
  return end.aborted ? null : due;
}

/** Resolves early when the signal ends. */
function rest(forMs: number, end: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, forMs);
    end.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
