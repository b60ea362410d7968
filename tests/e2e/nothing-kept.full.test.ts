import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAgent } from '../support/agent';
import { BROWSERS, type BrowserName, builtExtension, launch } from '../support/browsers';
import { JOURNAL } from '../support/journal';
import { dumpExtension, filesWith, makeSentinel } from '../support/sentinel';
import { type Served, serve } from '../support/serve';
import { switchSites } from '../support/switch-sites';
import { heardInPage, listenInPage, writeSecretly } from '../support/write-secretly';

// SECURITY.md, section 10, number 59, in the files of the profile: also in those where a browser keeps its session and
// its history. Neither writes there what stands in these fields, with or without Sidemand.

/** Where the browser keeps `storage.local`. */
const STORAGE: Readonly<Record<BrowserName, RegExp>> = {
  chromium: /^Default\/Local Extension Settings\//,
  firefox: /^storage\/default\/moz-extension/,
};
/** Firefox writes down its session four times a second instead of four times a minute. */
const EAGER = { 'browser.sessionstore.interval': 250 };

describe.each(BROWSERS)('59 what is typed in a journal in %s', (name) => {
  let site: Served;
  let folder: string;

  beforeAll(async () => {
    site = await serve({ '/': JOURNAL });
    folder = mkdtempSync(join(tmpdir(), 'sidemand-kept-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await site?.close();
  });

  // As after a power cut, and by its own door, when a browser has written down all that it means to.
  test.each(['kill', 'close'] as const)('is in no message, storage, title or file (%s)', async (end) => {
    const profile = join(folder, end);
    const url = `${site.origin}/`;
    const sentinel = makeSentinel();
    const browser = await launch(name, {
      extension: builtExtension(name),
      profile,
      language: 'da',
      preferences: EAGER,
    });
    try {
      const agent = await openAgent(browser);
      await switchSites(agent, [site.origin]);
      const page = await browser.openPage(url);
      await page.click('#plain');
      await listenInPage(agent, url);
      const panel = await writeSecretly(browser, page, sentinel);
      await panel.clickNamed(/tage sit eget liv/);
      expect(JSON.stringify(await agent.heard())).not.toContain(sentinel);
      expect(await heardInPage(agent, url)).not.toContain(sentinel);
      expect(await dumpExtension(agent.page)).not.toContain(sentinel);
      expect((await browser.uncaught()).join()).not.toContain(sentinel);
      await browser[end]();
    } finally {
      await browser.kill();
    }
    // The reason that was given is stored, and found: the search looks where it should.
    expect(filesWith(profile, 'not-relevant')).toContainEqual(expect.stringMatching(STORAGE[name]));
    expect(filesWith(profile, sentinel)).toEqual([]);
  });
});
