import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist } from '../support/checklist-view';
import { readStorage, writeStorage } from '../support/extension-storage';
import { waitForText } from '../support/journal';
import { grantByKeys } from '../support/real-permission';

interface ExtensionApi {
  readonly notifications?: {
    getAll(): Promise<Record<string, unknown>>;
  };
  readonly permissions: { contains(what: object): Promise<boolean> };
  readonly alarms: {
    getAll(): Promise<readonly { readonly name: string; readonly scheduledTime: number }[]>;
  };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

const DAY_MS = 86_400_000;
/** The day where the browser is, so many days from now. */
const dayFromNow = (days: number) =>
  new Intl.DateTimeFormat('sv-SE').format(new Date(Date.now() + days * DAY_MS));

interface Watched {
  notices?: string[];
}

/** Sent to a page of the extension as source: notes the id of each message of the browser, once. */
function watchNotices(): void {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const notices: string[] = [];
  (globalThis as Watched).notices = notices;
  const look = async () => {
    const all = Object.keys((await api.notifications?.getAll()) ?? {});
    notices.push(...all.filter((id) => !notices.includes(id)));
  };
  setInterval(() => void look(), 100);
}

// One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('reminders in %s', (name) => {
  let driven: DrivenBrowser;
  let panel: DrivenPage;

  beforeAll(async () => {
    // Chromium asks in a dialog of its own, which takes keys of the window system alone.
    driven = await launch(name, {
      extension: builtExtension(name),
      language: 'da',
      headless: name === 'firefox',
      // Firefox's question takes no key that is known; what follows a yes is the same.
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    panel = await openReadyChecklist(driven);
  });
  afterAll(() => driven?.close());

  const isPermitted = () =>
    panel.evaluate(() => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return api.permissions.contains({ permissions: ['notifications'] });
    });
  const readAlarms = () =>
    panel.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return (await api.alarms.getAll()).map((alarm) => [alarm.name, alarm.scheduledTime] as const);
    });
  const readNotices = () =>
    panel.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return (await api.notifications?.getAll()) ?? {};
    });
  const setHour = (hour: string) =>
    panel.evaluate((value: string) => {
      const field = document.querySelector<HTMLInputElement>('input[type=time]');
      if (!field) throw new Error('no hour');
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, hour);

  test('are off: nothing is permitted, no alarm is set, and nothing of the list lies outside the database', async () => {
    await panel.clickNamed('Ikke nu');
    // The page goes to the list's heading: what is pressed before it has come there is pressed somewhere else.
    await panel.waitFor(() => document.activeElement?.matches('h2'), undefined, { what: 'the list' });
    await panel.evaluate((day: string) => {
      const field = document.querySelector<HTMLInputElement>(`[data-item=next-talk] input[type=date]`);
      if (!field) throw new Error('no day');
      field.value = day;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, dayFromNow(0));
    await panel.click('[data-item=next-talk] .sm-item-needs > button');
    await panel.waitFor(
      () => document.querySelector('[data-item=next-talk] .sm-tick input:enabled'),
      undefined,
      {
        what: 'a talk that is agreed',
      },
    );
    expect(await isPermitted()).toBe(false);
    expect(await readAlarms()).toEqual([]);
    expect(Object.keys(await readStorage(panel)).filter((key) => key.startsWith('reminders.'))).toEqual([]);
  });

  test('are permitted in the press that switches them on, and then the background is told days and counts alone', async () => {
    await panel.clickNamed('Indstillinger');
    await setHour('00:00');
    await panel.clickNamed('Slå påmindelser til');
    await grantByKeys(driven, isPermitted);
    await waitForText(panel, 'Påmindelser er slået til. De kommer tidligst kl. 00:00.');
    const due = await until(async () => (await readStorage(panel))['reminders.due'], { what: 'the days' });
    expect(JSON.stringify(due)).toMatch(/^\{("\d{4}-\d\d-\d\d":\d+,?)+\}$/);
    expect(due).toEqual({ [dayFromNow(0)]: 1 });
    await until(async () => (await readAlarms()).length === 1, { what: 'the alarm' });
    const next = new Date((await readAlarms())[0]?.[1] ?? 0);
    expect([next.getHours(), next.getMinutes()]).toEqual([0, 0]);
    // Today is over for today: the person has the list open.
    expect(await readNotices()).toEqual({});
    expect((await readStorage(panel))['reminders.told']).toBe(dayFromNow(0));
  });

  test('come when the background begins on a day on which something is due', async () => {
    await panel.evaluate(watchNotices);
    // As if the browser had last been open yesterday: the background begins anew at the next event.
    await writeStorage(panel, { 'reminders.told': dayFromNow(-1) });
    await driven.stopBackground();
    const waking = await driven.openExtensionPage('sidepanel.html');
    await until(async () => (await readStorage(panel))['reminders.told'] === dayFromNow(0), {
      what: 'a look at what is due',
    });
    await waking.close();
    // Where there is no desktop Firefox takes its message away at once: that the browser took it has to do there.
    if (name === 'chromium') {
      const seen = () => panel.evaluate(() => (globalThis as Watched).notices ?? []);
      await until(async () => (await seen()).length > 0, { what: 'a message' });
      expect(await seen()).toEqual([expect.stringMatching(/^reminder\.\d+$/)]);
    } else {
      await panel.clickNamed('Her og nu');
      await panel.clickNamed('Indstillinger');
      await waitForText(panel, 'Ingen fejl er talt.');
    }
    await driven.stopBackground();
    const wakingAgain = await driven.openExtensionPage('sidepanel.html');
    await until(async () => (await readAlarms()).length === 1, { what: 'the alarm of the next day' });
    await wakingAgain.close();
    expect((await readStorage(panel))['reminders.told']).toBe(dayFromNow(0));
  });

  test('switched off, the permission is given back and nothing is left', async () => {
    await panel.clickNamed('Indstillinger');
    await panel.clickNamed('Slå påmindelser fra');
    await until(async () => !(await isPermitted()), { what: 'the permission to be given back' });
    await until(async () => (await readAlarms()).length === 0, { what: 'the alarm to be gone' });
    const kept = await readStorage(panel);
    expect(Object.keys(kept).filter((key) => key.startsWith('reminders.'))).toEqual([]);
    expect(kept['settings.reminderAt']).toBeNull();
  });
});
