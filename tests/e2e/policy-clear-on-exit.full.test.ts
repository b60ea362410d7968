import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '@/scripts/drive';
import { makeProfile, removeProfile } from '@/scripts/drive/process';
import { BROWSERS, type BrowserName, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist, readChecklist, saveNote, tick } from '../support/checklist-view';
import { JOURNAL } from '../support/journal';
import { type Served, serve } from '../support/serve';

// SECURITY.md 10, number 17: everything that an organisation can have its browser forget at its end.
const FORGETFUL: Readonly<Record<BrowserName, object>> = {
  chromium: {
    // https://chromeenterprise.google/policies/#ClearBrowsingDataOnExitList: not without the next one.
    SyncDisabled: true,
    ClearBrowsingDataOnExitList: [
      'browsing_history',
      'download_history',
      'cookies_and_other_site_data',
      'cached_images_and_files',
      'password_signin',
      'autofill',
      'site_settings',
      'hosted_app_data',
    ],
    DefaultCookiesSetting: 4,
  },
  // https://mozilla.github.io/policy-templates/#sanitizeonshutdown-selective
  firefox: {
    policies: {
      SanitizeOnShutdown: {
        Cache: true,
        Cookies: true,
        History: true,
        Sessions: true,
        SiteSettings: true,
        OfflineApps: true,
      },
    },
  },
};

describe.each(BROWSERS)('17: %s, told to forget everything when it closes,', (name) => {
  let site: Served;
  let profile: string;
  let browser: DrivenBrowser | undefined;
  beforeAll(async () => {
    site = await serve({ '/': JOURNAL });
    profile = makeProfile(name);
  });
  afterEach(() => browser?.close());
  afterAll(async () => {
    await site?.close();
    removeProfile(profile);
  });

  const start = () =>
    launch(name, {
      extension: builtExtension(name),
      profile,
      language: 'da',
      policy: JSON.stringify(FORGETFUL[name]),
    });

  test('forgets what a web page kept, and nothing of ours', async () => {
    browser = await start();
    const page = await browser.openPage(`${site.origin}/`);
    await page.evaluate(() => localStorage.setItem('kept', 'yes'));
    const panel = await openReadyChecklist(browser);
    await tick(panel, 2);
    await saveNote(panel, 3, 'Ring til Karen');
    await browser.close();

    browser = await start();
    const again = await browser.openPage(`${site.origin}/`);
    expect(await again.evaluate(() => localStorage.getItem('kept'))).toBeNull();
    const later = await openReadyChecklist(browser);
    expect(await readChecklist(later)).toEqual({ ticked: [2], notes: { 3: 'Ring til Karen' } });
  });
});
