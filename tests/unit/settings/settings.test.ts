import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearCounts, readCounts } from '@/lib/diagnostics';
import { FETCH_LIMIT_MS } from '@/lib/settings/managed';
import { fakeBrowser, fakeLocks } from './fake-browser';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  clearCounts();
});

const own = { origin: 'https://own.example.dk', mode: 'reading' } as const;
const journal = 'https://journal.example.dk';

describe('without policy', () => {
  it('starts with the browser language and nothing switched on', async () => {
    expect(await fakeBrowser().open().readSettings('da')).toEqual({
      locale: 'da',
      chosenLocale: 'auto',
      sites: [],
      sitesLocked: false,
      setAside: [],
      profile: { role: null, employer: null, authorised: null, citizenWord: null, asked: false },
      sharedDevice: false,
      sharedDeviceByPolicy: false,
      lockMinutes: 5,
      reminderAt: null,
      policy: { state: 'none', keys: [], refused: [] },
    });
  });

  it('remembers what the person chose, and follows the browser again on request', async () => {
    const { open, permitted } = fakeBrowser();
    const settings = open();
    await settings.addSite(own);
    await settings.chooseLocale('en');
    permitted.add('https://own.example.dk/*');
    expect(await open().readSettings('da')).toMatchObject({
      locale: 'en',
      chosenLocale: 'en',
      sites: [{ ...own, byPolicy: false, permitted: true }],
    });
    await settings.chooseLocale('auto');
    await settings.removeSite(own.origin);
    expect(await open().readSettings('da')).toMatchObject({ locale: 'da', chosenLocale: 'auto', sites: [] });
  });

  it('changes the mode of a site in its place in the list of one', async () => {
    const settings = fakeBrowser().open();
    await settings.addSite(own);
    await settings.addSite({ ...own, mode: 'cards' });
    expect((await settings.readSettings('da')).sites).toEqual([
      { ...own, mode: 'cards', byPolicy: false, modeByPolicy: false, permitted: false },
    ]);
  });

  it('sets aside here and everywhere as two things', async () => {
    const settings = fakeBrowser().open();
    const here = { rule: 'cpr-number', origin: journal, reason: null };
    const everywhere = { rule: 'cpr-number', origin: null, reason: 'known' } as const;
    await settings.addSetAside(here);
    await settings.addSetAside({ ...everywhere, reason: 'later' });
    await settings.addSetAside(everywhere);
    expect((await settings.readSettings('da')).setAside).toEqual([here, everywhere]);
    await settings.removeSetAside(here);
    expect((await settings.readSettings('da')).setAside).toEqual([everywhere]);
  });

  it('is told apart from a policy that Firefox has none of', async () => {
    const { policy, sites } = await fakeBrowser(null).open().readSettings('da');
    expect(policy).toEqual({ state: 'none', keys: [], refused: [] });
    expect(sites).toEqual([]);
  });
});

