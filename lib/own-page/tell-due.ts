import { effect } from '@preact/signals';
import type { StorageArea } from '@/lib/browser';
import { addDueDays } from '@/lib/checklists';
import { note } from '@/lib/diagnostics';
import type { DueDays, EffectiveSettings, Live } from '@/lib/model';
import { keepDueDays } from '@/lib/reminders';

/** While reminders are on, tells the background on which days how many things are due, and nothing else of them. */
export function tellDueDays(
  settings: Live<Pick<EffectiveSettings, 'reminderAt'>>,
  due: Live<Readonly<Record<string, DueDays>> | null>,
  area: StorageArea,
  abort: AbortSignal,
): void {
  const stop = effect(() => {
    if (settings.value.reminderAt === null || due.value === null) return;
    const days = addDueDays(Object.values(due.value));
    keepDueDays(area, days).catch((cause: unknown) => note('reminder-failed', cause));
  });
  abort.addEventListener('abort', stop);
}
