import { describe, expect, test } from 'vitest';
import { write } from '@/lib/checklists';
import {
  compareWithLists,
  compareWithOnboardings,
  handBackLists,
  handOverOnboardings,
  takeIntoLists,
  takeIntoOnboardings,
} from '@/lib/handover';
import type { AgreedItem, HandoverFile, OnboardingFacts, OnboardingWithRuns, ShownRun } from '@/lib/model';
import { changeItem, FACTS, freshFor, karens, TEMPLATES, TODAY } from './sample';

const KAREN = freshFor('karen');
const JONAS = freshFor('jonas');
const KEY: AgreedItem = { text: 'Find the key', owner: 'peer', due: '2026-12-04' };

function must<T>(result: { ok: boolean; value?: T }): T {
  if (!result.ok || result.value === undefined) throw new Error('no file');
  return result.value;
}
const packageOf = (whole: OnboardingWithRuns) =>
  must(handOverOnboardings('package', [whole], TEMPLATES, TODAY));
const substituteOf = (whole: OnboardingWithRuns) =>
  must(handOverOnboardings('substitute', [whole], TEMPLATES, TODAY));
const answerOf = (lists: readonly ShownRun[]) => must(handBackLists('onboarding-1', lists, TEMPLATES, TODAY));
const take = (lists: readonly ShownRun[], file: HandoverFile) =>
  takeIntoLists(lists, file, TEMPLATES, null, JONAS);
const atJonas = (lists: readonly ShownRun[], file: HandoverFile) =>
  compareWithLists(lists, file, TEMPLATES, null, JONAS)[0];
const atKaren = (whole: OnboardingWithRuns, file: HandoverFile) =>
  compareWithOnboardings([whole], file, TEMPLATES, KAREN)[0];

/** Karen has agreed on `key` as it is now: each call is one more change of hers. */
function agreeing(whole: OnboardingWithRuns, value: AgreedItem, writer = 'karen'): OnboardingWithRuns {
  const { onboarding, runs } = whole;
  const key = write(onboarding.agreed.key ?? [], writer, value);
  return { onboarding: { ...onboarding, agreed: { ...onboarding.agreed, key } }, runs };
}
/** The same at Jonas'. */
const agreeingIn = (lists: readonly ShownRun[], value: AgreedItem): readonly ShownRun[] =>
  lists.map(({ run, items }) => ({
    run: { ...run, agreed: { ...run.agreed, key: write(run.agreed?.key ?? [], 'jonas', value) } },
    items,
  }));
const headed = (whole: OnboardingWithRuns, value: OnboardingFacts, writer: string): OnboardingWithRuns => ({
  onboarding: { ...whole.onboarding, facts: write(whole.onboarding.facts, writer, value) },
  runs: whole.runs,
});

