import { describe, expect, test } from 'vitest';
import { factsOf, shownItem, write } from '@/lib/checklists';
import {
  compareWithLists,
  compareWithOnboardings,
  handBackLists,
  handOverOnboardings,
  joinable,
  newerList,
  takeIntoLists,
  takeIntoOnboardings,
} from '@/lib/handover';
import type { HandoverFile, OnboardingWithRuns, ShownRun } from '@/lib/model';
import { changeItem, FACTS, freshFor, karens, run, TEMPLATES, TODAY, tell } from './sample';

const KAREN = freshFor('karen');
const JONAS = freshFor('jonas');

function must<T>(result: { ok: boolean; value?: T }): T {
  if (!result.ok || result.value === undefined) throw new Error('no file');
  return result.value;
}
const packageOf = (whole: OnboardingWithRuns) =>
  must(handOverOnboardings('package', [whole], TEMPLATES, TODAY));
const answerOf = (lists: readonly ShownRun[]) => must(handBackLists('onboarding-1', lists, TEMPLATES, TODAY));
const inStart = (whole: OnboardingWithRuns, change: (shown: ShownRun) => ShownRun): OnboardingWithRuns => ({
  ...whole,
  runs: whole.runs.map((shown) => (shown.run.templateId === 'start' ? change(shown) : shown)),
});
const startIn = (whole: OnboardingWithRuns | undefined) =>
  whole?.runs.find((shown) => shown.run.templateId === 'start');
const take = (lists: readonly ShownRun[], file: HandoverFile, join: string | null = null) =>
  takeIntoLists(lists, file, TEMPLATES, join, JONAS);
const effect = (lists: readonly ShownRun[], file: HandoverFile, join: string | null = null) =>
  compareWithLists(lists, file, TEMPLATES, join, JONAS)[0];

describe('a package, at the peer’s', () => {
  const whole = inStart(karens(), (shown) =>
    changeItem(shown, 'access', { state: 'done', doneOn: '2026-11-12' }, 'karen'),
  );
  const file = packageOf(whole);

  test('begins a list with the leader’s ticks and days, and is told as new before', () => {
    expect(effect([], file)).toMatchObject({ kind: 'new', items: [{ item: 'access', before: null }] });
    const [list] = take([], file);
    expect(shownItem(list?.items.access)).toMatchObject({ state: 'done', doneOn: '2026-11-12' });
    expect(list && factsOf(list.run)).toEqual({
      label: '',
      startOn: '2026-12-01',
      hoursPerWeek: 20,
      trialPeriodAgreed: 'yes',
    });
    expect(list?.run).toMatchObject({ templateId: 'start', onboarding: 'onboarding-1' });
  });

  test('twice changes nothing more, and neither does an older one', () => {
    const first = take([], file);
    expect(effect(first, file)?.kind).toBe('same');
    expect(take(first, file)).toEqual(first);
    const newer = packageOf(
      inStart(whole, (shown) => changeItem(shown, 'coffee', { due: '2026-12-04' }, 'karen')),
    );
    expect(effect(first, newer)).toMatchObject({ kind: 'news', items: [{ item: 'coffee' }] });
    const second = take(first, newer);
    expect(effect(second, file)?.kind).toBe('older');
    expect(take(second, file)).toEqual(second);
  });

  test('goes on in a list that was begun before it came: ticks, notes and the person’s name for it stay', () => {
    let own = tell(run('own', 'start'), { label: 'Mit', startOn: '2026-12-01' }, 'jonas');
    own = changeItem(own, 'coffee', { state: 'done', note: 'with Ole' }, 'jonas');
    own = changeItem(own, 'benefits', { state: 'done' }, 'jonas');
    own = changeItem(own, 'access', { note: 'asked again' }, 'jonas');
    expect(joinable([own], file).map(({ id }) => id)).toEqual(['own']);
    const [list, ...others] = take([own], file, 'own');
    expect(others).toEqual([]);
    expect(list?.run).toMatchObject({ id: 'own', onboarding: 'onboarding-1' });
    expect(list?.run.facts).toHaveLength(1);
    expect(list && factsOf(list.run)).toMatchObject({
      label: 'Mit',
      hoursPerWeek: 20,
      startOn: '2026-12-01',
    });
    expect(shownItem(list?.items.coffee)).toMatchObject({ state: 'done', note: 'with Ole' });
    expect(list?.items.benefits).toEqual(own.items.benefits);
    // A note of one's own says nothing against the leader's tick.
    expect(shownItem(list?.items.access)).toMatchObject({ state: 'done', note: 'asked again' });
    expect(joinable(list ? [list] : [], file)).toEqual([]);
  });

  test('days that both have told differently stand side by side', () => {
    const own = tell(run('own', 'start'), { startOn: '2026-12-08' }, 'jonas');
    expect(effect([own], file, 'own')).toMatchObject({ kind: 'new', factsApart: true });
    const [list] = take([own], file, 'own');
    expect(list?.run.facts.map(({ value }) => value.startOn).sort()).toEqual(['2026-12-01', '2026-12-08']);
  });

  test('of another onboarding begins another list and leaves the first as it is', () => {
    const first = take([], file);
    const other = packageOf(karens('onboarding-2'));
    expect(joinable(first, other)).toEqual([]);
    expect(effect(first, other)?.kind).toBe('new');
    const changed = take(first, other);
    expect(changed.map(({ run: { id, onboarding } }) => [id === first[0]?.run.id, onboarding])).toEqual([
      [false, 'onboarding-2'],
    ]);
  });

  test('made with a newer version of the list keeps what this version does not know, and says so', () => {
    const [handed] = file.onboardings;
    if (!handed) throw new Error('nothing in it');
    const value = { state: 'done', rev: 1, updatedAt: '', forVersion: 3 } as const;
    const runs = handed.runs.map((one) => ({
      ...one,
      version: 3,
      items: { ...one.items, 'of-version-3': [{ value, seen: { karen: 1 } }] },
    }));
    const newer = { ...file, onboardings: [{ ...handed, runs }] };
    expect([newerList(newer, TEMPLATES), newerList(file, TEMPLATES)]).toEqual([true, false]);
    const [list] = take([], newer);
    expect(list?.items['of-version-3']).toHaveLength(1);
    expect(list?.run.followed).toEqual([{ version: 2, on: TODAY }]);
  });
});

