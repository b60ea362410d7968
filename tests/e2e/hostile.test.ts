import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { type GuidedSite, openGuidedSite } from '../support/guided-site';
import { JOURNAL } from '../support/journal';
import { pageOf } from '../support/pages';
import { probeExtension } from '../support/probe-extension';

// Numbers are those of SECURITY.md, section 10.

const ALERT = 'Hun vil tage livet af sig. ';

/** Each stands where the extension API, or what a bundler leaves there, would be looked for. */
const CLOBBERS: Readonly<Record<string, string>> = {
  form: '<form name="browser"><input name="runtime" id="x"></form><form name="chrome"><input name="runtime"></form>',
  element: '<div id="browser"></div><div id="chrome"></div>',
  exports: '<form id="exports"></form><form id="module"></form>',
  'same-frame': '<iframe name="browser" src="/empty"></iframe><iframe name="chrome" src="/empty"></iframe>',
  'cross-frame':
    '<iframe name="browser" src="{cross}/empty"></iframe><iframe name="chrome" src="{cross}/empty"></iframe>',
  // A form answers with its fields, where we ask it for the DOM's functions of these names.
  'form-around':
    '<form id="around"><input name="matches"><input name="getRootNode"><input name="contains">' +
    '<input name="closest"><input name="parentNode"><input name="getBoundingClientRect">{note}</form>',
};

const NOTE = '<textarea id="note"></textarea>';

describe.each(BROWSERS)('a hostile page in %s', (name) => {
  let site: GuidedSite['site'];
  let browser: GuidedSite['browser'];
  let agent: GuidedSite['agent'];
  let page: GuidedSite['page'];
  let close: GuidedSite['close'];

  beforeAll(async () => {
    const pages: Record<string, string> = {
      '/': JOURNAL,
      '/empty': '<!doctype html>',
      '/all': pageOf('clobber'),
    };
    let cross: string;
    ({ site, without: cross, browser, agent, page, close } = await openGuidedSite(name, pages));
    for (const [kind, html] of Object.entries(CLOBBERS)) {
      const around = html.includes('{note}') ? html.replace('{note}', NOTE) : html + NOTE;
      pages[`/${kind}`] = `<!doctype html>${around.replaceAll('{cross}', cross)}`;
    }
  });
  afterAll(() => close?.());

  test.each([...Object.keys(CLOBBERS), 'all'])(
    '46 that takes the names of the API or the DOM (%s) gets marks and a card all the same',
    async (kind) => {
      const before = await browser.uncaught();
      await page.goto(`${site.origin}/${kind}`);
      await page.click('#note');
      await page.type(ALERT);
      await page.clickMark();
      expect((await page.waitForCard({ timeout: 15_000 })).buttons.map((button) => button.name)).toContain(
        'Åbn i panelet',
      );
      expect(await browser.uncaught()).toEqual(before);
    },
  );

  test('51 that probes for the extension finds none of its files', async () => {
    await page.goto(`${site.origin}/`);
    expect(await probeExtension(page, browser.extensionOrigin, agent)).toEqual([]);
  });
});
