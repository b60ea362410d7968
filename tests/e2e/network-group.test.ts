import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist } from '../support/checklist-view';
import { openPlan, readNotes, waitForCard, writeNote } from '../support/group-view';
import { textOf, waitForText } from '../support/journal';
import { takeFile, watchForFile } from '../support/kept-file';
import { beginPlan, readLines, unlockPlan, waitUntilLocked } from '../support/own-plan-view';
import { goToDay } from '../support/page-clock';
import { beginList, itemRow, unfoldMore, waitForWords, writeField } from '../support/run-view';
import { dumpExtension, makeSentinel } from '../support/sentinel';

const GROUP = 'network-group';

// PRODUCT.md 3.9, the peer's side. One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('the network group every sixth week, in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  let uid: string;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    panel = await openReadyChecklist(browser);
    await watchForFile(panel);
    await beginList(panel, 'Peer-uddannelsen', GROUP);
  });
  afterAll(() => browser?.close());

  /** The days that another program's calendar shows, from the file that the panel handed over. */
  async function takeCalendar(count: number) {
    await panel.click(`${itemRow(GROUP)} .sm-item-calendar button`);
    const { text } = await takeFile(panel);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const [main, ...exceptions] = events.map((event) => new ICAL.Event(event));
    if (!main) throw new Error('no event');
    for (const exception of exceptions) main.relateException(exception);
    const days: string[] = [];
    for (const row = main.iterator(); days.length < count; ) {
      const next = row.next();
      if (!next) break;
      days.push(main.getOccurrenceDetails(next).startDate.toString().slice(0, 10));
    }
    return {
      days,
      uid: main.uid,
      sequence: Number(main.sequence),
      title: main.summary,
      alarms: text.match(/BEGIN:VALARM/g)?.length,
    };
  }
  const move = async (to: string, button: string) => {
    await unfoldMore(panel, GROUP);
    await writeField(panel, `${itemRow(GROUP)} .sm-item-acts input[type=date]`, to);
    await panel.clickNamed(button);
  };

  test('the first day is written once, and the rest follow; the calendar knows a neutral word', async () => {
    await unfoldMore(panel, GROUP);
    await writeField(panel, `${itemRow(GROUP)} .sm-item-needs input[type=date]`, '2027-02-17');
    await panel.click(`${itemRow(GROUP)} .sm-item-needs > button`);
    await waitForWords(panel, GROUP, 'onsdag den 17. februar 2027');
    const kept = await takeCalendar(3);
    expect(kept).toMatchObject({
      days: ['2027-02-17', '2027-03-31', '2027-05-12'],
      title: 'Aftale',
      alarms: 1,
    });
    uid = kept.uid;
  });

  test('Flyt denne moves one day, in the calendar’s own entry too', async () => {
    await move('2027-02-18', 'Flyt denne');
    await waitForWords(panel, GROUP, 'torsdag den 18. februar 2027');
    const moved = await takeCalendar(3);
    expect(moved).toMatchObject({ days: ['2027-02-18', '2027-03-31', '2027-05-12'], uid });
    expect(moved.sequence).toBeGreaterThan(0);
  });

  test('Flyt resten moves it and all after it', async () => {
    const before = await takeCalendar(1);
    await move('2027-02-24', 'Flyt resten');
    await waitForWords(panel, GROUP, 'onsdag den 24. februar 2027');
    const moved = await takeCalendar(3);
    expect(moved).toMatchObject({ days: ['2027-02-24', '2027-04-07', '2027-05-19'], uid });
    expect(moved.sequence).toBeGreaterThan(before.sequence);
  });

  test('a tick goes on to the next day, and Fortryd takes it back', async () => {
    await panel.click(`${itemRow(GROUP)} .sm-tick input`);
    await waitForWords(panel, GROUP, 'Næste gang onsdag den 7. april 2027');
    await panel.clickNamed(/^Fortryd: Næste møde i netværksgruppen/);
    await waitForWords(panel, GROUP, 'onsdag den 24. februar 2027');
  });

  test('a holiday is told on the day that was chosen', async () => {
    await move('2027-03-25', 'Flyt denne');
    await waitForWords(panel, GROUP, 'Den dag er skærtorsdag.');
  });
});

const WORDS = 'måge havre bænk lanterne';
const NOW = 'Her og nu';
const LIST = 'Tjekliste';

