import { browser } from '@/lib/browser';
import { createTranslate, reminderMessages } from '@/lib/i18n';
import type { Locale } from '@/lib/model';
import { DUE_KEY, keepTold, readReminders, weigh } from '@/lib/reminders';
import { chooseReminderAt, watchSettings } from '@/lib/settings';
import { openPanelFromNotice } from './panel-door';
import { createQueue } from './queue';
import { readEffectiveSettings } from './sites';

const ALARM = 'reminder';
/** What a message is called, with the window it is for: a press must open the panel before anything is awaited. */
const NOTICE = /^reminder\.(-?\d+)$/;

/** Two events at once must not tell twice. */
const queue = createQueue('reminder-failed');

/**
 * Tells once a day, where the person has asked for it, that something has come to its day: how many, and nothing else,
 * for nothing else is known here.
 */
export function keepReminders(): void {
  const look = () => queue(lookWhatIsDue);
  browser.runtime.onStartup.addListener(look);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && DUE_KEY in changes) look();
  });
  watchSettings(look, new AbortController().signal);
  browser.permissions.onAdded.addListener(followPresses);
  browser.permissions.onRemoved.addListener(({ permissions }) => {
    // Taken back in the browser's own settings: then they are off here too, and the panel says so.
    if (permissions?.includes('notifications')) void chooseReminderAt(null);
  });
  followPresses();
  look();
}

/** Tells if it is time, and sets the clock for the next look: a browser may forget alarms when it ends. */
async function lookWhatIsDue(): Promise<void> {
  const { reminderAt: at, locale } = await readEffectiveSettings();
  if (at === null) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const { days, told: before } = await readReminders(browser.storage.local);
  const { count, told, next } = weigh({ at, days, told: before }, new Date());
  browser.alarms.create(ALARM, { when: next.getTime() });
  // Noted first: rather a message that does not come than the same one at every start.
  if (told !== before) await keepTold(browser.storage.local, told);
  if (count > 0) await tell(count, locale);
}

async function tell(count: number, locale: Locale): Promise<void> {
  const t = createTranslate(reminderMessages, locale);
  const { id = -1 } = await browser.windows.getLastFocused();
  await browser.notifications.create(`reminder.${id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('reminder.notice'),
    message: count === 1 ? t('reminder.due-one') : t('reminder.due', { count }),
  });
}

/** The browser has messages only once it has permitted them. Adding the same listener twice adds it once. */
function followPresses(): void {
  const notifications: typeof browser.notifications | undefined = browser.notifications;
  notifications?.onClicked.addListener(onPress);
}

function onPress(notice: string): void {
  const [, windowId] = NOTICE.exec(notice) ?? [];
  if (windowId === undefined) return;
  openPanelFromNotice(Number(windowId), { view: 'checklist' });
  void browser.notifications.clear(notice);
}
