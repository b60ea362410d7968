import { describe, expect, it } from 'vitest';
import { MOST_SITES, parsePolicy } from '@/lib/settings/policy';
import { POLICY_KEYS, type PolicyKey } from '@/lib/settings/policy-catalogue';
import { readOrigin } from '@/lib/settings/site-address';

describe('one address', () => {
  it.each([
    ['https://journal.example.dk', 'https://journal.example.dk'],
    ['  https://journal.example.dk/  ', 'https://journal.example.dk'],
    ['https://journal.example.dk/*', 'https://journal.example.dk'],
    ['HTTPS://Journal.Example.DK', 'https://journal.example.dk'],
    ['https://journal.example.dk:443', 'https://journal.example.dk'],
    ['https://journal.example.dk:8443', 'https://journal.example.dk:8443'],
    ['http://intranet', 'http://intranet'],
    ['https://blåbær.example.dk', 'https://xn--blbr-roah.example.dk'],
    ['https://xn--blbr-roah.example.dk', 'https://xn--blbr-roah.example.dk'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('%j is %s', (address, origin) => {
    expect(readOrigin(address)).toEqual({ ok: true, value: origin });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['<all_urls>', 'too-broad'],
    ['*://*/*', 'too-broad'],
    ['https://*/*', 'too-broad'],
    ['https://*.example.dk', 'too-broad'],
    ['*', 'too-broad'],
    ['file:///*', 'not-http'],
    ['file:///etc/passwd', 'not-http'],
    ['chrome://settings', 'not-http'],
    ['moz-extension://abc', 'not-http'],
    ['javascript:alert(1)', 'not-http'],
    ['journal.example.dk', 'not-an-address'],
    ['journal.example.dk:8443', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['https://a b.dk', 'not-an-address'],
    ['https://journal.example.dk:99999', 'not-an-address'],
    ['https://journal.example.dk/patient/1', 'has-path'],
    ['https://journal.example.dk?x=1', 'has-path'],
    ['https://user:pass@journal.example.dk', 'has-credentials'],
  ])('%j is refused: %s', (address, fault) => {
    expect(readOrigin(address)).toEqual({ ok: false, fault });
  });
});

/** What Chromium hands out of what an administrator wrote: keys that fit the schema, the rest gone in silence. */
function asChromium(raw: Record<string, unknown>): Record<string, unknown> {
  const fits = ({ type }: PolicyKey, value: unknown) =>
    type === 'strings'
      ? Array.isArray(value) && value.every((item) => typeof item === 'string')
      : typeof value === type;
  const keys: Record<string, PolicyKey | undefined> = POLICY_KEYS;
  return Object.fromEntries(
    Object.entries(raw).filter(
      ([key, value]) => Object.hasOwn(keys, key) && keys[key] && fits(keys[key], value),
    ),
  );
}

const site = 'https://journal.example.dk';

describe('a policy', () => {
  it.each<[string, Record<string, unknown>, { key: string; reason: string }[]]>([
    ['all is well', { sites: [site], sitesMode: 'reading', sitesLocked: true, locale: 'en' }, []],
    ['nothing', {}, []],
    ['sites as text', { sites: site, locale: 'en' }, [{ key: 'sites', reason: 'wrong-type' }]],
    ['a number among the sites', { sites: [site, 5] }, [{ key: 'sites', reason: 'wrong-type' }]],
    ['null', { sites: null, locale: 'en' }, [{ key: 'sites', reason: 'wrong-type' }]],
    ['true as text', { sitesLocked: 'true' }, [{ key: 'sitesLocked', reason: 'wrong-type' }]],
    ['1 for true', { sitesLocked: 1 }, [{ key: 'sitesLocked', reason: 'wrong-type' }]],
    ['an unknown language', { locale: 'de', sites: [site] }, [{ key: 'locale', reason: 'unknown-value' }]],
    ['an unknown mode', { sitesMode: 'all', sites: [site] }, [{ key: 'sitesMode', reason: 'unknown-value' }]],
    ['a mode as a list', { sitesMode: ['cards'] }, [{ key: 'sitesMode', reason: 'wrong-type' }]],
    ['an unknown key', { readNotes: true, sites: [site] }, [{ key: 'readNotes', reason: 'unknown-key' }]],
    [
      'a name of Object',
      { toString: 'x', constructor: 'x' } as never,
      [
        { key: 'toString', reason: 'unknown-key' },
        { key: 'constructor', reason: 'unknown-key' },
      ],
    ],
  ])('%s: the same settings in both browsers, bad keys named', (_name, raw, refused) => {
    const firefox = parsePolicy(raw);
    const chromium = parsePolicy(asChromium(raw));
    expect(firefox.refused).toEqual(refused);
    expect({ ...chromium, keys: [], refused: [] }).toEqual({ ...firefox, keys: [], refused: [] });
  });

  it('counts the good sites and names the bad one by its place', () => {
    const policy = parsePolicy({
      sites: [site, '*://*/*', ` ${site}/ `, 'file:///x', 'https://b.example.dk'],
    });
    expect(policy.sites).toEqual([site, 'https://b.example.dk']);
    expect(policy.refused).toEqual([
      { key: 'sites[1]', reason: 'too-broad' },
      { key: 'sites[3]', reason: 'not-http' },
    ]);
  });

  it('takes the first of ten thousand sites and says that it stopped', () => {
    const policy = parsePolicy({
      sites: Array.from({ length: 10_000 }, (_, n) => `https://h${n}.example.dk`),
    });
    expect(policy.sites).toHaveLength(MOST_SITES);
    expect(policy.refused).toEqual([{ key: `sites[${MOST_SITES}…]`, reason: 'too-many' }]);
  });
});
