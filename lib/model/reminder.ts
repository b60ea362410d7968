import type { IsoDate } from './checklist';
import type { SettingFault } from './panel';
import type { Result } from './result';

/** How many things come to their day, by day. All that is known of them outside the store. */
export type DueDays = Readonly<Record<IsoDate, number>>;

/** A message from the browser, at most once a day, on days when something in the checklists has come to its day. */
export interface ReminderPorts {
  /**
   * `HH:MM`, or `null` for none. Asks the browser for permission: call it first in the press, before any await. With
   * `null` the permission is given back.
   */
  chooseReminder(at: string | null): Promise<Result<null, SettingFault | 'denied' | 'refused'>>;
}