describe('with policy', () => {
  it('puts policy over person over default', async () => {
    const { open } = fakeBrowser({ sites: [journal], sitesMode: 'cards', locale: 'da' });
    const settings = open();
    await settings.addSite(own);
    await settings.addSite({ origin: journal, mode: 'reading' });
    await settings.chooseLocale('en');
    expect(await settings.readSettings('en')).toMatchObject({
      locale: 'da',
      chosenLocale: 'en',
      sites: [
        { origin: journal, mode: 'cards', byPolicy: true },
        { ...own, byPolicy: false },
      ],
      policy: { state: 'active', keys: ['sites', 'sitesMode', 'locale'], refused: [] },
    });
  });

  it('leaves the mode to the person where policy names none, also while the sites are locked', async () => {
    const settings = fakeBrowser({ sites: [journal], sitesLocked: true }).open();
    expect((await settings.readSettings('da')).sites[0]?.mode).toBeNull();
    expect(await settings.addSite({ origin: journal, mode: 'reading' })).toEqual({ ok: true, value: null });
    expect((await settings.readSettings('da')).sites).toEqual([
      { origin: journal, mode: 'reading', byPolicy: true, modeByPolicy: false, permitted: false },
    ]);
  });

  it('locked: hides and keeps the own sites, and adds none', async () => {
    const browser = fakeBrowser();
    const settings = browser.open();
    await settings.addSite(own);
    browser.setPolicy({ sites: [journal], sitesLocked: true });
    const locked = { ok: false, fault: 'locked' };
    expect(await settings.addSite({ origin: 'https://new.example.dk', mode: 'cards' })).toEqual(locked);
    expect(await settings.removeSite(own.origin)).toEqual(locked);
    expect(await settings.readSettings('da')).toMatchObject({
      sitesLocked: true,
      sites: [{ origin: journal }],
    });
    browser.setPolicy({});
    expect((await settings.readSettings('da')).sites).toMatchObject([own]);
  });

  it.each([true, false])(
    'a computer that the organisation calls shared (%s) cannot be called otherwise',
    async (shared) => {
      const browser = fakeBrowser();
      const settings = browser.open();
      await settings.chooseSharedDevice(!shared);
      browser.setPolicy({ sharedDevice: shared });
      expect(await settings.readSettings('da')).toMatchObject({
        sharedDevice: shared,
        sharedDeviceByPolicy: true,
      });
      expect(await settings.chooseSharedDevice(!shared)).toEqual({ ok: false, fault: 'locked' });
      browser.setPolicy({});
      expect(await settings.readSettings('da')).toMatchObject({
        sharedDevice: !shared,
        sharedDeviceByPolicy: false,
      });
    },
  );

  it('the plan locks after 1, 5 or 15 minutes, and after 5 where what is stored is something else', async () => {
    const { open, local } = fakeBrowser();
    const settings = open();
    await settings.chooseLockMinutes(15);
    expect((await settings.readSettings('da')).lockMinutes).toBe(15);
    local.items.set('settings.lockMinutes', 1e9);
    expect((await settings.readSettings('da')).lockMinutes).toBe(5);
  });

  it('notes refused keys and still uses the others', async () => {
    const settings = fakeBrowser({ sites: [journal, '<all_urls>'], locale: 'xx' }).open();
    const { sites, locale, policy } = await settings.readSettings('da');
    expect([sites.length, locale, policy.refused.map(({ key }) => key)]).toEqual([
      1,
      'da',
      ['locale', 'sites[1]'],
    ]);
    expect(readCounts().get('policy-key-refused')).toBe(1);
  });
});

describe('the first ten seconds after a forced install', () => {
  it('are called fetching, and end with the policy', async () => {
    const browser = fakeBrowser({});
    const settings = browser.open();
    const heard = vi.fn();
    await settings.markInstalled();
    settings.watchSettings(heard, new AbortController().signal);
    expect((await settings.readSettings('da')).policy.state).toBe('fetching');
    browser.setPolicy({ sites: [journal] });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(await settings.readSettings('da')).toMatchObject({
      policy: { state: 'active' },
      sites: [{ origin: journal }],
    });
  });

  it('end by themselves where there is no policy', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const settings = fakeBrowser({}).open();
    const heard = vi.fn();
    settings.watchSettings(heard, new AbortController().signal);
    await settings.markInstalled();
    expect(heard).toHaveBeenCalledTimes(1);
    while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(FETCH_LIMIT_MS - 1);
    expect((await settings.readSettings('da')).policy.state).toBe('fetching');
    vi.advanceTimersByTime(1);
    expect(heard).toHaveBeenCalledTimes(2);
    expect((await settings.readSettings('da')).policy.state).toBe('none');
  });

  it('are not believed when the clock was set back', async () => {
    const { open } = fakeBrowser({});
    await open(() => new Date('2027-01-01')).markInstalled();
    expect((await open(() => new Date('2026-01-01')).readSettings('da')).policy.state).toBe('none');
  });

  it('are nothing in Firefox, which says at once that there is no policy', async () => {
    const settings = fakeBrowser(null).open();
    await settings.markInstalled();
    expect((await settings.readSettings('da')).policy.state).toBe('none');
  });
});

