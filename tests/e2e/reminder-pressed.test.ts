import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { builtExtension, launch } from '../support/browsers';
import { openReadyChecklist } from '../support/checklist-view';
import { writeStorage } from '../support/extension-storage';
import { waitForText } from '../support/journal';
import { pressNotice } from '../support/native-notice';
import { grantByKeys } from '../support/real-permission';

interface ExtensionApi {
  readonly permissions: { contains(what: object): Promise<boolean> };
  readonly notifications: { getAll(): Promise<Record<string, unknown>> };
}
declare const chrome: ExtensionApi;

// Chromium alone: where there is no desktop Firefox takes its message away before anybody could press it.
let driven: DrivenBrowser;
let page: DrivenPage;

beforeAll(async () => {
  driven = await launch('chromium', {
    extension: builtExtension('chromium'),
    language: 'da',
    headless: false,
  });
  page = await openReadyChecklist(driven);
});
afterAll(() => driven?.close());

const day = (days: number) =>
  new Intl.DateTimeFormat('sv-SE').format(new Date(Date.now() + days * 86_400_000));

test('a reminder that is pressed opens the panel at the checklist, and is gone', async () => {
  await page.clickNamed('Ikke nu');
  await page.clickNamed('Indstillinger');
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('input[type=time]');
    if (!field) throw new Error('no hour');
    field.value = '00:00';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.clickNamed('Slå påmindelser til');
  await grantByKeys(driven, () =>
    page.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] })),
  );
  await waitForText(page, 'Påmindelser er slået til. De kommer tidligst kl. 00:00.');
  // A panel in a tab would take what is meant for the panel.
  const other = await driven.openExtensionPage('workspace.html');
  await page.close();
  // As if the list had come to its day since the browser was last open.
  await writeStorage(other, { 'reminders.due': { [day(0)]: 1 }, 'reminders.told': day(-1) });
  const notices = () => other.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  await until(async () => (await notices()).length > 0, { what: 'the message' });
  await pressNotice(driven);
  const panel = await driven.waitForPanel();
  await panel.waitFor(() => document.querySelector('main.sm-view-checklist'), undefined, {
    what: 'the checklist in the panel',
  });
  await expect.poll(notices).toEqual([]);
});
