import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packXpi } from './xpi';

/** `moz-extension://` pages are addressed by it; Firefox would otherwise make one up for each profile. */
const UUID = '5bdb7f0e-4c39-4f3a-9d0f-1f3f0d6c2a51';

export const FIREFOX_ORIGIN = `moz-extension://${UUID}`;

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Silent at start, and an unsigned extension may be installed from the profile. */
const PREFERENCES: Preferences = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 5,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // After a few kills Firefox would ask whether to start in safe mode, without extensions.
  'toolkit.startup.max_resumed_crashes': -1,
};

/**
 * Puts the built extension and the preferences into a profile, and gives the extension's id.
 * An XPI in the profile, not a temporary add-on: that one is gone after a restart.
 */
export function fillProfile(profile: string, extension: string, extra: Preferences): string {
  const id = geckoId(extension);
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  installXpi(join(profile, 'extensions', `${id}.xpi`), packXpi(extension));
  const uuids = JSON.stringify({ [id]: UUID });
  const preferences = { ...PREFERENCES, 'extensions.webextensions.uuids': uuids, ...extra };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  return id;
}

/** A file that is only written anew counts as an update: Firefox starts the extension a second time. */
function installXpi(path: string, xpi: Buffer): void {
  if (!existsSync(path) || !readFileSync(path).equals(xpi)) writeFileSync(path, xpi);
}

function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder}: no browser_specific_settings.gecko.id`);
  return id;
}