describe('a file whose only news is something that was agreed', () => {
  const before = agreeing(karens(), KEY);
  const lists = take([], packageOf(before));
  const CHANGES: readonly (readonly [string, AgreedItem])[] = [
    ['another day', { ...KEY, due: '2026-12-09' }],
    ['no day', { text: KEY.text, owner: 'peer' }],
    ['another owner', { ...KEY, owner: 'leader' }],
    ['a tick', { ...KEY, doneOn: '2026-12-02' }],
    ['other words', { ...KEY, text: 'Find both keys' }],
    ['its removal', { ...KEY, dropped: true }],
  ];

  test.each(CHANGES)('%s is news at the peer’s, by name', (_is, after) => {
    expect(atJonas(lists, packageOf(agreeing(before, after)))).toMatchObject({
      kind: 'news',
      items: [],
      agreed: [{ id: 'key', before: KEY, after, apart: false, settled: false }],
    });
  });

  test.each(CHANGES)('%s is news at the leader’s, by name', (_is, after) => {
    expect(atKaren(before, answerOf(agreeingIn(lists, after)))).toMatchObject({
      kind: 'news',
      agreed: [{ id: 'key', before: KEY, after, apart: false, settled: false }],
    });
  });

  test('is older once the same has changed again, and the same when it comes twice', () => {
    const first = packageOf(agreeing(before, { ...KEY, due: '2026-12-09' }));
    const taken = take(lists, first);
    expect(atJonas(taken, first)).toMatchObject({ kind: 'same', agreed: [] });
    expect(atJonas(taken, packageOf(before))).toMatchObject({ kind: 'older', agreed: [] });
    expect(atJonas(agreeingIn(taken, { ...KEY, doneOn: TODAY }), first)).toMatchObject({ kind: 'older' });
  });

  test('what both changed is told as two, and what was chosen between them as settled', () => {
    const [here, there] = [
      { ...KEY, due: '2026-12-09' },
      { ...KEY, due: '2026-12-11' },
    ];
    const hers = agreeing(before, here);
    const answer = answerOf(agreeingIn(lists, there));
    expect(atKaren(hers, answer)?.agreed).toEqual([
      { id: 'key', before: here, after: there, apart: true, settled: false },
    ]);
    const [both] = takeIntoOnboardings([hers], answer, TEMPLATES, KAREN);
    if (!both) throw new Error('nothing taken');
    expect(both.onboarding.agreed.key).toHaveLength(2);
    const stillApart = take(agreeingIn(lists, there), packageOf(both));
    const chosen = packageOf(agreeing(both, there));
    expect(atJonas(stillApart, chosen)).toMatchObject({
      kind: 'news',
      agreed: [{ id: 'key', after: there, apart: false, settled: true }],
    });
    // At the one whose word it is there is nothing to see, and it is no older file: taken in, both have the same.
    expect(atJonas(agreeingIn(lists, there), chosen)).toMatchObject({ kind: 'alike', agreed: [] });
    expect(atJonas(take(agreeingIn(lists, there), chosen), chosen)).toMatchObject({ kind: 'same' });
  });
});

test('what a contact person could not know of does not make their answer an older one', () => {
  const whole = agreeing(karens(), KEY);
  const file = must(handOverOnboardings('contact', [whole], TEMPLATES, TODAY));
  const mettes = takeIntoLists([], file, TEMPLATES, null, freshFor('mette'));
  expect(atKaren(whole, answerOf(mettes))).toMatchObject({ kind: 'same' });
});

test('a note that the other wrote beside an item is nothing to see, and no older file', () => {
  const lists = take([], packageOf(karens()));
  const noted = {
    ...karens(),
    runs: karens().runs.map((shown) => changeItem(shown, 'access', { note: 'ring' }, 'karen')),
  };
  expect(atJonas(lists, packageOf(noted))).toMatchObject({ kind: 'alike', items: [] });
});

describe('a substitute’s file', () => {
  test('names each member of the head that changes, with what it was', () => {
    const before = karens();
    const after = { ...FACTS, contact: 'KL', nextTalkOn: '2026-12-10' };
    expect(atKaren(before, substituteOf(headed(before, after, 'sofie')))).toMatchObject({
      kind: 'news',
      head: [
        { name: 'contact', before: FACTS, after, apart: false },
        { name: 'nextTalkOn', before: FACTS, after, apart: false },
      ],
    });
  });

  test('names what both told differently of it', () => {
    const before = karens();
    const [here, there] = [
      { ...FACTS, contact: 'KL' },
      { ...FACTS, contact: 'PO' },
    ];
    const file = substituteOf(headed(before, there, 'sofie'));
    expect(atKaren(headed(before, here, 'karen'), file)?.head).toEqual([
      { name: 'contact', before: here, after: there, apart: true },
    ]);
  });

  test('that comes twice, or is older, has nothing new', () => {
    const before = karens();
    const file = substituteOf(before);
    expect(atKaren(before, file)).toMatchObject({ kind: 'same', head: [] });
    expect(atKaren(headed(before, { ...FACTS, contact: 'KL' }, 'karen'), file)).toMatchObject({
      kind: 'older',
      head: [],
    });
  });
});
