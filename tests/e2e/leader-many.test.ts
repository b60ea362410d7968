import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import {
  dayFromNow,
  fill,
  openWorkspace,
  readStore,
  readText,
  waitForHeading,
  waitForText,
  workItem,
} from '../support/workspace-view';

// PRODUCT.md 3.7: three begin on one day, with 15, 25 and 37 hours and one contact person for all.
describe.each(BROWSERS)('a leader carries three onboardings at once in %s', (name) => {
  let browser: DrivenBrowser;
  let page: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    page = await openWorkspace(browser);
  });
  afterAll(() => browser?.close());
  const form = (number: number) => `.sm-work-forms > fieldset:nth-child(${number})`;
  const rowOf = (label: string) =>
    page.evaluate((wanted: string) => {
      const rows = [...document.querySelectorAll('.sm-work-table tbody tr')];
      return rows.find((row) => row.querySelector('th a')?.textContent === wanted)?.textContent ?? '';
    }, label);

  test('0:00 three forms, and the day and the contact person are asked once', async () => {
    const began = Date.now();
    await page.clickNamed('Ny opstart');
    await fill(page, 'Initialer eller fornavn', 'A', form(1));
    await fill(page, 'Første arbejdsdag', dayFromNow(-42), form(1));
    await fill(page, 'Timer om ugen', '15', form(1));
    await fill(page, 'Kontaktpersonens initialer', 'MO', form(1));
    await page.clickNamed('Én til begynder');
    await fill(page, 'Initialer eller fornavn', 'B', form(2));
    await fill(page, 'Timer om ugen', '25', form(2));
    await page.clickNamed('Én til begynder');
    await fill(page, 'Initialer eller fornavn', 'C', form(3));
    await fill(page, 'Timer om ugen', '37', form(3));
    await page.clickNamed('Begynd 3 opstarter');
    await waitForHeading(page, 'Mine opstarter');
    await page.waitFor(() => document.querySelectorAll('.sm-work-table tbody tr').length === 3);
    expect(Date.now() - began).toBeLessThan(120_000);
  });

  test('2:00 side by side by first day: next item, next talk, open questions, and no ranking', async () => {
    const heads = await page.evaluate(() =>
      [...document.querySelectorAll('.sm-work-table thead th')].map((cell) => cell.textContent),
    );
    expect(heads).toEqual(['Hvem', 'Første dag', 'Dit næste punkt', 'Næste samtale', 'Åbne spørgsmål']);
    expect(await readText(page, '.sm-work-table caption')).toBe('I orden efter første arbejdsdag.');
    expect(
      await page.evaluate(() => document.querySelectorAll('main button[aria-sort], [aria-sort]').length),
    ).toBe(0);
    const now = await page.evaluate(() =>
      [...document.querySelectorAll('.sm-work-timeline tbody tr')].map(
        (row) => row.querySelectorAll('.sm-work-stretch-now').length,
      ),
    );
    expect(now.every((count) => count > 0)).toBe(true);
  });

  test('2:30 one contact person for three is told, in calm words', async () => {
    await waitForText(page, 'MO er kontaktperson for 3: A, B, C. Det er nemmere med en eller to hver.');
  });

  test('3:00 what is the same for everybody is ticked for all at once, and can be taken back', async () => {
    await page.clickNamed('Sæt kryds for alle');
    const offered = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.sm-work-rows [data-item]')].map((row) => row.dataset.item),
    );
    expect(offered).toContain('leader-values');
    for (const own of ['leader-needs-talk', 'leader-function-description', 'leader-trial-decision'])
      expect(offered).not.toContain(own);
    await page.click('.sm-work-rows [data-item="leader-values"] > button');
    await waitForText(page, 'Fortryd de 3 krydser');
    expect((await readStore(page)).match(/"leader-values":\[\{"value":\{"state":"done"/g)).toHaveLength(3);
    await page.clickNamed('Fortryd de 3 krydser');
    await page.waitFor(() => document.querySelector('.sm-work-rows [data-item="leader-values"]'), undefined, {
      what: 'the item again',
      timeout: 20_000,
    });
  });

  test('week 6: the only thing that turns red is that no talk is agreed, and it says with whom', async () => {
    for (const label of ['A', 'C']) {
      await page.clickNamed(label);
      await waitForHeading(page, label);
      await fill(page, 'Dag', dayFromNow(7), '.sm-work-talk-card');
      await page.click('.sm-work-talk-card .sm-work-asks > button');
      await waitForText(page, 'Gemt', '.sm-work-talk-card');
      await page.clickNamed('Oversigt');
      await waitForHeading(page, 'Mine opstarter');
    }
    expect(await rowOf('B')).toContain('Ingen samtale aftalt med B');
    expect(await rowOf('A')).not.toContain('Ingen aftale');
    const red = await page.evaluate(() => {
      const probe = document.createElement('i');
      probe.style.color = 'var(--sm-critical)';
      document.body.append(probe);
      const colour = getComputedStyle(probe).color;
      probe.remove();
      return [...document.querySelectorAll('main *')]
        .filter((one) => one.children.length === 0 || one.tagName === 'STRONG')
        .filter((one) => getComputedStyle(one).color === colour && one.textContent)
        .map((one) => one.textContent);
    });
    expect(red).toEqual(['Ingen samtale aftalt med B']);
  });

  test('the keyboard alone goes from the overview into an onboarding and back', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('.sm-work-table tbody th a')?.focus());
    await page.press('Enter');
    await waitForHeading(page, 'A');
    await page.waitFor(() => document.activeElement?.tagName === 'H1');
    await page.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Åbn siden til jer begge');
    await page.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Oversigt');
    await page.press('Enter');
    await waitForHeading(page, 'Mine opstarter');
  });
});

