import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import {
  dayFromNow,
  fill,
  isTicked,
  openWorkspace,
  readStore,
  readText,
  waitForHeading,
  waitForText,
  workItem,
} from '../support/workspace-view';

// PRODUCT.md 3.3: a leader whose first peer begins. What is said of days is in the unit tests; the clock is today's.
describe.each(BROWSERS)('a leader carries one onboarding in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  let page: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
  });
  afterAll(() => browser?.close());

  test('0:00 she picks Leder in the panel, and finds the workspace where her checklist is', async () => {
    panel = await browser.openExtensionPage('sidepanel.html');
    await panel.clickNamed('Leder');
    await panel.clickNamed(/^I en kommune/);
    await panel.clickNamed('Svar på jeres spørgsmål');
    await panel.clickNamed('Tjekliste');
    await panel.clickNamed('Åbn arbejdsbordet');
    page = await browser.findPage('workspace.html');
    await waitForHeading(page, 'Mine opstarter');
    await waitForText(page, 'Der er ingen opstarter her endnu.');
  });

  test('0:20 the onboarding is begun with label, day, hours and trial period; nothing asks about health', async () => {
    await page.clickNamed('Ny opstart');
    await waitForHeading(page, 'Ny opstart');
    await page.clickNamed('Begynd opstarten');
    await waitForText(page, 'Skriv initialer eller et fornavn.');
    await fill(page, 'Initialer eller fornavn', 'Amira');
    await fill(page, 'Første arbejdsdag', dayFromNow(14));
    await fill(page, 'Timer om ugen', '20');
    await fill(page, 'Kontaktpersonens initialer', 'MO');
    await page.clickNamed('Ja');
    const asked = await page.evaluate(() =>
      [...document.querySelectorAll('main label, main legend')].map((one) => one.textContent).join(' '),
    );
    expect(asked).not.toMatch(/helbred|diagnose|sygdom|fravær|kriseplan|egen plan/i);
    await page.clickNamed('Begynd opstarten');
    await waitForHeading(page, 'Amira');
  });

  test('1:00 fourteen days to the start, and the first item is the questions about the rules', async () => {
    await waitForText(page, '14 dage til start', '.sm-work-facts');
    await waitForText(page, 'I har aftalt prøvetid til', '.sm-work-facts');
    const first = await readText(page, '.sm-work-items > li:first-child .sm-tick-title');
    expect(first).toBe('Vi har svaret på de første spørgsmål i Vores arbejdsplads');
    expect(await readText(page, '.sm-work-talk-card')).not.toContain('Ingen aftale');
  });

  test('day 0: both sit at one screen; of the talk about needs it is kept that it was held', async () => {
    await page.clickNamed('Åbn siden til jer begge');
    await waitForHeading(page, 'Sammen med Amira');
    await fill(page, 'Hvad er du her for?', 'Gruppeforløb\nSamtaler');
    await page.clickNamed('Vi har talt om det');
    await fill(page, 'Dag', dayFromNow(30), '.sm-work-together');
    await fill(page, 'Klokken (kan undværes)', '10:00', '.sm-work-together');
    await page.clickNamed('Gem det, I er enige om');
    await waitForText(page, 'Der mangler initialer.');
    await fill(page, 'Lederens initialer', 'KH');
    await fill(page, 'Peerens initialer', 'AM');
    await page.clickNamed('Gem det, I er enige om');
    await waitForText(page, 'Gemt', '.sm-work-sign');
    const kept = await readStore(page);
    expect(kept).toContain('"functions":["Gruppeforløb","Samtaler"]');
    expect(kept).toContain('"needsTalked":true');
    expect(kept).toContain('"by":"KH, AM"');
    expect(kept).toContain(`"nextTalkOn":"${dayFromNow(30)}"`);
  });

  test('a CPR number among the functions is held back, and nothing of it is kept', async () => {
    await fill(page, 'Hvad er du her for?', '\n010190-1234');
    await fill(page, 'Lederens initialer', 'KH');
    await fill(page, 'Peerens initialer', 'AM');
    await page.clickNamed('Gem det, I er enige om');
    await waitForText(page, 'CPR');
    expect(await readStore(page)).not.toContain('010190');
  });

  test('the ticks of the first day stand in the list, and the panel shows them', async () => {
    await page.clickNamed('Amira');
    await waitForHeading(page, 'Amira');
    await waitForText(page, 'kl. 10:00', '[data-next-talk]');
    await page.clickNamed(/^En ny peer-kollega/);
    await page.waitFor((selector: string) => document.querySelector(selector), workItem('leader-needs-talk'));
    expect(await isTicked(page, 'leader-needs-talk')).toBe(true);
    expect(await isTicked(page, 'leader-next-talk')).toBe(true);
    await panel.waitFor(
      () => document.querySelector('.sm-list-head h2')?.textContent === 'Amira',
      undefined,
      { what: 'her list in the panel', timeout: 20_000 },
    );
  });

  test('day 7 and 30: a talk has its questions, and what was agreed is an item; both windows see it', async () => {
    await page.clickNamed('Efter den første uge');
    await waitForHeading(page, 'Efter den første uge');
    await waitForText(page, 'Hvad overraskede dig?');
    await page.click(`${workItem('leader-week-one-question')} .sm-tick input`);
    await waitForText(page, 'Gemt', workItem('leader-week-one-question'));
    const other = await openWorkspace(browser);
    await other.clickNamed('Amira');
    await waitForHeading(other, 'Amira');
    await fill(page, 'Aftale', 'Karen bestiller en nøgle');
    await page.clickNamed('Tilføj aftalen');
    await waitForText(other, 'Karen bestiller en nøgle');
    await other.click('[data-agreed] .sm-tick input');
    await page.waitFor(
      () => document.querySelector<HTMLInputElement>('[data-agreed] .sm-tick input')?.checked,
      undefined,
      { what: 'the other window’s tick', timeout: 20_000 },
    );
    await other.close();
  });

  test('it is all there after a restart of the page, at the same place', async () => {
    await page.reload();
    await waitForHeading(page, 'Efter den første uge');
    await waitForText(page, 'Karen bestiller en nøgle');
    expect(await isTicked(page, 'leader-week-one-question')).toBe(true);
  });
});
