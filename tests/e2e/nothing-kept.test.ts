import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { type Agent, openAgent } from '../support/agent';
import { builtExtension, launch } from '../support/browsers';
import { JOURNAL } from '../support/journal';
import { dumpExtension, makeSentinel } from '../support/sentinel';
import { type Served, serve } from '../support/serve';
import { switchSites } from '../support/switch-sites';
import { heardInPage, listenInPage, writeSecretly } from '../support/write-secretly';

// SECURITY.md, section 10, number 59. nothing-kept.full.test.ts looks through the files of both browsers.

let site: Served;
let browser: DrivenBrowser;
let agent: Agent;
let page: DrivenPage;

beforeAll(async () => {
  site = await serve({ '/': JOURNAL });
  browser = await launch('chromium', { extension: builtExtension('chromium'), language: 'da' });
  agent = await openAgent(browser);
  await switchSites(agent, [site.origin]);
  page = await browser.openPage(`${site.origin}/`);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('59 what is typed in a journal is in no message, no storage and no title of ours', async () => {
  const url = `${site.origin}/`;
  const sentinel = makeSentinel();
  await page.click('#plain');
  await listenInPage(agent, url);
  await agent.follow(url);
  const panel = await writeSecretly(browser, page, sentinel);
  await panel.clickNamed(/tage sit eget liv/);

  const messages = JSON.stringify(await agent.heard());
  expect(messages).toContain('child-left-alone');
  expect(messages).not.toContain(sentinel);
  const toPage = await heardInPage(agent, url);
  expect(toPage).toContain('session-changed');
  expect(toPage).toContain('show-finding');
  expect(toPage).not.toContain(sentinel);
  const stored = await dumpExtension(agent.page);
  expect(stored).toContain('"rule":"email"');
  expect(stored).not.toContain(sentinel);
  expect(await panel.evaluate(() => document.documentElement.outerHTML)).not.toContain(sentinel);
});