// PRODUCT.md 3.9, the rows from two days before a meeting on. One story as well.
describe.each(BROWSERS)('what is brought to the network group and home again, in %s', (name) => {
  const word = makeSentinel();
  const note = `En borger et sted ${word}`;
  let browser: DrivenBrowser;
  let panel: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    panel = await openReadyChecklist(browser);
    await beginList(panel, 'Peer-uddannelsen', GROUP);
    await unfoldMore(panel, GROUP);
    await writeField(panel, `${itemRow(GROUP)} .sm-item-needs input[type=date]`, '2027-02-17');
    await panel.click(`${itemRow(GROUP)} .sm-item-needs > button`);
    await waitForWords(panel, GROUP, 'onsdag den 17. februar 2027');
    // Another list is in front, as it is for most.
    await beginList(panel, 'God start på arbejdet', 'role-page');
  });
  afterAll(() => browser?.close());

  /** What the note says of itself is nowhere to be read. */
  const expectLocked = async () => {
    expect(await textOf(panel)).not.toContain(word);
    const stored = await dumpExtension(panel);
    expect(stored).toContain('"kind":"my-plan-draft"');
    expect(stored).not.toContain(word);
    expect(stored).not.toContain('group:note');
  };

  test('three days before nothing is said; two days before, in both views, one calm question', async () => {
    await goToDay(panel, '2027-02-14');
    await waitForCard(panel, NOW, null);
    await goToDay(panel, '2027-02-15');
    await waitForCard(panel, NOW, 'Er der en situation, du vil tage med?');
    await waitForCard(panel, LIST, 'Netværksgruppen mødes onsdag den 17. februar');
  });

  test('without a plan the way to one is told, or paper; with one the note is written and looked over', async () => {
    await panel.clickNamed('Skriv en note i min plan');
    await waitForText(panel, 'Du kan lave en plan her, eller skrive noten på papir.');
    await beginPlan(panel, WORDS);
    await writeNote(panel, `Om 010190-1234 ${word}`);
    await writeNote(panel, note);
    for (const check of ['Navnet', 'Stedet', 'Datoen', 'Det, der kun passer'])
      await panel.clickNamed(new RegExp(check));
    expect(await panel.evaluate(() => document.querySelectorAll('.sm-group-checks :checked').length)).toBe(4);
    await panel.clickNamed('Lås');
    await waitUntilLocked(panel);
    await expectLocked();
  });

  test('on the day the note is shown once the plan is unlocked, and not before', async () => {
    await goToDay(panel, '2027-02-17');
    await waitForCard(panel, NOW, 'I dag er der netværksgruppe');
    expect(await textOf(panel)).not.toContain(word);
    await openPlan(panel, WORDS);
    expect(await readNotes(panel)).toEqual([note]);
    await waitForCard(panel, NOW, note);
  });

  test('the day after one line is taken home, into the plan, and nothing more is asked', async () => {
    await goToDay(panel, '2027-02-18');
    await waitForCard(panel, NOW, 'Hvad tager du med hjem?');
    await expectLocked();
    await panel.clickNamed('Skriv en linje i min plan');
    await waitForText(panel, 'Lås planen op, hvis du vil gemme en linje');
    await unlockPlan(panel, WORDS);
    await panel.click('textarea[aria-label="Én linje fra netværksgruppen"]');
    await panel.type('Jeg må gerne sige fra\n');
    await waitForText(panel, 'Linjen står nu under »Det holder jeg fast i«.');
    expect(await readLines(panel)).toEqual(['Jeg må gerne sige fra']);
    await waitForCard(panel, NOW, null);
    // Of which day nothing more is to be asked is all that lies readable.
    expect(await dumpExtension(panel)).toContain('"group.aside":{"after":"2027-02-17"}');
  });

  test('the note is there for seven days, and gone after them although the plan was locked', async () => {
    await goToDay(panel, '2027-02-24');
    await openPlan(panel, WORDS);
    expect(await readNotes(panel)).toEqual([note]);
    await panel.clickNamed('Lås');
    await goToDay(panel, '2027-02-25');
    await openPlan(panel, WORDS);
    expect(await readNotes(panel)).toEqual([]);
    expect(await readLines(panel)).toEqual(['Jeg må gerne sige fra']);
    const before = await draftRev();
    await panel.clickNamed('Lås');
    await until(async () => (await draftRev()) > before, { what: 'the note deleted', timeout: 20_000 });
    // The clock is today's again: what was only hidden would be there.
    await panel.reload();
    await panel.clickNamed('Planer');
    await unlockPlan(panel, WORDS);
    expect(await readNotes(panel)).toEqual([]);
  });

  test('two days that went by: the peer is asked for a new one, and moves the row', async () => {
    await goToDay(panel, '2027-05-11');
    await waitForCard(panel, NOW, 'Er der en situation');
    await panel.clickNamed('Ikke denne gang');
    await waitForCard(panel, LIST, null);
    await goToDay(panel, '2027-05-13');
    await waitForCard(panel, LIST, 'Skal vi finde en ny dag?');
    await writeField(panel, '.sm-group input[type=date]', '2027-06-02');
    await panel.clickNamed('Flyt rækken hertil');
    await waitForCard(panel, LIST, null);
    await panel.clickNamed('Dine lister');
    await panel.clickNamed('Peer-uddannelsen');
    await waitForWords(panel, GROUP, 'onsdag den 2. juni');
  });

  const draftRev = async (): Promise<number> => {
    const stored = await dumpExtension(panel);
    return Math.max(
      ...[...stored.matchAll(/"kind":"my-plan-draft","schema":1,"rev":(\d+)/g)].map(([, rev]) => Number(rev)),
    );
  };
});