describe('watching', () => {
  it('hears of choices, policy and permissions, and of nothing else', async () => {
    const browser = fakeBrowser();
    const settings = browser.open();
    const heard = vi.fn();
    const controller = new AbortController();
    settings.watchSettings(heard, controller.signal);
    await browser.local.set({ 'store.sentinel': 1 });
    expect(heard).toHaveBeenCalledTimes(0);
    await settings.addSite(own);
    expect(heard).toHaveBeenCalledTimes(1);
    browser.permit('https://own.example.dk/*');
    expect(heard).toHaveBeenCalledTimes(2);
    browser.setPolicy({ locale: 'en' });
    expect(heard).toHaveBeenCalledTimes(3);
    controller.abort();
    browser.setPolicy({});
    expect(heard).toHaveBeenCalledTimes(3);
    expect(browser.events.map((event) => event.listeners.size)).toEqual([0, 0, 0]);
  });
});

describe('two windows at the same moment', () => {
  it('both keep their site', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    const { open } = fakeBrowser();
    const origins = ['https://a.example.dk', 'https://b.example.dk', 'https://c.example.dk'];
    await Promise.all(origins.map((origin) => open().addSite({ origin, mode: 'cards' })));
    const { sites } = await open().readSettings('da');
    expect(sites.map(({ origin }) => origin)).toEqual(origins);
  });

  it('do not touch what the other changes', async () => {
    const { open } = fakeBrowser();
    const entry = { rule: 'cpr-number', origin: null, reason: null };
    await Promise.all([open().addSite(own), open().chooseLocale('en'), open().addSetAside(entry)]);
    expect(await open().readSettings('da')).toMatchObject({ locale: 'en', sites: [own], setAside: [entry] });
  });
});

describe('stored values that are broken', () => {
  it.each([
    ['settings.sites', 'text'],
    ['settings.sites', [own, { origin: 'https://*/*', mode: 'cards' }, null]],
    ['settings.setAside', { rule: 'x' }],
    ['settings.locale', 'klingon'],
  ])('%s = %j: default or what is whole, noted, put beside at the next change', async (key, broken) => {
    const { open, local } = fakeBrowser();
    local.items.set(key, broken);
    const settings = open();
    const { sites, locale, setAside } = await settings.readSettings('da');
    expect({ sites: sites.length, locale, setAside }).toEqual({
      sites: Array.isArray(broken) ? 1 : 0,
      locale: 'da',
      setAside: [],
    });
    expect(readCounts().get('settings-unreadable')).toBe(1);

    await settings.addSite({ origin: journal, mode: 'cards' });
    await settings.chooseLocale('en');
    await settings.addSetAside({ rule: 'cpr-number', origin: null, reason: null });
    expect(local.items.get(`${key}.unreadable`)).toEqual(broken);
    expect(await settings.readSettings('da')).toMatchObject({
      locale: 'en',
      setAside: [{ rule: 'cpr-number' }],
    });
  });

  it('storage that refuses: defaults, said and noted, nothing thrown', async () => {
    const { open, local } = fakeBrowser();
    const settings = open();
    await settings.addSite(own);
    local.failing = 'everything';
    expect((await settings.readSettings('en')).locale).toBe('en');
    const refused = await settings.addSite({ origin: journal, mode: 'cards' });
    expect(refused).toEqual({ ok: false, fault: 'not-saved' });
    expect([...readCounts().keys()].sort()).toEqual(['settings-not-saved', 'settings-unreadable']);
    local.failing = 'nothing';
    expect((await settings.readSettings('da')).sites).toMatchObject([own]);
  });
});

describe('what a person tells of their work', () => {
  it('is kept answer by answer: each changes what it names and leaves the rest', async () => {
    const settings = fakeBrowser().open();
    await settings.chooseProfile({ role: 'peer' });
    await settings.chooseProfile({ employer: 'region' });
    await settings.chooseProfile({ asked: true });
    expect((await settings.readSettings('da')).profile).toEqual({
      role: 'peer',
      employer: 'region',
      authorised: null,
      citizenWord: null,
      asked: true,
    });
  });
});
