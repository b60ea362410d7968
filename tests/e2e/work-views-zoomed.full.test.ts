import { afterAll, beforeAll, describe, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { builtExtension, launch } from '../support/browsers';
import { waitUntilReady } from '../support/checklist-view';
import { expectWholeWhenEnlarged } from '../support/enlarged';
import { dayFromNow, fill, waitForHeading } from '../support/workspace-view';

const WORDS = {
  da: {
    now: 'Her og nu',
    checklist: 'Tjekliste',
    workplace: 'Arbejdsplads',
    overview: 'Mine opstarter',
    begin: 'Ny opstart',
    label: 'Initialer eller fornavn',
    start: 'Første arbejdsdag',
    trial: 'Ja',
    one: 'Begynd opstarten',
    together: 'Åbn siden til jer begge',
    togetherWith: 'Sammen med',
    talk: 'Svar om prøvetiden',
    papers: 'Papirer',
    makePaper: 'Begynd: Funktionsbeskrivelse',
    paper: 'Funktionsbeskrivelse',
  },
  en: {
    now: 'Here and now',
    checklist: 'Checklist',
    workplace: 'Workplace',
    overview: 'My onboardings',
    begin: 'New onboarding',
    label: 'Initials or first name',
    start: 'First working day',
    trial: 'Yes',
    one: 'Begin the onboarding',
    together: 'Open the page for you both',
    togetherWith: 'Together with',
    talk: 'The answer on the trial period',
    papers: 'Papers',
    makePaper: 'Begin: Job description',
    paper: 'Job description',
  },
} as const;
/** Nobody is called this, and it has no place to break. */
const LONG = 'Selvmordsforebyggelsesmedarbejder';

describe.each(['da', 'en'] as const)('checklist, Her og nu and Arbejdsplads, enlarged, in %s', (language) => {
  const words = WORDS[language];
  let browser: DrivenBrowser;
  let panel: DrivenPage;

  beforeAll(async () => {
    browser = await launch('chromium', { extension: builtExtension('chromium'), language });
    panel = await browser.openExtensionPage('sidepanel.html');
  });
  afterAll(() => browser?.close());

  test('the checklist with all its phases open', async () => {
    await panel.clickNamed(words.checklist);
    await waitUntilReady(panel);
    await expectWholeWhenEnlarged(panel, 30);
  });

  test('Her og nu', async () => {
    await panel.clickNamed(words.now);
    await expectWholeWhenEnlarged(panel);
  });

  test('Arbejdsplads with all its questions', async () => {
    await panel.clickNamed(words.workplace);
    await panel.waitFor(() => document.querySelector('.sm-slots textarea:enabled'));
    await expectWholeWhenEnlarged(panel, 15);
  });
});

describe.each(['da', 'en'] as const)('the workspace, enlarged, in %s', (language) => {
  const words = WORDS[language];
  let browser: DrivenBrowser;
  let page: DrivenPage;

  beforeAll(async () => {
    browser = await launch('chromium', { extension: builtExtension('chromium'), language });
    page = await browser.openExtensionPage('workspace.html');
    await waitForHeading(page, words.overview);
  });
  afterAll(() => browser?.close());

  test('the form for a new onboarding', async () => {
    await page.clickNamed(words.begin);
    await waitForHeading(page, words.begin);
    await expectWholeWhenEnlarged(page);
  });

  test('one onboarding, with its lists and what can be handed over', async () => {
    await fill(page, words.label, LONG);
    await fill(page, words.start, dayFromNow(-60));
    await page.clickNamed(words.trial);
    await page.clickNamed(words.one);
    await waitForHeading(page, LONG);
    await expectWholeWhenEnlarged(page, 30);
  });

  test('the page for them both', async () => {
    await page.clickNamed(words.together);
    await waitForHeading(page, `${words.togetherWith} ${LONG}`);
    await expectWholeWhenEnlarged(page, 8);
  });

  test('a talk', async () => {
    await page.clickNamed(LONG);
    await waitForHeading(page, LONG);
    await page.clickNamed(words.talk);
    await waitForHeading(page, words.talk);
    await expectWholeWhenEnlarged(page, 5);
  });

  test('the overview', async () => {
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await waitForHeading(page, words.overview);
    await expectWholeWhenEnlarged(page, 5);
  });

  test('a paper, from the choice to the fields', async () => {
    await page.clickNamed(words.papers);
    await waitForHeading(page, words.papers);
    await expectWholeWhenEnlarged(page, 8);
    await page.clickNamed(words.makePaper);
    await waitForHeading(page, words.paper);
    await expectWholeWhenEnlarged(page, 8);
  });
});
