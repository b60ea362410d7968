import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { openReadyChecklist, waitUntilReady } from '../support/checklist-view';
import { Person } from '../support/handover-person';
import { dayFromNow, fill, readStore, readText, waitForText } from '../support/workspace-view';

const KEY = 'Ring til Bo om nøglen';
const ROW = '[data-agreed]';
const TICK = `${ROW} .sm-tick input`;

const inWords = (day: string) =>
  new Intl.DateTimeFormat('da', { dateStyle: 'long' }).format(new Date(`${day}T12:00`));
const [FIRST_DAY, OTHER_DAY] = [dayFromNow(60), dayFromNow(70)];
const [FIRST, OTHER] = [inWords(FIRST_DAY), inWords(OTHER_DAY)];

/** What was agreed, as it lies in somebody's database. */
async function agreedIn({ page }: Person): Promise<unknown> {
  const tables: [string, { agreed?: unknown }[]][] = JSON.parse(await readStore(page));
  const all = tables.flatMap(([, rows]) => rows.flatMap(({ agreed }) => (agreed ? [agreed] : [])));
  expect(all).toHaveLength(1);
  return all[0];
}

// One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('what Karen and Jonas have agreed goes between them, in %s', (name) => {
  let folder: string;
  let karen: Person;
  let jonas: Person;
  let count = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sidemand-agreed-'));
    for (const one of ['karen', 'jonas']) mkdirSync(join(folder, one));
    karen = await Person.start(name, 'workspace.html', join(folder, 'karen'));
    jonas = await Person.start(name, 'sidepanel.html', join(folder, 'jonas'));
    await karen.page.clickNamed('Ny opstart');
    await karen.write('Initialer eller fornavn', 'Kastanje');
    await karen.page.clickNamed('Begynd opstarten');
    await waitForText(karen.page, 'Det har I aftalt');
    await jonas.page.clickNamed('Tjekliste');
    await waitUntilReady(jonas.page);
  });
  afterAll(async () => {
    await karen?.browser.close();
    await jonas?.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Files of one day have one name: each is put where the next does not write over it. */
  const keep = (path: string): string => {
    const kept = join(folder, `${count++}.txt`);
    renameSync(path, kept);
    return kept;
  };
  const fromKaren = async () => {
    await karen.unfold('Pakke til din nye kollega');
    return keep(await karen.giveLocked('Gem filen til kollegaen'));
  };
  const fromJonas = async () => {
    await jonas.unfold('Svar til din leder');
    return keep(await jonas.giveLocked('Gem filen til din leder'));
  };
  /** Looks at a file, reads what it would change, and takes it in. */
  const take = async (who: Person, path: string, says: readonly string[]) => {
    await who.unfold(who === karen ? 'Hent et svar' : 'Hent en fil fra din leder');
    await who.look(path);
    for (const words of says) await waitForText(who.page, words, '.sm-handover-seen');
    await who.page.clickNamed('Hent ind');
    await waitForText(who.page, 'Det er hentet ind.');
  };
  const isDone = (who: Person) =>
    who.page.waitFor(
      (tick: string) => {
        const boxes = [...document.querySelectorAll<HTMLInputElement>(tick)];
        return (
          boxes.length > 0 &&
          boxes.every((box) => box.checked && box.matches(':enabled')) &&
          !document.querySelector('.sm-apart')
        );
      },
      TICK,
      { what: 'one state of it, ticked', timeout: 20_000 },
    );
  const standsTwice = (who: Person) =>
    who.page.waitFor(
      ([row, tick]: readonly string[]) =>
        document.querySelectorAll(`${row} .sm-apart button`).length === 2 &&
        document.querySelector(`${tick}:disabled`),
      [ROW, TICK],
      { what: 'the two, side by side, and no box to tick', timeout: 20_000 },
    );
  const setDay = async (day: string) => {
    const before = await readText(karen.page, ROW);
    await karen.page.clickNamed(`Ret: ${KEY}`);
    await fill(karen.page, 'Inden (kan undværes)', day, ROW);
    await karen.page.clickNamed(`Gem aftalen: ${KEY}`);
    await karen.page.waitFor(
      ([row, was]: readonly string[]) => {
        const now = document.querySelector(row ?? '');
        return now && !now.querySelector('.sm-field') && now.textContent !== was;
      },
      [ROW, before] as readonly string[],
      { what: 'the new day in its row', timeout: 20_000 },
    );
  };

  test('what they agreed comes with the package', async () => {
    await karen.page.evaluate(() => {
      const owner = document.querySelector<HTMLSelectElement>('select.sm-work-select');
      if (!owner) throw new Error('no owner');
      owner.value = 'peer';
      owner.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await fill(karen.page, 'Aftale', KEY);
    await karen.page.clickNamed('Tilføj aftalen');
    await waitForText(karen.page, KEY, ROW);
    await take(jonas, await fromKaren(), ['Opstarten er ny her.', KEY, 'Åbent · Peer']);
    await jonas.unfold('Aftalt i jeres samtaler');
    await waitForText(jonas.page, KEY, ROW);
  });

  test('a file whose only news is its new day names it before it is taken in, and the day is there after', async () => {
    await setDay(FIRST_DAY);
    await take(jonas, await fromKaren(), [
      'Filen bringer noget nyt.',
      KEY,
      `Før: Åbent · Peer. Nu: Åbent · Peer · Sat til ${FIRST}`,
    ]);
    await jonas.unfold('Aftalt i jeres samtaler');
    await waitForText(jonas.page, 'Inden', ROW);
    // It is kept, and not only shown where it came in.
    const other = await openReadyChecklist(jonas.browser);
    await waitForText(other, 'Inden', ROW);
    await other.close();
  });

  test('what both change meanwhile stands side by side with each of them, and no tick settles it', async () => {
    await jonas.page.click(TICK);
    await waitForText(jonas.page, 'Gemt', ROW);
    await setDay(OTHER_DAY);
    await take(karen, await fromJonas(), [
      KEY,
      `Her: Åbent · Peer · Sat til ${OTHER}. I filen: Gjort`,
      'I har begge ændret punktet.',
    ]);
    await standsTwice(karen);
    await take(jonas, await fromKaren(), [KEY, 'I har begge ændret punktet.']);
    await standsTwice(jonas);
  });

  test('both choose the same, and end with the same', async () => {
    await karen.page.clickNamed(/^Brug denne: .*, Gjort/);
    await isDone(karen);
    await jonas.page.clickNamed(/^Brug denne: .*, Gjort/);
    await isDone(jonas);
    await take(karen, await fromJonas(), ['Filen siger det samme som det, der står her.']);
    await take(jonas, await fromKaren(), ['Filen siger det samme som det, der står her.']);
    await isDone(karen);
    await isDone(jonas);
    const [hers, his] = [await agreedIn(karen), await agreedIn(jonas)];
    expect(his).toEqual(hers);
    expect(JSON.stringify(hers)).toContain(FIRST_DAY);
    expect(await karen.browser.uncaught()).toEqual([]);
    expect(await jonas.browser.uncaught()).toEqual([]);
  });
});
