import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { contentOf, Person } from '../support/handover-person';
import { fill, isTicked, waitForHeading, waitForText, workItem } from '../support/workspace-view';

const PEERS = [
  { label: 'Kastanje', hours: 15 },
  { label: 'Birketræ', hours: 25 },
  { label: 'Lærkesang', hours: 37 },
] as const;
const VALUES = 'leader-values';

// PRODUCT.md 3.7 from 10:00 on. One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('what a leader of three gives out of hand, in %s', (name) => {
  let folder: string;
  let karen: Person;
  let substitute: Person;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sidemand-three-'));
    karen = await Person.start(name, 'workspace.html', folder);
    substitute = await Person.start(name, 'workspace.html', mkdtempSync(join(folder, 'substitute-')));
    await karen.page.clickNamed('Ny opstart');
    for (const [at, { label, hours }] of PEERS.entries()) {
      const form = `.sm-work-forms > fieldset:nth-child(${at + 1})`;
      if (at > 0) await karen.page.clickNamed('Én til begynder');
      await fill(karen.page, 'Initialer eller fornavn', label, form);
      await fill(karen.page, 'Timer om ugen', String(hours), form);
    }
    await karen.page.clickNamed('Begynd 3 opstarter');
    await waitForHeading(karen.page, 'Mine opstarter');
  });
  afterAll(async () => {
    await karen?.browser.close();
    await substitute?.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async ({ page }: Person, label: string) => {
    await page.clickNamed(label);
    await waitForHeading(page, label);
  };
  const backToAll = async ({ page }: Person) => {
    await page.clickNamed('Oversigt');
    await waitForHeading(page, 'Mine opstarter');
  };
  /** Opens what the item is folded into. */
  const unfoldItem = ({ page }: Person) =>
    page.waitFor(
      (row: string) => {
        const item = document.querySelector(row);
        for (let fold = item?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
          fold.open = true;
        return item?.querySelector('.sm-tick input');
      },
      workItem(VALUES),
      { what: 'the item', timeout: 20_000 },
    );
  /** Presses the box of the item that the two come to disagree about, and waits until that is saved. */
  const press = async (person: Person, isDone: boolean) => {
    const { page } = person;
    await unfoldItem(person);
    await page.click(`${workItem(VALUES)} .sm-tick input`);
    await waitForText(page, 'Gemt', workItem(VALUES));
    await page.waitFor(
      ([row, done]: readonly [string, boolean]) =>
        document.querySelector<HTMLInputElement>(`${row} .sm-tick input:enabled`)?.checked === done,
      [workItem(VALUES), isDone] as const,
      { what: `the box to say ${isDone}`, timeout: 20_000 },
    );
  };

  test('10:00 three packages, each with its own onboarding and no word of the others', async () => {
    const ids: string[] = [];
    for (const { label, hours } of PEERS) {
      await open(karen, label);
      const id = await karen.page.evaluate(() => decodeURIComponent(location.hash.split('/')[2] ?? ''));
      await karen.unfold('Pakke til din nye kollega');
      const path = await karen.giveLocked('Gem filen til kollegaen');
      const { purpose, onboardings } = await contentOf(path);
      rmSync(path);
      expect(purpose).toBe('package');
      expect(onboardings.map((one) => one.id)).toEqual([id]);
      const content = JSON.stringify(onboardings);
      expect(content).toContain(`"hoursPerWeek":${hours}`);
      for (const other of PEERS) {
        expect(content).not.toContain(other.label);
        if (other.label !== label) expect(content).not.toContain(`"hoursPerWeek":${other.hours}`);
      }
      for (const other of ids) expect(content).not.toContain(other);
      ids.push(id);
      await backToAll(karen);
    }
    expect(new Set(ids).size).toBe(3);
  });

  test('a substitute leader takes all three in from one file', async () => {
    await open(karen, PEERS[1].label);
    await press(karen, true);
    await backToAll(karen);
    await karen.unfold('Overdrag opstarter (3)');
    const file = await karen.giveLocked('Gem filen til den anden leder');
    await substitute.unfold('Hent opstarter fra en anden leder');
    await substitute.look(file);
    await waitForText(substitute.page, 'Opstarten er ny her.');
    await substitute.page.clickNamed('Hent ind');
    await waitForText(substitute.page, 'Det er hentet ind.');
    const labels = () =>
      substitute.page.evaluate(() =>
        [...document.querySelectorAll('.sm-work-table tbody th a')].map((link) => link.textContent).sort(),
      );
    await expect.poll(labels).toEqual(PEERS.map(({ label }) => label).sort());
  });

  test('what both changed meanwhile stands side by side at its item until one is chosen', async () => {
    const [, { label }, { label: untouched }] = PEERS;
    await open(karen, label);
    await press(karen, false);
    await press(karen, true);
    await open(substitute, label);
    await press(substitute, false);
    await backToAll(substitute);
    await substitute.unfold('Overdrag opstarter (3)');
    const back = await substitute.giveLocked('Gem filen til den anden leder');

    await backToAll(karen);
    await karen.unfold('Hent opstarter fra en anden leder');
    await karen.look(back);
    await waitForText(karen.page, 'I har begge ændret punktet.');
    await karen.page.clickNamed('Hent ind');
    await waitForText(karen.page, 'Det er hentet ind.');
    await open(karen, untouched);
    expect(await karen.page.evaluate(() => document.querySelector('.sm-apart'))).toBeNull();
    await backToAll(karen);
    await open(karen, label);
    await unfoldItem(karen);
    await karen.page.waitFor(
      (row: string) => document.querySelectorAll(`${row} .sm-apart button`).length === 2,
      workItem(VALUES),
      { what: 'the two, side by side', timeout: 20_000 },
    );
    await karen.page.clickNamed(/^Brug denne: .*, Gjort/);
    await karen.page.waitFor(() => !document.querySelector('.sm-apart'));
    expect(await isTicked(karen.page, VALUES)).toBe(true);
    expect(await karen.browser.uncaught()).toEqual([]);
    expect(await substitute.browser.uncaught()).toEqual([]);
  });
});
