import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist } from '../support/checklist-view';
import { textOf } from '../support/journal';
import { waitForShown } from '../support/keeping-view';
import { goToDay } from '../support/page-clock';
import { itemRow, unfoldItem, unfoldMore, waitForRow, waitForWords, writeField } from '../support/run-view';
import { fill, openWorkspace, waitForHeading, waitForText, workItem } from '../support/workspace-view';

const FIRST_DAY = '2026-12-01';
const FACTS = '.sm-facts-form';
const CARD = '.sm-trial';

// PRODUCT.md 3.8, both sides of it. Each is one story: a test goes on where the one before it stopped.
describe.each(BROWSERS)('a peer’s trial period, in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    panel = await openReadyChecklist(browser);
  });
  afterAll(() => browser?.close());

  const isSaid = (words: string) => waitForText(panel, words, CARD);
  const waitForNoCard = () =>
    panel.waitFor((card: string) => !document.querySelector(card), CARD, { what: 'nothing said of it' });
  const answer = async (said: string) => {
    await panel.clickNamed('Om din start');
    await panel.clickNamed(said);
    await panel.click(`${FACTS} .sm-button-strong`);
    await waitForText(panel, 'Gemt', FACTS);
    await panel.clickNamed('Om din start');
  };

  test('nobody knows yet: the list asks to look in the contract, and nothing counts down', async () => {
    await writeField(panel, `${FACTS} input[type=date]`, FIRST_DAY);
    await panel.clickNamed('Ved ikke');
    await panel.click(`${FACTS} .sm-button-strong`);
    await waitForRow(panel, 'trial-asked');
    await waitForWords(panel, 'trial-asked', 'Spørg: står der prøvetid i kontrakten?');
    await waitForNoCard();
  });

  test('day 0, none was agreed: there is no trial period to speak of', async () => {
    await answer('Nej');
    await goToDay(panel, FIRST_DAY);
    await waitForNoCard();
    expect(await textOf(panel)).not.toContain('Vi har holdt en samtale i god tid');
  });

  test('day 0, it stands in the contract: the peer sees until when, and the day of the talk', async () => {
    await answer('Ja');
    await isSaid('I har aftalt prøvetid til søndag den 28. februar 2027. Der er omkring 13 uger til.');
    await isSaid('Inden fredag den 29. januar 2027 taler du og din leder');
  });

  test('month 1: the talk about the tasks has three things to bring', async () => {
    await goToDay(panel, '2026-12-28');
    await unfoldItem(panel, 'tasks-talked');
    await waitForWords(panel, 'tasks-talked', 'Tag tre ting med');
  });

  test('before day 60: what the talk is about stands open; its day is agreed on', async () => {
    await goToDay(panel, '2027-01-20');
    await waitForText(panel, 'Funktionsbeskrivelsen. Hvad er blevet anderledes', `${CARD} details[open]`);
    await unfoldItem(panel, 'trial-talk');
    await unfoldMore(panel, 'trial-talk');
    await writeField(panel, `${itemRow('trial-talk')} .sm-item-needs input[type=date]`, '2027-01-27');
    await panel.click(`${itemRow('trial-talk')} .sm-item-needs > button`);
    await isSaid('I har aftalt at tale om, hvordan det går, onsdag den 27. januar');
  });

  test('the talk was held: a tick, and the card says no more of it', async () => {
    await goToDay(panel, '2027-01-27');
    await panel.click(`${itemRow('trial-talk')} .sm-tick input`);
    await isSaid('I har talt om, hvordan det går.');
  });

  test('if it ends: calm words, whom to ask, and the ways to what is one’s own and to leaving', async () => {
    await goToDay(panel, '2027-02-14');
    await isSaid('Der er 14 dage til.');
    await panel.clickNamed('Hvis ansættelsen slutter');
    await isSaid('Bed om at få det på skrift');
    await panel.clickNamed(/Hvis ansættelsen slutter.*Hvad der sker/);
    await waitForHeading(panel, 'Hvis ansættelsen slutter');
    await panel.clickNamed('Tjekliste');
    await panel.clickNamed('Hvis ansættelsen slutter');
    await panel.clickNamed('Gå til Det, der er mit');
    await waitForHeading(panel, 'Indstillinger');
    await panel.clickNamed('Tjekliste');
    await panel.clickNamed('Hvis ansættelsen slutter');
    await panel.clickNamed(/Når du skifter arbejdsplads/);
    await waitForShown(panel, 'Begynd: Når du skifter arbejdsplads');
  });

  test('day 90: it is over, and the way to the peer course is near', async () => {
    await goToDay(panel, '2027-03-01');
    await isSaid('Prøvetiden er slut.');
    await panel.clickNamed(/Peer-uddannelsen/);
    await panel.clickNamed('Begynd: Peer-uddannelsen');
    await waitForRow(panel, 'course-conditions');
  });
});

