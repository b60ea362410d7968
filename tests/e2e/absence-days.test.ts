import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE_WORDS, Person } from '../support/absence-person';
import { BROWSERS } from '../support/browsers';
import { textOf, waitForText } from '../support/journal';
import { goToDay } from '../support/page-clock';
import { dayFromNow } from '../support/workspace-view';

const TODAY = 'Aftalerne står i min kalender';
const WEEK = 'Torsdagsgruppen, Ole træder til';

// PRODUCT.md 3.6 beside absence.test.ts: others who look, and the days that go. One story.
describe.each(BROWSERS)('a plan is carried out for days, in %s', (name) => {
  let folder: string;
  let amira: Person;
  let mette: Person;
  let karen: Person;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sidemand-absence-'));
    amira = await Person.start(name, folder);
    mette = await Person.start(name, folder);
    karen = await Person.start(name, folder);
    await amira.panel.clickNamed(/^Skriv planen/);
    await amira.panel.waitFor(() => document.querySelector('textarea:enabled'));
    await amira.write('Hvad kalder dine kolleger dig?', 'Amira');
    await amira.save('Hvad kalder dine kolleger dig?');
    await amira.writeLine('Hvor står mine aftaler?', TODAY);
    await amira.writeLine('Opgaver, som andre venter på', WEEK, 'this-week');
    await amira.back();
    const file = await amira.handOver('Mette');
    await amira.back();
    await mette.openFile(file);
    await mette.panel.clickNamed('Følg planen');
    await waitForText(mette.panel, 'Dine initialer');
  });
  afterAll(async () => {
    for (const person of [amira, mette, karen]) await person?.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const give = async (person: Person) => {
    await person.panel.clickNamed('Gem som låst fil');
    await person.write('Ord, der åbner filen', FILE_WORDS);
    await person.write('De samme ord igen', FILE_WORDS);
    const file = await person.files.keep(() => person.panel.clickNamed('Gem filen'));
    await person.panel.clickNamed('Gem som låst fil');
    return file;
  };
  const groups = ({ panel }: Person) =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.sm-absence .sm-section > h3')].map((title) => title.textContent),
    );
  const linesOf = ({ panel }: Person) =>
    panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.sm-absence-lines > li:has(input[type=checkbox])')].map(
        (row) => [row.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked, row.innerText],
      ),
    );
  /** Comes back to the list of plans in a panel that is opened anew, by the real clock. */
  const comeBack = async ({ browser }: Person) => {
    const panel = await browser.openExtensionPage('sidepanel.html');
    await panel.clickNamed('Planer');
    await panel.clickNamed('Når jeg er væk fra arbejdet');
    await waitForText(panel, 'Åbn en kollegas fraværsplan');
    return panel;
  };

  test('8:25: Karen sees what is done and what is open, and not more than Mette', async () => {
    await mette.write('Dine initialer', 'MH');
    await mette.tick(TODAY);
    await karen.openFile(await give(mette));
    await karen.panel.clickNamed('Følg planen');
    await waitForText(karen.panel, 'MH, ');
    expect(await linesOf(karen)).toEqual(await linesOf(mette));
    expect((await linesOf(karen)).map(([done]) => done)).toEqual([true, false]);
  });

  test('day 3: what is for this week is for now, and says so in the panel alone', async () => {
    expect((await groups(mette)).slice(0, 2)).toEqual(['I dagNu', 'Denne uge']);
    await goToDay(mette.panel, dayFromNow(3));
    await mette.back();
    await mette.panel.clickNamed(/^Amira/);
    await waitForText(mette.panel, 'Dine initialer');
    expect((await groups(mette)).slice(0, 2)).toEqual(['I dagNu', 'Denne ugeNu']);
  });

  test('a week after: Amira is asked once whether the plan wants correcting, and others lack the change', async () => {
    await goToDay(mette.panel, dayFromNow(-7));
    await mette.panel.clickNamed('Overdrag tilbage');
    await waitForText(mette.panel, 'Listen slettes her 30 dage efter.');
    await amira.openFile(await give(mette));
    await amira.panel.clickNamed('Se, hvad der blev gjort');
    await waitForText(amira.panel, 'Det er gjort');
    await amira.back();
    await waitForText(amira.panel, 'Vil du rette fraværsplanen?');
    await amira.panel.clickNamed('Ja, ret den');
    await amira.panel.waitFor(() => document.querySelector('textarea:enabled'));
    await amira.writeLine('Opgaver, som andre venter på', 'Bilen skal til syn', 'later');
    await amira.back();
    await waitForText(amira.panel, '1 ændring siden overdragelsen');
    expect(await textOf(amira.panel)).not.toContain('Vil du rette fraværsplanen?');
  });

  test('thirty days after, it is gone by itself, and not before', async () => {
    await goToDay(karen.panel, dayFromNow(-30));
    await karen.panel.clickNamed('Overdrag tilbage');
    await waitForText(karen.panel, 'Listen slettes her 30 dage efter.');
    const gone = await comeBack(karen);
    await gone.waitFor(() => !document.body.textContent?.includes('Overdraget tilbage'), undefined, {
      what: 'the run to go',
    });
    await waitForText(await comeBack(mette), 'Overdraget tilbage');
  });

  test('nothing went wrong unseen', async () => {
    for (const { browser } of [amira, mette, karen]) expect(await browser.uncaught()).toEqual([]);
  });
});
