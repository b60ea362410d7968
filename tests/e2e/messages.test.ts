import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { type Agent, openAgent } from '../support/agent';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { readStorage } from '../support/extension-storage';
import { forgedMessages } from '../support/forged';
import { ask, readStorageAreas } from '../support/forger';
import { JOURNAL } from '../support/journal';
import { type Served, serve } from '../support/serve';
import { switchSites } from '../support/switch-sites';

// Numbers are those of SECURITY.md, section 10. A forger is code in the isolated world of our own page script: what
// somebody is who has taken over the renderer of a page.

describe.each(BROWSERS)('messages in %s', (name) => {
  let site: Served;
  let neighbour: Served;
  let browser: DrivenBrowser;
  let agent: Agent;
  let page: DrivenPage;

  beforeAll(async () => {
    [site, neighbour] = await Promise.all([serve({ '/': JOURNAL }), serve({ '/': JOURNAL })]);
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    agent = await openAgent(browser);
    await switchSites(agent, [site.origin]);
    page = await browser.openPage(`${site.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await neighbour?.close();
  });

  const forge = (message: unknown) => agent.runInGuideWorld(`${site.origin}/`, ask, message);

  test('52 a forged message gets no answer and changes nothing', async () => {
    const before = await readStorage(agent.page);
    const answers: Record<string, unknown> = {};
    for (const [kind, message] of Object.entries(forgedMessages(site.origin))) {
      answers[kind] = await forge(message);
    }
    const none = Object.keys(answers).map((kind) => [kind, null]);
    expect(answers).toEqual(Object.fromEntries(none));
    expect(await readStorage(agent.page)).toEqual(before);
    // The forger does get through: what a page script may ask, it may ask too, and learns no more by it.
    const session = await forge({ direction: 'pageToBackground', kind: 'open-session', payload: {} });
    expect(session).toEqual({ locale: 'da', setAside: [], cards: [] });
  });

  test('52 a page script reaches no storage of the extension but where the browser has no lock', async () => {
    const areas = await agent.runInGuideWorld(`${site.origin}/`, readStorageAreas);
    // Firefox has no `setAccessLevel` (SECURITY.md 1).
    expect(areas).toEqual(name === 'chromium' ? [] : ['local']);
  });

  test('52 a page of the same host on another port, not switched on, gets no guide and no answer', async () => {
    const url = `${neighbour.origin}/`;
    await page.goto(url);
    await page.click('#plain');
    await page.type('Hun vil tage livet af sig. ');
    const session = { direction: 'pageToBackground', kind: 'open-session', payload: {} };
    expect(await agent.runInGuideWorld(url, ask, session)).toBeNull();
    // Asked for before that answer, so it would be here by now.
    expect(await agent.runInGuideWorld(url, hasGuide)).toBe(false);
    expect(await page.layer()).toBeNull();
    const heard = (await agent.heard()).filter(({ origin }) => origin === neighbour.origin);
    expect(heard.map(({ message }) => (message as { kind: string }).kind)).toEqual([
      'guide-needed',
      'open-session',
    ]);
  });
});

/** Whether a guide is at work in this frame, as the handle between our two page scripts says. */
function hasGuide(): boolean {
  const handle = (globalThis as { [key: symbol]: { guided?: boolean } | undefined })[
    Symbol.for('page-handle')
  ];
  return handle?.guided ?? false;
}