describe.each(BROWSERS)('a trial period as the leader sees it, in %s', (name) => {
  let browser: DrivenBrowser;
  let page: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    page = await openWorkspace(browser);
  });
  afterAll(() => browser?.close());

  const begin = async (label: string, trial: string) => {
    await page.clickNamed('Ny opstart');
    await waitForHeading(page, 'Ny opstart');
    await fill(page, 'Initialer eller fornavn', label);
    await fill(page, 'Første arbejdsdag', FIRST_DAY);
    await page.clickNamed(trial);
    await page.clickNamed('Begynd opstarten');
    await waitForHeading(page, label);
  };
  const openTalk = async (title: string, day: string) => {
    await page.clickNamed(title);
    await waitForHeading(page, title);
    await waitForText(page, day, '.sm-work-lead');
  };

  test('nobody knows yet: an item asks, and there is no talk about a trial period', async () => {
    await begin('Bo', 'Ved ikke');
    await page.clickNamed(/^En ny peer-kollega/);
    await waitForText(page, 'prøvetid', workItem('leader-trial-asked'));
    expect(await textOf(page)).not.toContain('Når prøvetiden er slut');
    await page.clickNamed('Oversigt');
    await waitForHeading(page, 'Mine opstarter');
  });

  test('day 0: the same day as the peer sees', async () => {
    await begin('Amira', 'Ja');
    await goToDay(page, FIRST_DAY);
    await waitForText(page, 'I har aftalt prøvetid til søndag den 28. februar 2027', '.sm-work-facts');
  });

  test('month 1 and day 60: a guide for each talk, and open words on the trial period in good time', async () => {
    await openTalk('Efter en måned', 'torsdag den 31. december');
    await waitForText(page, 'Hvad er svært i arbejdet lige nu');
    await page.clickNamed('Amira');
    await goToDay(page, '2027-01-20');
    await openTalk('Efter to måneder', 'januar');
    await waitForText(page, 'Læs funktionsbeskrivelsen sammen.');
    await waitForText(page, 'Sådan ser jeg det indtil nu');
    await waitForText(page, 'fredag den 29. januar', workItem('leader-trial-status-talk'));
    await page.clickNamed('Amira');
  });

  test('day 75: the decision is said aloud and written down', async () => {
    await openTalk('Svar om prøvetiden', 'februar');
    await waitForText(page, 'sagt højt og skrevet ned', workItem('leader-trial-decision'));
    await waitForText(page, 'Når ansættelsen slutter');
    await page.clickNamed('Amira');
  });

  test('day 90: it is over, and the talk is about the time after it', async () => {
    await goToDay(page, '2027-03-01');
    await waitForText(page, 'Prøvetiden er slut', '.sm-work-facts');
    await page.clickNamed('Når prøvetiden er slut');
    await waitForHeading(page, 'Når prøvetiden er slut');
    await waitForText(page, 'Er kursusdage, supervision og netværksgruppe lagt ind i vagtplanen?');
    await page.clickNamed('Amira');
  });

  test('if it ends: the list for it is begun from the last day, and stands in the panel', async () => {
    await page.clickNamed('Afslut eller slet');
    await fill(page, 'Sidste arbejdsdag', '2027-03-31');
    await page.clickNamed('Begynd listen');
    await waitForText(page, 'Listen er begyndt.');
    const panel = await browser.openExtensionPage('sidepanel.html');
    await panel.clickNamed('Tjekliste');
    await waitForRow(panel, 'leader-leaving-talk');
    await waitForShown(panel, 'Om din sidste dag');
    await waitForText(panel, 'Amira', '.sm-list-head');
  });
});
