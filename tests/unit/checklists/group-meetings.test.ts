import { checklists } from 'virtual:content/checklists';
import { describe, expect, test } from 'vitest';
import { addDays, groupMoment, keepingDays, meetingsOf, moveThis, movingDays } from '@/lib/checklists';
import { handBackLists } from '@/lib/handover';
import { type ItemChange, NETWORK_GROUP, type RunItem, type ShownRun } from '@/lib/model';
import { ONBOARDING_LISTS } from '@/lib/onboarding';

const item = checklists.flatMap(({ items }) => items).find(({ id }) => id === NETWORK_GROUP);
if (!item) throw new Error('no such item');

/** A first day, and what was bent since. The meetings by the rule: 17 February, 31 March, 12 May. */
const from = (change: ItemChange = {}) =>
  ({ state: 'open', due: '2027-02-17', rev: 1, updatedAt: '', forVersion: 1, ...change }) as RunItem;
const series = (through?: string) => ({ from: '2027-02-17', moved: {}, ...(through && { through }) });
const at = (today: string, entry = from()) => meetingsOf(item, entry, today);
const moment = (today: string, entry = from(), aside = {}) => {
  const meetings = at(today, entry);
  return meetings && groupMoment(meetings, aside, today);
};

describe('the meetings', () => {
  test('are the one to come, today’s among them, and the one before', () => {
    expect(at('2027-02-01')).toEqual({ next: '2027-02-17', last: null, missedTwice: false });
    expect(at('2027-03-31')).toEqual({ next: '2027-03-31', last: '2027-02-17', missedTwice: false });
    expect(at('2027-04-01')).toMatchObject({ next: '2027-05-12', last: '2027-03-31' });
  });

  test('take place on the day they were moved to', () => {
    const moved = from({ series: moveThis('FREQ=WEEKLY;INTERVAL=6', series(), '2027-02-24') });
    expect(at('2027-02-20', moved)).toMatchObject({ next: '2027-02-24', last: null });
    expect(at('2027-02-25', moved)).toMatchObject({ next: '2027-03-31', last: '2027-02-24' });
  });

  test('are nobody’s before the person has given a day, and after the item was set aside', () => {
    expect(meetingsOf(item, undefined, '2027-02-17')).toBeNull();
    expect(at('2027-02-17', { ...from(), due: undefined } as unknown as RunItem)).toBeNull();
    for (const state of ['skipped', 'not-relevant'] as const)
      expect(at('2027-02-17', from({ state }))).toBeNull();
  });
});

describe('what there is to say', () => {
  test('begins two days before, and is another thing on the day', () => {
    expect(moment('2027-02-14')).toBeNull();
    expect(moment('2027-02-15')).toEqual({ is: 'before', day: '2027-02-17' });
    expect(moment('2027-02-17')).toEqual({ is: 'today', day: '2027-02-17' });
  });

  test('comes although the day was ticked in advance', () => {
    const ticked = from({ state: 'done', series: series('2027-02-17') });
    expect(moment('2027-02-16', ticked)).toEqual({ is: 'before', day: '2027-02-17' });
    expect(moment('2027-02-18', ticked)).toEqual({ is: 'after', day: '2027-02-17' });
  });

  test('ends seven days after', () => {
    expect(moment('2027-02-18')).toEqual({ is: 'after', day: '2027-02-17' });
    expect(moment('2027-02-24')).toEqual({ is: 'after', day: '2027-02-17' });
    expect(moment('2027-02-25')).toBeNull();
  });

  test('is said no more once it was set aside, and again about the next meeting', () => {
    const aside = { before: '2027-02-17', after: '2027-02-17' };
    for (const day of ['2027-02-16', '2027-02-17', '2027-02-18'])
      expect(moment(day, from(), aside)).toBeNull();
    expect(moment('2027-03-30', from(), aside)).toMatchObject({ is: 'before' });
  });
});

describe('two days that went by without a tick', () => {
  const asked = { is: 'missed' };
  test('are asked about, and one is not', () => {
    expect(moment('2027-03-20')).toBeNull();
    expect(moment('2027-04-01')).toEqual(asked);
  });

  test('a tick for either is enough', () => {
    for (const through of ['2027-02-17', '2027-03-31'])
      expect(at('2027-04-10', from({ series: series(through) }))?.missedTwice).toBe(false);
    expect(at('2027-05-20', from({ series: series('2027-02-17') }))?.missedTwice).toBe(true);
  });

  test('are behind the person who says that the days suit, and nothing is ticked', () => {
    const kept = keepingDays(item, from(), '2027-04-10');
    expect(kept).toEqual({ series: series('2027-03-31') });
    expect(moment('2027-04-10', from(kept))).toBeNull();
    // From the first day of the series on it counts anew.
    expect(at('2027-06-24', from(kept))?.missedTwice).toBe(true);
  });

  test('are behind whoever moves the row', () => {
    const moved = from(movingDays(item, from(), '2027-04-21'));
    expect(at('2027-04-10', moved)).toEqual({ next: '2027-04-21', last: null, missedTwice: false });
    expect(at('2027-04-22', moved)?.next).toBe(addDays('2027-04-21', 42));
  });

  test('are told to nobody: the list is in no onboarding, and in no file that a leader is given', () => {
    const own = checklists.find(({ items }) => items.includes(item));
    expect(ONBOARDING_LISTS).not.toContain(own?.id);
    const leaders = checklists.filter(({ id }) => ONBOARDING_LISTS.some((list) => list === id));
    expect(leaders.length).toBe(ONBOARDING_LISTS.length);
    expect(JSON.stringify(leaders)).not.toContain(`"${NETWORK_GROUP}"`);

    const run = (templateId: string, entry: string, onboarding?: string): ShownRun => ({
      run: {
        ...{ id: templateId, templateId, startedAt: '2027-01-04T08:00:00Z', facts: [] },
        ...{ followed: [{ version: 1, on: '2027-01-04' }], ...(onboarding && { onboarding }) },
      },
      items: { [entry]: [{ value: from(), seen: { peer: 1 } }] },
    });
    const runs = [run('start', 'role-page', 'o'), run('education', NETWORK_GROUP)];
    for (const purpose of ['answer', 'shared'] as const) {
      const file = JSON.stringify(handBackLists('o', runs, checklists, '2027-05-20', purpose));
      expect(file).toContain('role-page');
      expect(file).not.toMatch(/network-group|education/);
    }
  });
});
