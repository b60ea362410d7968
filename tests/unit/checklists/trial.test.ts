import { checklists } from 'virtual:content/checklists';
import { describe, expect, it } from 'vitest';
import { rowsOf, trialMoment } from '@/lib/checklists';
import type { ChecklistTemplate, RunFacts, RunItem } from '@/lib/model';

const start = checklists.find(({ id }) => id === 'start') as ChecklistTemplate;
const AGREED: RunFacts = { label: '', startOn: '2026-12-01', trialPeriodAgreed: 'yes' };

function momentOn(today: string, facts: RunFacts = AGREED, talk: Partial<RunItem> = {}) {
  const entry: RunItem = { state: 'open', rev: 1, updatedAt: '', forVersion: 2, ...talk };
  const shown = {
    run: {
      ...{ id: 'r', templateId: 'start', startedAt: '' },
      followed: [{ version: start.version, on: '2026-11-02' }],
      facts: [{ value: facts, seen: { me: 1 } }],
    },
    items: { 'trial-talk': [{ value: entry, seen: { me: 1 } }] },
  };
  return trialMoment(facts, rowsOf(shown, start, { today, holidays: new Set() }).rows, today);
}

describe('what is said of a trial period', () => {
  it.each(['no', 'unknown', undefined] as const)('is nothing where the answer is %s', (trialPeriodAgreed) => {
    const { trialPeriodAgreed: _, ...rest } = AGREED;
    expect(momentOn('2026-12-01', { ...rest, ...(trialPeriodAgreed && { trialPeriodAgreed }) })).toBeNull();
  });

  it('is nothing without a first day, and counts to the day in the contract where one is told', () => {
    expect(momentOn('2026-12-01', { label: '', trialPeriodAgreed: 'yes' })).toBeNull();
    expect(momentOn('2026-12-01', { ...AGREED, trialEndOn: '2026-12-31' })).toMatchObject({
      endsOn: '2026-12-31',
      days: 30,
    });
  });

  it.each([
    ['2026-11-23', 'ahead', 97],
    ['2027-01-14', 'ahead', 45],
    ['2027-01-15', 'near', 44],
    ['2027-02-28', 'near', 0],
    ['2027-03-01', 'over', -1],
    ['2027-03-14', 'over', -14],
  ] as const)('on %s it is %s', (today, is, days) => {
    expect(momentOn(today)).toMatchObject({ is, days, endsOn: '2027-02-28' });
  });

  it('is nothing once two weeks have passed', () => {
    expect(momentOn('2027-03-15')).toBeNull();
  });

  it('tells of the talk what the list has: its day, one’s own day, and that it was held', () => {
    expect(momentOn('2027-01-20')?.talk).toMatchObject({
      held: false,
      late: false,
      due: { on: '2027-01-29', own: false },
    });
    expect(momentOn('2027-02-03')?.talk?.late).toBe(true);
    expect(momentOn('2027-01-20', AGREED, { due: '2027-01-27' })?.talk?.due).toMatchObject({ own: true });
    expect(momentOn('2027-02-03', AGREED, { state: 'done' })?.talk).toMatchObject({
      held: true,
      late: false,
    });
  });
});
