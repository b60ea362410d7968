import { afterAll, beforeAll, describe, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { builtExtension, launch } from '../support/browsers';
import { chooseForCalm, openCalm } from '../support/calm-visit';
import { expectWholeWhenEnlarged } from '../support/enlarged';
import { beginPlan, openPlans, waitUntilLocked, writeLine } from '../support/own-plan-view';

const WORDS = 'måge havre bænk lanterne';
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

  test.each(VIEWS)(
    '%s: nothing is cut off or wider than the page, and every control has a name',
    async (_, open) => {
      await open(panel);
      await expectWholeWhenEnlarged(panel);
    },
  );
});
