import { describe, expect, it } from 'vitest';
import { write } from '@/lib/checklists';
import type { OnboardingWithRuns, RunItem } from '@/lib/model';
import { batchItems, busyContacts, byStart, openSlots, phasesOf, stateOf } from '@/lib/onboarding';
import { begun, content, on } from './make';

const item = (change: Partial<RunItem>) =>
  write([], 'here', { state: 'open' as const, rev: 1, updatedAt: '', forVersion: 1, ...change });
/** One of its lists, the leader's where no other is named, with these items. */
const having = (
  whole: OnboardingWithRuns,
  items: Readonly<Record<string, Partial<RunItem>>>,
  list = 'leader',
): OnboardingWithRuns => ({
  ...whole,
  runs: whole.runs.map((shown) =>
    shown.run.templateId === list
      ? { ...shown, items: Object.fromEntries(Object.entries(items).map(([id, one]) => [id, item(one)])) }
      : shown,
  ),
});

describe('the journey of a leader who prepares (PRODUCT.md 3.3)', () => {
  it('on 17 November, two weeks before the start, the first item is the questions about the rules', () => {
    const state = stateOf(begun(), on('2026-11-17'));
    expect(state.next[0]?.item.id).toBe('leader-local-answers');
    expect(state.next[0]?.due).toMatchObject({ on: '2026-11-17' });
    expect(state.lists.map(({ template }) => template.holder)).toEqual(['leader', 'peer', 'contact', 'team']);
  });
});

describe('the next talk', () => {
  const on5 = (facts: Parameters<typeof begun>[0], today: string) => stateOf(begun(facts), on(today));
  it('turns red only once work has begun and none is ahead', () => {
    expect(on5({}, '2026-11-30')).toMatchObject({ talk: null, talkMissing: false });
    expect(on5({}, '2026-12-01')).toMatchObject({ talk: null, talkMissing: true });
    expect(on5({ nextTalkOn: '2026-12-01' }, '2026-12-01')).toMatchObject({ talkMissing: false });
    expect(on5({ nextTalkOn: '2026-12-01' }, '2026-12-02')).toMatchObject({ talk: null, talkMissing: true });
    expect(on5({ closed: true }, '2027-12-02').talkMissing).toBe(false);
    expect(on5({ startOn: undefined } as never, '2027-12-02').talkMissing).toBe(false);
  });
  it('is also what was given a day in the list, and the earlier of two', () => {
    const whole = having(begun({ nextTalkOn: '2026-12-20', nextTalkAt: '10:00' }), {
      'leader-day-30-talk': { due: '2026-12-18', time: '09:30' },
      'leader-fire-course': { due: '2026-12-05' },
    });
    expect(stateOf(whole, on('2026-12-02')).talk).toEqual({ on: '2026-12-18', at: '09:30' });
    expect(stateOf(whole, on('2026-12-19')).talk).toEqual({ on: '2026-12-20', at: '10:00' });
  });
  it('stays agreed on when its item is ticked: the tick says that the day is set', () => {
    const whole = having(begun(), { 'leader-next-talk': { state: 'done', due: '2026-12-18' } });
    expect(stateOf(whole, on('2026-12-02'))).toMatchObject({
      talk: { on: '2026-12-18' },
      talkMissing: false,
    });
    expect(stateOf(whole, on('2026-12-19'))).toMatchObject({ talk: null, talkMissing: true });
    const skipped = having(begun(), { 'leader-next-talk': { state: 'not-relevant', due: '2026-12-18' } });
    expect(stateOf(skipped, on('2026-12-02')).talk).toBeNull();
  });
  it('is also what the peer has agreed on in the list of their own, and the later word of the two', () => {
    const answered = having(begun(), { 'next-talk': { due: '2026-12-04', time: '10:00' } }, 'start');
    expect(stateOf(answered, on('2026-12-02'))).toMatchObject({
      talk: { on: '2026-12-04', at: '10:00' },
      talkMissing: false,
    });
    const before = { due: '2026-12-04', state: 'done', updatedAt: '2026-12-01T08:00:00.000Z' } as const;
    const moved = { due: '2026-12-11', updatedAt: '2026-12-02T00:00:00.000Z' };
    const whole = having(
      having(begun({ nextTalkOn: '2026-12-04' }), { 'leader-next-talk': before }),
      { 'next-talk': moved },
      'start',
    );
    expect(stateOf(whole, on('2026-12-02')).talk).toEqual({ on: '2026-12-11' });
  });
  it('is not a day that only the list has: nobody has agreed on it', () => {
    expect(on5({}, '2026-12-15').talk).toBeNull();
  });
});

