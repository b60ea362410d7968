import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist } from '../support/checklist-view';
import { takeFile, watchForFile } from '../support/kept-file';
import { beginList, itemRow, unfoldMore, waitForWords, writeField } from '../support/run-view';

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
