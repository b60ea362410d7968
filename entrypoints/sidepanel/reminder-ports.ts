import { browser } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { fail, type ReminderPorts } from '@/lib/model';
import { forgetReminders } from '@/lib/reminders';
import { chooseReminderAt } from '@/lib/settings';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Switches reminders on and off. */
export function createReminderPorts(): ReminderPorts {
  const notForgotten = (cause: unknown) => note('reminder-failed', cause);
  return {
    async chooseReminder(at) {
      if (at === null) {
        const changed = await chooseReminderAt(null);
        if (!changed.ok) return changed;
        await forgetReminders(browser.storage.local).catch(notForgotten);
        await browser.permissions.remove(NOTIFICATIONS).catch(notForgotten);
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