describe('an answer, at the leader’s', () => {
  test('brings the peer’s own working days to the head, also where two stood apart and the peer has chosen', () => {
    const before = inStart(karens(), (shown) => {
      const [only] = shown.run.facts;
      if (!only) return shown;
      const theirs = { value: { ...only.value, workdays: [1, 3] as const }, seen: { jonas: 1 } };
      return { ...shown, run: { ...shown.run, facts: [theirs, only] } };
    });
    const [list] = take([], packageOf(before));
    if (!list) throw new Error('no list');
    const answer = answerOf([tell(list, { workdays: [1, 3] }, 'jonas')]);
    const [after] = takeIntoOnboardings([before], answer, TEMPLATES, KAREN);
    expect(after?.onboarding.facts.map(({ value }) => value.workdays)).toEqual([[1, 3]]);
    for (const { run: one } of after?.runs ?? []) expect(factsOf(one).workdays).toEqual([1, 3]);
  });

  test('brings the peer’s ticks, and both changes where neither knew of the other', () => {
    const before = karens();
    let [list] = take([], packageOf(before));
    if (!list) throw new Error('no list');
    list = changeItem(list, 'coffee', { state: 'done' }, 'jonas');
    list = changeItem(list, 'next-talk', { due: '2026-12-04' }, 'jonas');
    const meanwhile = inStart(before, (shown) =>
      changeItem(shown, 'next-talk', { due: '2026-12-05' }, 'karen'),
    );
    const [told] = compareWithOnboardings([meanwhile], answerOf([list]), TEMPLATES, KAREN);
    expect(told).toMatchObject({
      kind: 'news',
      items: [
        { item: 'coffee', apart: false },
        { item: 'next-talk', apart: true },
      ],
    });
    const [after] = takeIntoOnboardings([meanwhile], answerOf([list]), TEMPLATES, KAREN);
    expect(shownItem(startIn(after)?.items.coffee)?.state).toBe('done');
    expect(
      startIn(after)
        ?.items['next-talk']?.map(({ value }) => value.due)
        .sort(),
    ).toEqual(['2026-12-04', '2026-12-05']);
    expect(startIn(after)?.run.facts[0]?.value.label).toBe('Kastanje');
    expect(after?.runs.map((shown) => shown.run.templateId).sort()).toEqual(['contact', 'leader', 'start']);
  });

  test('days that the peer has put right count for all of it', () => {
    const before = karens();
    let [list] = take([], packageOf(before));
    if (!list) throw new Error('no list');
    list = tell(list, { hoursPerWeek: 25 }, 'jonas');
    const [after] = takeIntoOnboardings([before], answerOf([list]), TEMPLATES, KAREN);
    expect(after?.onboarding.facts[0]?.value).toMatchObject({ label: 'Kastanje', hoursPerWeek: 25 });
    expect(after?.runs.map((shown) => factsOf(shown.run).hoursPerWeek)).toEqual([25, 25, 25]);
    // The same file again: nobody writes anything.
    const again = takeIntoOnboardings(after ? [after] : [], answerOf([list]), TEMPLATES, KAREN);
    expect(again[0]).toEqual(after);
  });

  test('of an onboarding that is not here is not taken', () => {
    const [list] = take([], packageOf(karens()));
    const answer = answerOf(list ? [list] : []);
    expect(takeIntoOnboardings([karens('another')], answer, TEMPLATES, KAREN)).toEqual([]);
  });

  test('a contact person’s answer does not take the trial period away', () => {
    const before = karens();
    const file = must(handOverOnboardings('contact', [before], TEMPLATES, TODAY));
    let [list] = takeIntoLists([], file, TEMPLATES, null, freshFor('mette'));
    if (!list) throw new Error('no list');
    list = tell(list, { hoursPerWeek: 25 }, 'mette');
    const [after] = takeIntoOnboardings([before], answerOf([list]), TEMPLATES, KAREN);
    const contact = after?.runs.find((shown) => shown.run.templateId === 'contact');
    expect(contact && factsOf(contact.run)).toMatchObject({ hoursPerWeek: 25, trialPeriodAgreed: 'yes' });
  });
});

