import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '@/scripts/browsers.mjs';
import type { DrivenBrowser } from '@/scripts/drive';
import { changePolicy } from '@/scripts/drive/policy';
import { makeProfile, removeProfile } from '@/scripts/drive/process';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { type ForcedExtension, packForced } from '../support/forced-extension';
import { policyFile, readShownPolicy, type ShownPolicy } from '../support/policy';

// Numbers are those of SECURITY.md, section 10.

const JOURNAL = 'http://127.0.0.1:8431';
const INTRANET = 'http://localhost:8432';

interface Mistake {
  readonly what: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** What takes effect in both browsers: the good values, as if the bad one were not there. */
  readonly effect: Partial<ShownPolicy>;
  /** As the panel names it where the browser hands it on: Firefox always. */
  readonly named: string;
  /** Chromium's own schema check lets it through, so that it is named there too. */
  readonly inChromium?: true;
}

/** Without a mode from the organisation the person chooses. */
const listed = (...origins: string[]) =>
  origins.map((origin) => ({ origin, byPolicy: true, mode: null, removable: false }));
const journal = { sites: [JOURNAL] };
const danish = { locale: 'da', locked: false, sites: listed(JOURNAL) };

const MISTAKES: readonly Mistake[] = [
  {
    what: 'one address for a list',
    values: { sites: JOURNAL, sitesLocked: true },
    effect: { locked: true, sites: [] },
    named: 'sites: wrong-type',
  },
  {
    what: 'a number among the addresses',
    values: { sites: [JOURNAL, 5], sitesLocked: true },
    effect: { locked: true, sites: [] },
    named: 'sites: wrong-type',
  },
  {
    what: 'an address for every host',
    values: { sites: ['<all_urls>', JOURNAL] },
    effect: danish,
    named: 'sites[0]: too-broad',
    inChromium: true,
  },
  {
    what: 'a file address',
    values: { sites: [JOURNAL, 'file:///*', INTRANET] },
    effect: { ...danish, sites: listed(JOURNAL, INTRANET) },
    named: 'sites[1]: not-http',
    inChromium: true,
  },
  {
    what: 'an address with a path',
    values: { sites: [`${JOURNAL}/patient/1`, JOURNAL] },
    effect: danish,
    named: 'sites[0]: has-path',
    inChromium: true,
  },
  {
    what: 'an unknown mode',
    values: { ...journal, sitesMode: 'all' },
    effect: danish,
    named: 'sitesMode: unknown-value',
    inChromium: true,
  },
  {
    what: 'a mode as a list',
    values: { ...journal, sitesMode: ['reading'] },
    effect: danish,
    named: 'sitesMode: wrong-type',
  },
  {
    what: 'true as a word',
    values: { ...journal, sitesLocked: 'true' },
    effect: danish,
    named: 'sitesLocked: wrong-type',
  },
  {
    what: '1 for true',
    values: { ...journal, sitesLocked: 1 },
    effect: danish,
    named: 'sitesLocked: wrong-type',
  },
  {
    what: 'an unknown language',
    values: { ...journal, locale: 'de' },
    effect: danish,
    named: 'locale: unknown-value',
    inChromium: true,
  },
  {
    what: 'a number for a language',
    values: { ...journal, locale: 5 },
    effect: danish,
    named: 'locale: wrong-type',
  },
  { what: 'null', values: { ...journal, locale: null }, effect: danish, named: 'locale: wrong-type' },
  {
    what: 'an unknown key',
    values: { ...journal, readNotes: true },
    effect: danish,
    named: 'readNotes: unknown-key',
  },
];

describe.each(BROWSERS)('61 a mistake in the policy, in %s', (name) => {
  let profile: string;
  beforeAll(() => {
    profile = makeProfile(name);
  });
  afterAll(() => removeProfile(profile));

  async function showUnder(values: object): Promise<ShownPolicy> {
    const browser = await launch(name, {
      extension: builtExtension(name),
      profile,
      language: 'da',
      policy: policyFile(name, values),
    });
    try {
      const panel = await browser.openExtensionPage('sidepanel.html');
      await panel.clickNamed(/^(Indstillinger|Settings)$/);
      // In a new profile the policy comes some seconds after the first start, as after a forced install.
      await panel.waitFor(
        () => /har sat dette op|has set this up/.test(document.body.textContent ?? ''),
        undefined,
        { what: 'the policy', timeout: 15_000 },
      );
      return await readShownPolicy(panel);
    } finally {
      await browser.close();
    }
  }

  test('none: everything takes effect', async () => {
    const values = { locale: 'en', sites: [JOURNAL], sitesLocked: true, sitesMode: 'reading' };
    expect(await showUnder(values)).toMatchObject({
      locale: 'en',
      locked: true,
      sites: [{ origin: JOURNAL, byPolicy: true, mode: 'Cards, and read along while I write' }],
      organisation: ['Your organisation has set this up:', ...Object.keys(values)],
    });
  });

  test.each(MISTAKES)('$what', async ({ values, effect, named, inChromium = false }) => {
    const shown = await showUnder(values);
    expect(shown).toMatchObject(effect);
    const refused = shown.organisation.filter((line) => /^\S+: \S+$/.test(line));
    expect(refused).toEqual(name === 'firefox' || inChromium ? [named] : []);
  });
});

describe('62 installed by force in chromium', () => {
  const values = { sites: [JOURNAL], sitesMode: 'reading', sitesLocked: true };
  let packed: ForcedExtension;
  let browser: DrivenBrowser;

  // The browser hands the values out 2.7–4.8 s after the start: a busy machine would show the panel too late to see it
  // without them. So they are put into its policy when that has been seen.
  beforeAll(async () => {
    packed = packForced(builtExtension('chromium'));
    browser = await launch('chromium', {
      extension: packed.folder,
      forced: true,
      language: 'da',
      policy: packed.policyFile({}),
    });
  });
  afterAll(async () => {
    await browser?.close();
    packed?.remove();
  });

  test('the panel says that the set-up is being fetched, then shows the organisation’s sites', async () => {
    const panel = await browser.openPanel();
    const now = await panel.waitFor(() => {
      const text = document.querySelector('main')?.textContent;
      return text?.includes('Browseren er ved at hente det, din organisation har sat op.') && text;
    });
    expect(now).not.toContain('Slå til');
    const shown = await readShownPolicy(panel);
    expect(shown).toMatchObject({ locked: false, sites: [] });
    expect(shown.organisation).toEqual(['Browseren er ved at hente organisationens opsætning.']);

    changePolicy(browser.processId, chromiumPath() ?? '', packed.policyFile(values));
    await panel.waitFor(() => document.querySelector('.sm-site'), undefined, {
      what: 'the policy’s sites',
      timeout: 40_000,
    });
    expect(await readShownPolicy(panel)).toMatchObject({
      locked: true,
      sites: [
        { origin: JOURNAL, byPolicy: true, mode: 'Kort, og læs med mens jeg skriver', removable: false },
      ],
      organisation: ['Din organisation har sat dette op:', 'sites', 'sitesLocked', 'sitesMode'],
    });
  });
});
