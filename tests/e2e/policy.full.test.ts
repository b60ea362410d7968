import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '@/scripts/drive';
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
  let packed: ForcedExtension;
  let browser: DrivenBrowser;

  beforeEach(async () => {
    packed = packForced(builtExtension('chromium'));
    browser = await launch('chromium', {
      extension: packed.folder,
      forced: true,
      language: 'da',
      policy: packed.policyFile({ sites: [JOURNAL], sitesMode: 'reading', sitesLocked: true }),
    });
  });
  afterEach(async () => {
    await browser?.close();
    packed?.remove();
  });

  // It is so in the first seconds after the start only: on a busy machine the panel may come too late to see it.
  const anew = { retry: 2 };
  test(
    'the panel says that the set-up is being fetched, then shows the organisation’s sites',
    anew,
    async () => {
      const panel = await browser.openPanel();
      const now = await panel.waitFor(() => {
        const text = document.querySelector('main')?.textContent;
        return text?.includes('Browseren er ved at hente det, din organisation har sat op.') && text;
      });
      expect(now).not.toContain('Slå til');
      const shown = await readShownPolicy(panel);
      expect(shown).toMatchObject({ locked: false, sites: [] });
      expect(shown.organisation).toEqual(['Browseren er ved at hente organisationens opsætning.']);

      await panel.waitFor(() => document.querySelector('.sm-site'), undefined, {
        what: 'the policy’s sites',
      });
      expect(await readShownPolicy(panel)).toMatchObject({
        locked: true,
        sites: [
          { origin: JOURNAL, byPolicy: true, mode: 'Kort, og læs med mens jeg skriver', removable: false },
        ],
        organisation: ['Din organisation har sat dette op:', 'sites', 'sitesLocked', 'sitesMode'],
      });
    },
  );
});
