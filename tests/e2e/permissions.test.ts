import { afterAll, beforeAll, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { type Agent, openAgent } from '../support/agent';
import { builtExtension, launch } from '../support/browsers';
import { expectSilence, openCardBesideFrame } from '../support/expect-silence';
import { journalWithin } from '../support/journal-within';
import { type Served, serve } from '../support/serve';
import { switchSites } from '../support/switch-sites';

// Numbers are those of SECURITY.md, section 10. permissions.full.test.ts has the browser's own permission taken back.

let site: Served;
let browser: DrivenBrowser;
let agent: Agent;
let page: DrivenPage;
let elsewhere: string;

beforeAll(async () => {
  site = await serve(journalWithin());
  elsewhere = site.origin.replace('127.0.0.1', 'localhost');
  browser = await launch('chromium', { extension: builtExtension('chromium'), language: 'da' });
  agent = await openAgent(browser);
  await switchSites(agent, [site.origin, elsewhere]);
  page = await browser.openPage(`${site.origin}/`);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('22 a site is removed while a card is shown: everything goes, and nothing is read any more', async () => {
  await openCardBesideFrame(page);
  const panel = await browser.openPanel();
  await panel.clickNamed('Indstillinger');
  await panel.clickNamed(`Fjern: ${site.origin}`);
  await expectSilence(page, agent, { off: site.origin, on: elsewhere });
});
