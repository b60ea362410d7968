import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { makeProfile, removeProfile } from '@/scripts/drive/process';
import { switchOn } from '@/scripts/start/switch-on';
import { BROWSERS, type BrowserName, builtExtension, launch } from '../support/browsers';
import { policyFile, readShownPolicy } from '../support/policy';

// Numbers are those of SECURITY.md, section 10. Where no mount namespace can be had, scripts/test leaves this
// file out and says so.

const JOURNAL = 'http://127.0.0.1:8431';
const INTRANET = 'http://localhost:8432';
const OWN = 'http://localhost:8433';

/** One of each mistake that an administrator can make, among values that are good. */
const MIXED = {
  sites: [JOURNAL, '*://*/*', ` ${INTRANET}/ `],
  sitesMode: 'everything',
  sitesLocked: true,
  locale: 5,
  readNotes: true,
};
/** Without a good mode from the organisation the person chooses: there are buttons, and nothing chosen. */
const chosenByOrganisation = (origin: string) => ({
  origin,
  byPolicy: true,
  mode: null,
  removable: false,
});

describe.each(BROWSERS)('policy in %s', (name) => {
  let profile: string;
  let browser: DrivenBrowser | null = null;
  let panel: DrivenPage | null = null;

  /** Ends the browser in between: Firefox would open a sidebar again that was left open. */
  async function restartUnder(policy?: string): Promise<DrivenBrowser> {
    await panel?.close();
    await browser?.close();
    const under = policy === undefined ? {} : { policy };
    browser = await launch(name, { extension: builtExtension(name), profile, language: 'da', ...under });
    return browser;
  }

  beforeAll(() => {
    profile = makeProfile(name);
  });
  afterAll(async () => {
    await browser?.close();
    removeProfile(profile);
  });

  test('63 without any it is none, and nothing is on', async () => {
    const driven = await restartUnder();
    panel = await driven.openPanel();
    expect(await panel.evaluate(readManaged)).toBe(name === 'firefox' ? 'rejected' : '{}');
    const shown = await readShownPolicy(panel);
    expect(shown).toMatchObject({ locale: 'da', locked: false, sites: [] });
    expect(shown.organisation).toEqual(['Din organisation har ikke sat noget op.']);
    await switchOn(driven, OWN);
  });

  test('61 good values rule, bad ones are named and change nothing', async () => {
    const driven = await restartUnder(policyFile(name, MIXED));
    panel = await driven.openPanel();
    const shown = await readShownPolicy(panel);
    expect(shown).toMatchObject({
      locale: 'da',
      locked: true,
      sites: [JOURNAL, INTRANET].map(chosenByOrganisation),
    });
    expect(shown.organisation).toContain('Din organisation har sat dette op:');
    expect(shown.organisation).toContain('sites[1]: too-broad');
    expect(shown.organisation).toContain('sitesMode: unknown-value');
    expect(shown.organisation.filter((line) => /locale: |readNotes: /.test(line))).toEqual(
      passedThrough(name, ['locale: wrong-type', 'readNotes: unknown-key']),
    );
    await panel.waitFor(areRegistered, '', { what: 'the page script to be off', timeout: 15_000 });
  });

  test('60 a file that is no JSON is no policy: the organisation’s sites go, the person’s own are back', async () => {
    const driven = await restartUnder(`${policyFile(name, MIXED)} }`);
    const opened = await driven.openPanel();
    panel = opened;
    await expect
      .poll(() => readShownPolicy(opened), { timeout: 15_000 })
      .toMatchObject({
        organisation: ['Din organisation har ikke sat noget op.'],
        locked: false,
        sites: [{ origin: OWN, byPolicy: false, mode: null, removable: true }],
      });
    await opened.waitFor(areRegistered, 'http://localhost/*', {
      what: 'the own site to be on',
      timeout: 15_000,
    });
  });
});

/** Chromium drops in silence what does not fit the schema; Firefox hands it on. */
function passedThrough(name: BrowserName, lines: string[]): string[] {
  return name === 'firefox' ? lines : [];
}

interface ExtensionApi {
  readonly storage: { readonly managed: { get(): Promise<object> } };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly matches?: string[] }[]>;
  };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

async function readManaged(): Promise<string> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  return api.storage.managed.get().then(JSON.stringify as (values: object) => string, () => 'rejected');
}

/** Whether the page script is registered for these patterns, with commas between, and no others. */
async function areRegistered(patterns: string): Promise<boolean> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const scripts = await api.scripting.getRegisteredContentScripts();
  return scripts.flatMap((script) => script.matches ?? []).join() === patterns;
}
