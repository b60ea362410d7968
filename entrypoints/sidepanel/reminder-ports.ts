import { effect } from '@preact/signals';
import { browser } from '@/lib/browser';
import { addDueDays } from '@/lib/checklists';
import { note } from '@/lib/diagnostics';
import { type DueDays, type EffectiveSettings, fail, type Live, type ReminderPorts } from '@/lib/model';
import { forgetReminders, keepDueDays } from '@/lib/reminders';
import { chooseReminderAt } from '@/lib/settings';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Switches reminders on and off, and while they are on tells the background on which days how much is due. */
export function createReminderPorts(
  {
    settings,
    due,
  }: {
    settings: Live<Pick<EffectiveSettings, 'reminderAt'>>;
    due: Live<Readonly<Record<string, DueDays>> | null>;
  },
  abort: AbortSignal,
): ReminderPorts {
  const area = browser.storage.local;
  const notKept = (cause: unknown) => note('reminder-failed', cause);
  const stop = effect(() => {
    if (settings.value.reminderAt === null || due.value === null) return;
    keepDueDays(area, addDueDays(Object.values(due.value))).catch(notKept);
  });
  abort.addEventListener('abort', stop);
  return {
    async chooseReminder(at) {
      if (at === null) {
        const changed = await chooseReminderAt(null);
        if (!changed.ok) return changed;
        await forgetReminders(area).catch(notKept);
        await browser.permissions.remove(NOTIFICATIONS).catch(notKept);
        return changed;
      }
      try {
        if (!(await browser.permissions.request(NOTIFICATIONS))) return fail('denied');
      } catch {
        return fail('refused');
      }
      return chooseReminderAt(at);
    },
  };
}
