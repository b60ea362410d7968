import { describe, expect, it } from 'vitest';
import { changedItem, nextOccurrence, UNTOUCHED, write } from '@/lib/checklists';
import type { OnboardingWithRuns, RunItem, RunItemChange } from '@/lib/model';
import { type BatchAct, batchItems, batchOutcome, stateOf } from '@/lib/onboarding';
import { begun, content, on } from './make';

const TODAY = '2026-12-01';
const ROW = 'leader-one-thing';
const all = (wholes: readonly OnboardingWithRuns[]) => wholes.map((whole) => stateOf(whole, on(TODAY)));
const changed = (wholes: readonly OnboardingWithRuns[], changes: readonly RunItemChange[]) =>
  wholes.map(({ onboarding, runs }) => ({
    onboarding,
    runs: runs.map(({ run, items }) => {
      const here = changes.filter((one) => one.run === run.id);
      const moment = { at: `${TODAY}T09:00:00.000Z`, today: TODAY, version: 1 };
      const written = here.map(({ item, change }) => [
        item,
        write(items[item] ?? [], 'here', changedItem(items[item]?.[0]?.value ?? UNTOUCHED, change, moment)),
      ]);
      return { run, items: { ...items, ...Object.fromEntries(written) } };
    }),
  }));
const leaders = ({ runs }: OnboardingWithRuns) => {
  const list = runs.find(({ run }) => run.templateId === 'leader');
  if (!list) throw new Error('no list');
  return list;
};
const entries = (wholes: readonly OnboardingWithRuns[], id: string): readonly (RunItem | undefined)[] =>
  wholes.map((whole) => leaders(whole).items[id]?.[0]?.value);
const two = () => [begun({ label: 'A' }), begun({ label: 'B', startOn: '2027-01-04' })];
const outcome = (wholes: readonly OnboardingWithRuns[], id: string, act: BatchAct) => {
  const batch = batchItems(all(wholes)).find(({ item }) => item.id === id);
  if (!batch) throw new Error('not for all');
  return batchOutcome(batch, act, TODAY);
};
const nextOf = (whole: OnboardingWithRuns) => {
  const { repeat } = content.checklists.flatMap(({ items }) => items).find(({ id }) => id === ROW) ?? {};
  const series = leaders(whole).items[ROW]?.[0]?.value.series;
  return repeat && series ? nextOccurrence(repeat, series)?.on : undefined;
};

describe('a row of days that is set for all', () => {
  it('goes on with each by their own days, and undoing leaves it as it was', () => {
    const wholes = two();
    const ticked = outcome(wholes, ROW, { is: 'tick' });
    const after = changed(wholes, ticked.changes);
    expect(entries(after, ROW).every((one) => one?.state === 'done' && one.series?.through)).toBe(true);
    expect(nextOf(after[0] ?? begun())).not.toBe(nextOf(after[1] ?? begun()));
    const back = changed(after, ticked.back);
    for (const one of entries(back, ROW)) {
      expect(one?.state).toBe('open');
      expect(one?.series).toBeUndefined();
    }
  });

  it('is moved this one time, or from there on', () => {
    const wholes = two();
    const day = '2027-03-08';
    const series = (is: 'move-this' | 'move-rest') =>
      entries(changed(wholes, outcome(wholes, ROW, { is, day }).changes), ROW).map((one) => one?.series);
    for (const one of series('move-this')) expect(Object.values(one?.moved ?? {})).toEqual([day]);
    for (const one of series('move-rest')) expect(one).toMatchObject({ from: day, moved: {} });
  });

  it('is not ticked with whoever was ticked this time, and says so; a day can be moved with all', () => {
    const wholes = two();
    const [first] = wholes;
    if (!first) throw new Error('nobody');
    const tick = outcome(wholes, ROW, { is: 'tick' }).changes.filter(
      ({ run }) => run === leaders(first).run.id,
    );
    const after = changed(wholes, tick);
    const again = outcome(after, ROW, { is: 'tick' });
    expect([again.set, again.left]).toEqual([['B'], [{ label: 'A', why: 'done' }]]);
    expect(outcome(after, ROW, { is: 'move-this', day: '2027-03-08' }).set).toEqual(['A', 'B']);
  });
});

describe('what cannot be set with somebody', () => {
  const three = () => [...two(), begun({ label: 'C' })];
  const state = (change: Partial<RunItem>): RunItem => ({ ...UNTOUCHED, rev: 1, ...change });
  const withC = (to: (list: ReturnType<typeof leaders>) => ReturnType<typeof leaders>) =>
    three().map((whole, at) =>
      at === 2
        ? {
            ...whole,
            runs: whole.runs.map((shown) => (shown.run.templateId === 'leader' ? to(shown) : shown)),
          }
        : whole,
    );
  const left = (wholes: readonly OnboardingWithRuns[]) => {
    const { set, left: out } = outcome(wholes, 'leader-values', { is: 'tick' });
    return [set, out];
  };

  it('where two have written differently, nothing is taken for the whole', () => {
    const wholes = withC(({ run, items }) => ({
      run,
      items: {
        ...items,
        'leader-values': [
          { value: state({ state: 'done' }), seen: { karen: 1 } },
          { value: state({ state: 'skipped' }), seen: { sofie: 1 } },
        ],
      },
    }));
    expect(left(wholes)).toEqual([['A', 'B'], [{ label: 'C', why: 'apart' }]]);
  });

  it('where it was put aside, it stays there', () => {
    const wholes = withC(({ run, items }) => ({
      run,
      items: { ...items, 'leader-values': write([], 'here', state({ state: 'not-relevant' })) },
    }));
    expect(left(wholes)).toEqual([['A', 'B'], [{ label: 'C', why: 'aside' }]]);
  });

  it('where the list is in an older version without it, that is said', () => {
    const wholes = withC(({ run, items }) => ({
      run: { ...run, followed: [{ version: 0, on: TODAY }] },
      items,
    }));
    expect(left(wholes)).toEqual([['A', 'B'], [{ label: 'C', why: 'older' }]]);
  });
});
