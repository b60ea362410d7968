import { afterAll, beforeAll, describe, test } from 'vitest';
import type { DrivenBrowser } from '@/scripts/drive';
import { type Agent, openAgent } from '../../support/agent';
import { type BrowserName, builtExtension, launch } from '../../support/browsers';
import { serveGallery } from '../../support/gallery';
import type { Served } from '../../support/serve';
import { switchSites } from '../../support/switch-sites';
import type { Behaviour } from './behaviours';
import type { Editor } from './editors';
import { Impossible, judge } from './outcome';
import type { Pair } from './pair';
import { createWriter } from './writer';

/**
 * Tries every behaviour on every editor in one browser. `whole` is the run that docs/EDITORS.md is written from: in a
 * real window, where the keys of the window system arrive too, and every outcome is written down.
 */
export function describeEditors(
  name: BrowserName,
  editors: readonly Editor[],
  behaviours: readonly Behaviour[],
  { whole = false } = {},
): void {
  describe(`editors in ${name}`, () => {
    let gallery: Served;
    let browser: DrivenBrowser;
    let agent: Agent;

    beforeAll(async () => {
      gallery = await serveGallery(editors.map((editor) => `editors/${editor.name}`));
      browser = await launch(name, { extension: builtExtension(name), language: 'da', headless: !whole });
      agent = await openAgent(browser);
      await switchSites(agent, [gallery.origin]);
    });
    afterAll(async () => {
      await browser?.close();
      await gallery?.close();
    });

    describe.each(editors.map((editor) => [editor.title, editor] as const))('%s', (_, editor) => {
      let pair: Pair;
      let runs = true;

      beforeAll(async () => {
        const { origin } = gallery;
        const address = `${origin}/editors/${editor.name}/`;
        const open = async (url: string, isGuided: boolean) =>
          createWriter(await browser.openPage('about:blank'), url, isGuided);
        // The other loopback name is another site: there is no script of ours in it.
        const plain = await open(address.replace('127.0.0.1', 'localhost'), false);
        const guided = await open(address, true);
        const uncaughtBefore = await browser.uncaught();
        pair = { browser, editor, agent, origin, plain, guided, uncaughtBefore };
      });
      afterAll(async () => {
        await pair?.guided.page.close();
        await pair?.plain.page.close();
      });

      test.each(behaviours.map((behaviour) => [behaviour.title, behaviour] as const))('%s', (_, behaviour) =>
        judge(whole ? [name, editor.name, behaviour.name] : null, async () => {
          runs &&= (await pair.plain.open()) && (await pair.guided.open());
          if (!runs) throw new Impossible('the browser has not what the editor is made of');
          return behaviour.tryOn(pair);
        }),
      );
    });
  });
}
