import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { builtExtension, launch } from '../support/browsers';
import { chooseForCalm, openCalm } from '../support/calm-visit';
import { beginPlan, openPlans, waitUntilLocked, writeLine } from '../support/own-plan-view';

// Chromium's emulation is what zooming does to a page (WCAG 1.4.4, 1.4.10). The names are those of the browser's
// own accessibility tree.

const WORDS = 'måge havre bænk lanterne';
/** A screen of 1280 px at twice and at four times its size; and the text alone at twice, in a panel of 400 px. */
const ZOOMS = [
  ['200 %', { width: 640, height: 512, deviceScaleFactor: 2 }, ''],
  ['400 %', { width: 320, height: 256, deviceScaleFactor: 4 }, ''],
  ['text at 200 %', { width: 400, height: 800, deviceScaleFactor: 1 }, '200%'],
] as const;
const CONTROLS = [
  'button',
  'link',
  'textbox',
  'searchbox',
  'radio',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
];

const VIEWS: readonly (readonly [name: string, open: (panel: DrivenPage) => Promise<void>])[] = [
  ['the notebook', async () => {}],
  ['the choices of a line', (panel) => panel.clickNamed('Valg: Ti minutter udenfor')],
  ['the leader’s card', (panel) => panel.clickNamed('Lederkort')],
  [
    'the pocket edition',
    async (panel) => {
      await panel.clickNamed('Tilbage til planen');
      await panel.clickNamed('Lommeudgave');
    },
  ],
  [
    'lock and template',
    async (panel) => {
      await panel.clickNamed('Tilbage til planen');
      await panel.clickNamed('Lås og skabelon');
    },
  ],
  ['keeping', (panel) => panel.clickNamed('Indstillinger')],
  [
    'the plan for being away',
    async (panel) => {
      await panel.clickNamed('Planer');
      await panel.clickNamed('Når jeg er væk fra arbejdet');
      await panel.clickNamed(/^Skriv planen/);
    },
  ],
  [
    'the locked plan',
    async (panel) => {
      await panel.clickNamed('Min plan');
      await panel.clickNamed('Lås');
      await waitUntilLocked(panel);
    },
  ],
  ['words forgotten', (panel) => panel.clickNamed('Jeg har glemt ordene')],
  ['the calm page', openCalm],
];

describe('plan, keeping and calm page, enlarged', () => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  beforeAll(async () => {
    browser = await launch('chromium', { extension: builtExtension('chromium'), language: 'da' });
    await chooseForCalm(browser);
    panel = await openPlans(browser);
    await beginPlan(panel, WORDS);
    await writeLine(panel, 'Det hjælper mig', 'Ti minutter udenfor');
    await writeLine(panel, 'Det kan vælte mig', 'Selvmordsforebyggelsesarbejdsgruppemøderne om mandagen');
  });
  afterAll(() => browser?.close());

  async function zoom([, metrics, text]: (typeof ZOOMS)[number]): Promise<void> {
    await panel.devtools('Emulation.setDeviceMetricsOverride', { ...metrics, mobile: false });
    await panel.evaluate((size: string) => {
      document.documentElement.style.fontSize = size;
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    }, text);
  }

  test.each(VIEWS)(
    '%s: nothing is cut off or wider than the page, and every control has a name',
    async (_, open) => {
      await panel.devtools('Emulation.clearDeviceMetricsOverride');
      await panel.evaluate(() => {
        document.documentElement.style.fontSize = '';
      });
      await open(panel);
      for (const one of ZOOMS) {
        await zoom(one);
        const seen = await panel.evaluate(() => {
          const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
            // A field for a file is there for the keyboard alone; its label is seen.
            if (!element.checkVisibility() || element.matches('.sm-unseen, .sm-unseen *, [type=file]'))
              return false;
            const { overflowX } = getComputedStyle(element);
            const isCut = overflowX === 'hidden' || overflowX === 'clip';
            return isCut && element.scrollWidth > element.clientWidth + 1;
          });
          return {
            wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            cut: cut.map((element) => element.className),
          };
        });
        expect(seen, one[0]).toEqual({ wider: 0, cut: [] });
      }
      const controls = (await panel.accessibleTree()).filter(({ role }) => CONTROLS.includes(role));
      expect(controls.length).toBeGreaterThan(3);
      expect(controls.filter(({ name }) => name.trim() === '')).toEqual([]);
    },
  );
});