describe('side by side', () => {
  const three = (contacts: readonly string[]) =>
    contacts.map((contact, at) => stateOf(begun({ label: 'ABC'[at] ?? '', contact }), on('2026-12-01')));

  it('the same contact person for three is told, however the initials are written; for two it is not', () => {
    expect(busyContacts(three(['mo', 'M.O.', ' MO ']))).toEqual([
      { contact: 'M.O.', labels: ['A', 'B', 'C'] },
    ]);
    expect(busyContacts(three(['MO', 'MO', 'KH']))).toEqual([]);
    expect(busyContacts(three(['', '', '']))).toEqual([]);
  });

  it('only what is about everybody can be ticked for all, and only where it is open with two or more', () => {
    const states = three(['', '', '']);
    const batch = batchItems(states);
    expect(batch.length).toBeGreaterThan(3);
    expect(batch.every(({ item: one }) => one.batchable)).toBe(true);
    expect(batch.map(({ item: one }) => one.id)).not.toContain('leader-needs-talk');
    const values = batch.find(({ item: one }) => one.id === 'leader-values');
    expect(values?.places.map(({ label }) => label)).toEqual(['A', 'B', 'C']);
    expect(new Set(values?.places.map(({ run }) => run)).size).toBe(3);
    const [one, ...others] = states;
    const done = stateOf(
      having(begun({ label: 'B' }), { 'leader-values': { state: 'done' } }),
      on('2026-12-01'),
    );
    const left = batchItems([done, ...(one ? [one] : [])]);
    expect(left.map((each) => each.item.id)).not.toContain('leader-values');
    expect(batchItems(others.slice(0, 1))).toEqual([]);
  });

  it('stands in the order of first days, and never of how far anybody is', () => {
    const ahead = having(begun({ label: 'B' }), { 'leader-values': { state: 'done' } });
    const states = [begun({ label: 'C', startOn: '2027-01-04' }), ahead, begun({ label: 'A' })];
    const order = states.map((whole) => stateOf(whole, on('2026-12-01'))).sort(byStart);
    expect(order.map(({ facts }) => facts.label)).toEqual(['A', 'B', 'C']);
  });

  it('asks after the few first questions alone, until somebody has answered', () => {
    const state = stateOf(begun(), on('2026-12-01'));
    const open = openSlots(state, content.slots, {});
    expect(open.every(({ start }) => start)).toBe(true);
    const [first] = open;
    const answers = { [first?.id ?? '']: { answer: 'Karen', savedAt: '' } };
    expect(openSlots(state, content.slots, answers)).toHaveLength(open.length - 1);
  });
});

describe('the timeline', () => {
  const phases = (facts: Parameters<typeof begun>[0], today: string) =>
    phasesOf(stateOf(begun(facts), on(today)), on(today));

  it('fewer hours stretch the weeks; a trial period has a phase only where one was agreed', () => {
    const part = phases({ hoursPerWeek: 15 }, '2026-12-01');
    const full = phases({ hoursPerWeek: 37, trialPeriodAgreed: 'no' }, '2026-12-01');
    const end = (spans: typeof part) => spans.find(({ id }) => id === 'weeks-2-4')?.to ?? '';
    expect(end(part) > end(full)).toBe(true);
    expect(full.map(({ id }) => id)).not.toContain('trial-end');
    expect(part.find(({ id }) => id === 'trial-end')?.to).toBe('2027-02-28');
    expect(part.map(({ id }) => id)).not.toContain('before-hiring');
  });

  it('somebody who has begun stands somewhere on every day', { timeout: 60_000 }, () => {
    for (const days of [[1, 3], [5], [1, 2, 3, 4, 5]] as const) {
      const state = stateOf(begun({ workdays: [...days] }), on('2026-12-01'));
      for (let at = 0; at < 200; at += 1) {
        const day = new Date(Date.UTC(2026, 11, 1 + at)).toISOString().slice(0, 10);
        const now = phasesOf(state, on(day)).filter(({ when }) => when === 'now');
        expect(now.length, `${days} ${day}`).toBeGreaterThan(0);
      }
    }
  });

  it('has its phases one after another, also with one day or a few hours a week', () => {
    for (const week of [{ workdays: [1] as const }, { workdays: [], hoursPerWeek: 8 }]) {
      const begins = phases({ ...week, workdays: [...week.workdays] }, '2026-12-01').map(({ from }) => from);
      expect(begins).toEqual([...begins].sort());
    }
  });

  it('is empty where nobody knows the first day', () => {
    expect(phases({ startOn: undefined } as never, '2026-12-01')).toEqual([]);
  });
});

describe('a trial period that ends (PRODUCT.md 3.8)', () => {
  const day = (id: string) =>
    stateOf(begun(), on('2026-12-01')).lists[0]?.rows.find((row) => row.item.id === id)?.due?.on;
  it('has its talk well before, its answer in time, and both days before the last fortnight', () => {
    expect(day('leader-trial-status-talk')).toBe('2027-01-29');
    // Counted to a Saturday and a Sunday: the two are at work on the Fridays before.
    expect(day('leader-trial-decision')).toBe('2027-02-12');
    expect(day('leader-trial-end-talk')).toBe('2027-02-26');
  });
  it('is not spoken of where none was agreed', () => {
    const rows = stateOf(begun({ trialPeriodAgreed: 'no' }), on('2026-12-01')).lists[0]?.rows ?? [];
    expect(rows.filter((row) => row.item.trialOnly || row.item.trialUnknownOnly)).toEqual([]);
  });
});
