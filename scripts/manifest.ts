import type { UserManifest } from 'wxt';

/** Always there. docs/PERMISSIONS.md says what each is for. */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms'] as const;

/** Extension pages may load what ships with them and nothing else; nothing may connect out (SECURITY.md 3). */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "worker-src 'none'",
  "manifest-src 'none'",
  "media-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Gives an unpacked Chromium build one id on every machine: policies and tests can name it. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvmnhRMrGrLVOh+XXbWXaeiQdQE6T7I09DieybZ2at6YLjWxjWiAWDguZKN29ZCpGFdnkMIitu12ZY/FG0xXYAD6s4R1ugGi1wVECZsKQJEA3NMEKNyZUDvTd58iLkizLpsOf0fs0MHIv006em/Cco7k9SU9bn6GuRdw8VGH3XmTDqB7LAMvRTOWRFeib0qaCOE+3EkHrjoPgxHHx09slSGBCB1TqM25dtQ0TbN4QMDP9q6NoIxIxZ+ZG2ENe3iA/lAIzecKwzNCqhmPcYtZOZwEUmBFTMYnrVXqqch05NbzBKhXYz9AyN0iQ8S8b6JPnIffdFDykZIeHTDWMgpMM5wIDAQAB';

/** The id Firefox knows the extension by; `storage.local` and policies hang on it. */
export const GECKO_ID = 'sidemand@sidemand.invalid';

/**
 * The manifest for one browser. `hosts` is the value of `SIDEMAND_HOSTS`; without it every host is optional.
 * docs/PERMISSIONS.md says what each permission is for, and a test holds the two together.
 */
export function manifestOf(browser: string, hosts: string | undefined): UserManifest {
  const firefox = browser === 'firefox';
  const named = (hosts ?? '')
    .split(',')
    .map((host) => host.trim())
    .filter(Boolean);
  const wrong = named.find((host) => !/^(\*|https?):\/\/(\*\.)?[^\s/*]+\/\*$/.test(host));
  if (wrong)
    throw new Error(
      `SIDEMAND_HOSTS: "${wrong}" is no match pattern; write it like https://journal.example.dk/*`,
    );
  const common = {
    name: '__MSG_extension_name__',
    short_name: 'Sidemand',
    description: '__MSG_extension_description__',
    default_locale: 'da',
    permissions: firefox ? [...PERMISSIONS] : [...PERMISSIONS, 'sidePanel' as const],
    host_permissions: named,
    optional_permissions: ['notifications' as const, 'idle' as const],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: '__MSG_action_title__' },
    commands: commandsOf(firefox),
  };
  return firefox
    ? {
        ...common,
        browser_specific_settings: {
          gecko: {
            id: GECKO_ID,
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none' as const] },
          },
        },
      }
    : {
        ...common,
        key: CHROMIUM_KEY,
        minimum_chrome_version: '120',
        incognito: 'not_allowed',
        storage: { managed_schema: 'managed_schema.json' },
      };
}

/**
 * Four suggested keys, all that Chrome allows; people can change each in the browser. Chromium 156 keeps
 * Alt+Shift+A B C N P R T W X Z for itself, and Firefox opens its menus with Alt (and Shift) and F E V S B T H in
 * English, F R V I B U H in Danish. So: M (Sidemand), G (guide), O (ro), K (kriseplan).
 */
function commandsOf(firefox: boolean): Record<string, object> {
  return {
    [firefox ? '_execute_sidebar_action' : '_execute_action']: {
      suggested_key: { default: 'Alt+Shift+M' },
      ...(firefox ? { description: '__MSG_command_panel__' } : {}),
    },
    'enter-card': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_command_enter_card__' },
    'open-calm': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_calm__' },
    'open-plan': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_plan__' },
  };
}