test('a substitute gets the whole of several onboardings, and what both did meanwhile meets again', () => {
  const [a, b] = [karens('a'), karens('b')];
  const file = must(handOverOnboardings('substitute', [a, b], TEMPLATES, TODAY));
  const sofies = takeIntoOnboardings([], file, TEMPLATES, freshFor('sofie'));
  expect(sofies.map(({ onboarding }) => onboarding)).toEqual(
    [a, b].map(({ onboarding }) => ({ ...onboarding, createdAt: `${TODAY}T00:00:00.000Z` })),
  );
  const decided = sofies.map((whole) => ({
    ...whole,
    runs: whole.runs.map((shown) =>
      shown.run.templateId === 'leader'
        ? changeItem(shown, 'leader-pay', { state: 'done', note: 'HR 3/12' }, 'sofie')
        : shown,
    ),
  }));
  const back = must(handOverOnboardings('substitute', decided, TEMPLATES, TODAY));
  const [after] = takeIntoOnboardings([a, b], back, TEMPLATES, KAREN);
  const leader = after?.runs.find((shown) => shown.run.templateId === 'leader');
  expect(shownItem(leader?.items['leader-pay'])).toMatchObject({ state: 'done', note: 'HR 3/12' });
  expect(leader?.run.id).toBe('a.leader');
});

test('what the peer takes away of the days is taken away everywhere', () => {
  const told = { workdays: [1, 2], trialEndOn: '2027-03-01' } as const;
  const before = karens();
  const whole: OnboardingWithRuns = {
    onboarding: { ...before.onboarding, facts: write([], 'karen', { ...FACTS, ...told }) },
    runs: before.runs.map((shown) => tell(shown, told, 'karen')),
  };
  const own = take([], packageOf(whole));
  const cleared = own.map(({ run: { facts, ...rest }, items }) => {
    const { workdays: _gone, ...days } = factsOf({ facts });
    return { run: { ...rest, facts: write(facts, 'jonas', days) }, items };
  });
  const [after] = takeIntoOnboardings([whole], answerOf(cleared), TEMPLATES, KAREN);
  expect(after?.onboarding.facts[0]?.value).toEqual({ ...FACTS, trialEndOn: '2027-03-01' });
  for (const { run: list } of after?.runs ?? []) {
    expect(factsOf(list).workdays, list.templateId).toBeUndefined();
    expect(factsOf(list).trialEndOn, list.templateId).toBe('2027-03-01');
  }
});

test('an answer with new days takes neither of two heads for the whole', () => {
  const before = karens();
  const facts = [
    { value: { ...FACTS, nextTalkOn: '2026-12-10' }, seen: { karen: 1, sofie: 1 } },
    { value: { ...FACTS, nextTalkOn: '2026-12-12' }, seen: { karen: 2 } },
  ];
  const whole = { ...before, onboarding: { ...before.onboarding, facts } };
  const own = take([], packageOf(whole)).map((shown) => tell(shown, { hoursPerWeek: 15 }, 'jonas'));
  const [after] = takeIntoOnboardings([whole], answerOf(own), TEMPLATES, KAREN);
  expect(after?.onboarding.facts).toEqual(facts);
  expect(after?.runs.map(({ run: list }) => factsOf(list).hoursPerWeek)).toEqual([15, 15, 15]);
});
