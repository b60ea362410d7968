import { describe, expect, test } from 'vitest';
import { rowsOf, shownItem, versionOf } from '@/lib/checklists';
import { handBackLists, handOverOnboardings, takeIntoLists, takeIntoOnboardings } from '@/lib/handover';
import type { ChecklistTemplate, HandoverFile, OnboardingWithRuns, ShownRun } from '@/lib/model';
import { changeItem, freshFor, karens, TEMPLATES, TODAY } from './sample';

// In the third version of the peer's list tea has taken the place of coffee.
const text = (da: string) => ({ da, en: da });
const NEW: readonly ChecklistTemplate[] = TEMPLATES.map((list) =>
  list.id !== 'start'
    ? list
    : {
        ...list,
        version: 3,
        items: [
          ...list.items.map((item) =>
            item.id === 'coffee' ? { ...item, retiredIn: 3, replacedBy: ['tea'] } : item,
          ),
          { id: 'tea', phase: 'first', owner: 'peer', title: text('tea'), introducedIn: 3, seedRefs: [] },
        ],
      },
);
const CONTEXT = { today: TODAY, holidays: new Set<string>() };
const [KAREN, JONAS] = [freshFor('karen'), freshFor('jonas')];

const must = <T>(result: { ok: boolean; value?: T }): T => {
  if (!result.ok || result.value === undefined) throw new Error('no file');
  return result.value;
};
const packageOf = (whole: OnboardingWithRuns, lists = NEW) =>
  must(handOverOnboardings('package', [whole], lists, TODAY));
const answerOf = (lists: readonly ShownRun[], known = NEW) =>
  must(handBackLists('onboarding-1', lists, known, TODAY));
const atJonas = (file: HandoverFile, here: readonly ShownRun[] = []) =>
  takeIntoLists(here, file, NEW, null, JONAS);
const startOf = (whole: OnboardingWithRuns | undefined) => {
  const list = whole?.runs.find(({ run }) => run.templateId === 'start');
  if (!list) throw new Error('no list');
  return list;
};
const following = (shown: ShownRun, version: number): ShownRun => ({
  ...shown,
  run: { ...shown.run, followed: [...shown.run.followed, { version, on: TODAY }] },
});
const karensAfter = (change: (shown: ShownRun) => ShownRun): OnboardingWithRuns => {
  const whole = karens();
  return {
    ...whole,
    runs: whole.runs.map((shown) => (shown.run.templateId === 'start' ? change(shown) : shown)),
  };
};
const rows = (shown: ShownRun | undefined) => {
  const list = NEW.find(({ id }) => id === 'start');
  if (!shown || !list) throw new Error('no list');
  return rowsOf(shown, list, CONTEXT);
};
const stateOf = (shown: ShownRun | undefined, id: string) =>
  rows(shown).rows.find(({ item }) => item.id === id)?.state;
const ticked = (shown: ShownRun, id: string, writer: string) =>
  changeItem(shown, id, { state: 'done', doneOn: TODAY }, writer);

describe('a file from somebody with another version of the list', () => {
  test('an older one: what was ticked there stands under what took its place here', () => {
    const [own] = atJonas(packageOf(karens()));
    if (!own) throw new Error('no list');
    const here = [following(own, 3)];
    const file = packageOf(
      karensAfter((shown) => ticked(shown, 'coffee', 'karen')),
      TEMPLATES,
    );
    const [list] = atJonas(file, here);
    expect(stateOf(list, 'tea')).toBe('done');
    expect(rows(list).earlier).toEqual([]);
    expect(atJonas(file, list ? [list] : [])).toEqual([list]);
  });

  test('a newer one with something said of what is new: the list goes on in it, and nothing is out of sight', () => {
    const whole = karensAfter((shown) => ticked(shown, 'access', 'karen'));
    const [own] = atJonas(packageOf(whole));
    if (!own) throw new Error('no list');
    const answer = answerOf([ticked(following(own, 3), 'tea', 'jonas')]);
    const start = startOf(takeIntoOnboardings([whole], answer, NEW, KAREN)[0]);
    expect(versionOf(start.run)).toBe(3);
    expect(stateOf(start, 'tea')).toBe('done');
    expect(stateOf(start, 'access')).toBe('done');
  });

  test('a newer one that says nothing of it leaves the choice where it was', () => {
    const whole = karens();
    const [own] = atJonas(packageOf(whole));
    if (!own) throw new Error('no list');
    const answer = answerOf([ticked(following(own, 3), 'access', 'jonas')]);
    const start = startOf(takeIntoOnboardings([whole], answer, NEW, KAREN)[0]);
    expect(versionOf(start.run)).toBe(2);
    expect(stateOf(start, 'access')).toBe('done');
  });

  test('what both ticked, each in their own version, comes to the same with both', () => {
    const whole = karensAfter((shown) => ticked(shown, 'coffee', 'karen'));
    const [own] = atJonas(packageOf(karens()));
    if (!own) throw new Error('no list');
    const jonas = ticked(following(own, 3), 'tea', 'jonas');
    const [after] = takeIntoOnboardings([whole], answerOf([jonas]), NEW, KAREN);
    const [back] = after ? atJonas(packageOf(after), [jonas]) : [];
    const start = startOf(after);
    expect(shownItem(start.items.tea)).toMatchObject({ state: 'done' });
    expect(back?.items.tea?.map(({ seen }) => seen)).toEqual(start.items.tea?.map(({ seen }) => seen));
    expect(rows(back).rows.find(({ item }) => item.id === 'tea')?.apart).toEqual([]);
  });
});
