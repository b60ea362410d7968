import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { contentOf, Person } from '../support/handover-person';
import { waitForText } from '../support/journal';
import { itemRow, unfoldItem } from '../support/run-view';
import { isTicked } from '../support/workspace-view';

const HER_OWN = 'contact-welcomed';
/** In the list that is begun in a new panel, and not in a contact person's. */
const OF_A_PEER = 'contract-read';

// One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('Karen gives Amira the list of a contact person, in %s', (name) => {
  let folder: string;
  let karen: Person;
  let amira: Person;
  let list: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sidemand-contact-'));
    karen = await Person.start(name, 'workspace.html', folder);
    amira = await Person.start(name, 'sidepanel.html', folder);
  });
  afterAll(async () => {
    await karen?.browser.close();
    await amira?.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('with the first day and the hours, and neither trial period, agreements nor names', async () => {
    await karen.page.clickNamed('Ny opstart');
    await karen.write('Initialer eller fornavn', 'Kastanje');
    await karen.write('Timer om ugen', '20');
    await karen.page.clickNamed('Begynd opstarten');
    await waitForText(karen.page, 'Giv videre');
    await karen.write('Aftale', 'Onsdagsgruppen fra marts');
    await karen.page.clickNamed('Tilføj aftalen');
    await waitForText(karen.page, 'Onsdagsgruppen fra marts');
    await karen.unfold('Liste til kontaktpersonen');
    list = await karen.giveLocked('Gem filen til kontaktpersonen');
    expect(basename(list)).toMatch(/^opstart-kontaktperson-\d{4}-\d\d-\d\d\.txt$/);
    expect(readFileSync(list, 'utf8')).not.toContain('Kastanje');
    const { purpose, onboardings } = await contentOf(list);
    expect(purpose).toBe('contact');
    expect(onboardings.map(({ runs }) => runs.map(({ templateId }) => templateId))).toEqual([['contact']]);
    expect(JSON.stringify(onboardings)).not.toMatch(/Kastanje|Onsdagsgruppen|trial|nextTalk/);
  });

  test('Amira takes it in, and has her list before her', async () => {
    await amira.page.clickNamed('Tjekliste');
    await amira.page.waitFor(() => document.querySelector('.sm-item .sm-tick input:enabled'));
    expect(await has(amira, HER_OWN)).toBe(false);
    await amira.unfold('Hent en fil fra din leder');
    await amira.look(list);
    await waitForText(amira.page, 'Opstarten er ny her.');
    await amira.page.clickNamed('Hent ind');
    await unfoldItem(amira.page, HER_OWN);
    expect(await has(amira, OF_A_PEER)).toBe(false);
  });

  test('what she ticks comes back to Karen, in that list alone', async () => {
    await amira.page.click(`${itemRow(HER_OWN)} .sm-tick input`);
    await amira.page.waitFor(
      (row: string) => document.querySelector<HTMLInputElement>(`${row} .sm-tick input`)?.checked,
      itemRow(HER_OWN),
      { what: 'the tick' },
    );
    await amira.unfold('Svar til din leder');
    const answer = await amira.giveLocked('Gem filen til din leder');
    const { onboardings } = await contentOf(answer);
    expect(onboardings.map(({ runs }) => runs.map(({ templateId }) => templateId))).toEqual([['contact']]);
    expect(Object.keys(onboardings[0]?.runs[0]?.items ?? {})).toEqual([HER_OWN]);
    expect(await isTicked(karen.page, HER_OWN)).toBe(false);
    await karen.unfold('Hent et svar');
    await karen.look(answer);
    await waitForText(karen.page, 'Filen bringer noget nyt.');
    await karen.page.clickNamed('Hent ind');
    await karen.page.waitFor(
      (item: string) =>
        document.querySelector<HTMLInputElement>(`.sm-work-item[data-item="${item}"] input`)?.checked,
      HER_OWN,
      { what: "Amira's tick" },
    );
  });

  test('nothing went wrong unseen', async () => {
    expect(await karen.browser.uncaught()).toEqual([]);
    expect(await amira.browser.uncaught()).toEqual([]);
  });
});

const has = ({ page }: Person, item: string): Promise<boolean> =>
  page.evaluate((row: string) => document.querySelector(row) !== null, itemRow(item));