// PRODUCT.md 3.8 and the leader's part of 3.9.
describe.each(BROWSERS)('a trial period comes to its end in %s', (name) => {
  let browser: DrivenBrowser;
  let page: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    page = await openWorkspace(browser);
    await page.clickNamed('Ny opstart');
    await fill(page, 'Initialer eller fornavn', 'Bo');
    await fill(page, 'Første arbejdsdag', dayFromNow(-60));
    await page.clickNamed('Ja');
    await page.clickNamed('Begynd opstarten');
    await waitForHeading(page, 'Bo');
  });
  afterAll(() => browser?.close());

  test('day 60: the talk has the questions about the trial period, and its status talk to tick', async () => {
    await page.clickNamed('Efter to måneder');
    await waitForHeading(page, 'Efter to måneder');
    await waitForText(page, 'Hvad er blevet anderledes siden starten?');
    await waitForText(page, 'Sådan ser jeg det indtil nu');
    await page.waitFor(
      (selector: string) => document.querySelector(selector),
      workItem('leader-trial-status-talk'),
    );
    await page.clickNamed('Bo');
  });

  test('day 75: the answer is said aloud and written, in both ways it can go', async () => {
    await page.clickNamed('Svar om prøvetiden');
    await waitForText(page, 'Jeg vil gerne have, at du bliver.');
    await waitForText(page, 'Ansættelsen fortsætter ikke.');
    await waitForText(page, 'Svaret må ikke bygge på gæt om helbred');
    await page.clickNamed('Bo');
  });

  test('where no trial period was agreed nothing of it is spoken of', async () => {
    await waitForHeading(page, 'Bo');
    await page.clickNamed('Ret oplysningerne');
    await page.clickNamed('Nej');
    await page.click('.sm-work-change > .sm-button-strong');
    await page.waitFor(
      () =>
        ![...document.querySelectorAll('.sm-work-links a')].some(
          (link) => link.textContent === 'Svar om prøvetiden',
        ),
      undefined,
      { what: 'the talks without a trial period', timeout: 20_000 },
    );
    expect(await readText(page, 'main')).not.toContain('prøvetid til');
  });

  test('3.9: of the network group the leader sees that it is in the rota, and nothing of what is taken along', async () => {
    await page.clickNamed(/^En ny peer-kollega/);
    const items = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.sm-work-item')].map((row) => row.textContent ?? ''),
    );
    expect(items.filter((text) => /netværksgruppe/i.test(text))).toEqual([
      expect.stringContaining('Kursusdage og netværksgruppe ligger i vagtplanen'),
    ]);
    expect(items.join(' ')).not.toMatch(/situation, du vil tage med|tager du med hjem/i);
  });

  test('it can be closed, opened again and deleted with all its lists', async () => {
    await page.clickNamed('Afslut eller slet');
    await page.clickNamed('Afslut opstarten');
    await waitForText(page, 'Opstarten er afsluttet.');
    await page.clickNamed('Slet opstarten');
    await page.clickNamed('Ja, slet opstarten med Bo');
    await waitForHeading(page, 'Mine opstarter');
    const kept = await readStore(page);
    expect(kept).toContain('["onboardings",[]]');
    expect(kept).toContain('["runs",[]]');
  });
});
