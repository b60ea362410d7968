import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { write } from '@/lib/checklists';
import {
  handBackLists,
  handOverOnboardings,
  readHandover,
  takeIntoLists,
  takeIntoOnboardings,
  writeReadableHandover,
} from '@/lib/handover';
import type { ChecklistTemplate, HandoverFile, OnboardingWithRuns, ShownRun } from '@/lib/model';
import { IMPORT_TABLE } from '../repository/import-table';
import { changeItem, freshFor, karens, run, TEMPLATES, TODAY, tell } from './sample';

// What a file must not hold is planted here and looked for in the very text of the file.

const HIDDEN = 'SENTINEL';
const made = (result: { ok: true; value: HandoverFile } | { ok: false }): HandoverFile => {
  if (!result.ok) throw new Error('no file');
  return result.value;
};

/** A peer's list with something secret wherever something secret can be. */
function peersLists(): readonly ShownRun[] {
  let start = run('mine', 'start', {
    onboarding: 'onboarding-1',
    agreed: { key: write([], 'karen', { text: 'Find the key', owner: 'peer' }) },
    chosenAt: '2026-12-24T23:59:59.999Z',
    newsAside: 77_777,
  });
  start = tell(start, { label: `${HIDDEN} my name for it`, startOn: '2026-12-01', putAway: true }, 'jonas');
  start = changeItem(start, 'coffee', { state: 'done', note: `${HIDDEN} note` }, 'jonas');
  start = changeItem(start, 'hours', { state: 'done', note: `${HIDDEN} unknown item` }, 'jonas');
  // What somebody writes beside what was agreed lies like a note of the list.
  start = changeItem(start, 'key', { note: `${HIDDEN} beside the key` }, 'jonas');
  start = changeItem(
    start,
    'benefits',
    { state: 'done', due: '2031-07-13', link: `${HIDDEN} link`, by: HIDDEN },
    'jonas',
  );
  start = changeItem(start, 'own-plan', { state: 'done', doneOn: '2031-07-14' }, 'jonas');
  start = changeItem(start, 'own-plan-again', { due: '2031-07-15', note: HIDDEN }, 'jonas');
  const course = changeItem(run('other', 'education'), 'course', { state: 'done', note: HIDDEN }, 'jonas');
  return [start, course];
}

test('an answer holds what peer and leader share, and nothing that was written elsewhere', () => {
  const text = writeReadableHandover(made(handBackLists('onboarding-1', peersLists(), TEMPLATES, TODAY)));
  expect(text).toContain('"coffee"');
  expect(text).toContain('Find the key');
  expect(text).toContain('"startOn": "2026-12-01"');
  for (const hidden of [
    HIDDEN,
    'benefits',
    'own-plan',
    '2031-07',
    'hours"',
    'label',
    'putAway',
    'chosenAt',
    'newsAside',
    '77777',
    '2026-12-24',
    'course',
    'education"',
    'note',
    // When on the day somebody ticked: only the day goes along.
    '09:41',
  ])
    expect(text, hidden).not.toContain(hidden);
});

const NOTED: Readonly<Record<string, string>> = {
  start: 'access',
  leader: 'leader-decision',
  contact: 'contact-time',
};

test('a package holds the receiver’s list alone: not the leader’s own, not the contact person’s, no label, no note', () => {
  const whole = karens('onboarding-1', `${HIDDEN} label`);
  const noted = whole.runs.map((shown) =>
    changeItem(shown, NOTED[shown.run.templateId] ?? '', { note: HIDDEN }, 'karen'),
  );
  const all: OnboardingWithRuns = {
    runs: noted,
    onboarding: {
      ...whole.onboarding,
      agreed: { a: [{ value: { text: 'Two short breaks', owner: 'together' }, seen: { karen: 1 } }] },
    },
  };
  const text = writeReadableHandover(made(handOverOnboardings('package', [all], TEMPLATES, TODAY)));
  expect(text).toContain('Two short breaks');
  expect(text).toContain('trialPeriodAgreed');
  for (const hidden of [HIDDEN, 'leader-decision', 'contact', 'note', '09:41'])
    expect(text, hidden).not.toContain(hidden);

  const contact = writeReadableHandover(made(handOverOnboardings('contact', [all], TEMPLATES, TODAY)));
  for (const hidden of [HIDDEN, 'leader-decision', '"start"', 'trial', 'Two short breaks', 'note'])
    expect(contact, hidden).not.toContain(hidden);
  expect(contact).toContain('"hoursPerWeek": 20');

  // Whoever carries on for the leader has what the leader had.
  const substitute = writeReadableHandover(made(handOverOnboardings('substitute', [all], TEMPLATES, TODAY)));
  for (const told of [`${HIDDEN} label`, 'leader-decision', '"note": "SENTINEL"'])
    expect(substitute, told).toContain(told);
});

test('one pasted character, or a line kept before there were limits, stops no file', () => {
  const value = { text: 'N\u00f8gle\u00adskab i ga\u030ard 2', owner: 'leader' as const };
  const long = { text: 'a'.repeat(400), owner: 'peer' as const };
  const before = karens();
  const head = {
    label: 'K'.repeat(120),
    contact: 'M\u200bO',
    functions: ['Sam\u200btaler', 'b'.repeat(300)],
  };
  const all: OnboardingWithRuns = {
    runs: before.runs.map((shown) =>
      shown.run.templateId === 'start'
        ? changeItem(shown, 'coffee', { by: 'K'.repeat(130), link: 'P:\u200bmappe' }, 'karen')
        : shown,
    ),
    onboarding: {
      ...before.onboarding,
      facts: write([], 'karen', head),
      agreed: { key: write([], 'karen', value), long: write([], 'karen', long) },
    },
  };
  for (const purpose of ['package', 'contact', 'substitute', 'shared'] as const) {
    const file = made(handOverOnboardings(purpose, [all], TEMPLATES, TODAY));
    expect(() => writeReadableHandover(file), purpose).not.toThrow();
    const seen = readHandover(writeReadableHandover(file), () => false);
    expect(seen.ok, purpose).toBe(true);
    if (purpose === 'contact') continue;
    const [agreed] = Object.values(file.onboardings[0]?.agreed ?? {});
    expect(agreed?.[0]?.value.text).toBe('N\u00f8gleskab i g\u00e5rd 2');
  }
  const lists = takeIntoLists(
    [],
    made(handOverOnboardings('package', [all], TEMPLATES, TODAY)),
    TEMPLATES,
    null,
    freshFor('jonas'),
  );
  const pasted = lists.map((shown) => ({
    ...shown,
    run: { ...shown.run, agreed: { key: write([], 'jonas', value) } },
  }));
  const answer = made(handBackLists('onboarding-1', pasted, TEMPLATES, TODAY));
  expect(() => writeReadableHandover(answer)).not.toThrow();
});

test('three packages hold one person each', () => {
  const three = ['a', 'b', 'c'].map((id) => karens(id));
  const files = three.map((one) => made(handOverOnboardings('package', [one], TEMPLATES, TODAY)));
  expect(files.map(({ onboardings }) => onboardings.map(({ id }) => id))).toEqual([['a'], ['b'], ['c']]);
  expect(() =>
    writeReadableHandover(made(handOverOnboardings('package', three, TEMPLATES, TODAY))),
  ).toThrow();
});

test('what a forged answer says of a private item is not taken', () => {
  const answer = made(handBackLists('onboarding-1', peersLists(), TEMPLATES, TODAY));
  const [first] = answer.onboardings;
  if (!first) throw new Error('nothing in it');
  const value = { state: 'done', rev: 1, updatedAt: '', forVersion: 1 } as const;
  const runs = first.runs.map((one) => ({
    ...one,
    items: { ...one.items, benefits: [{ value, seen: { forged: 1 } }] },
  }));
  const [after] = takeIntoOnboardings(
    [karens()],
    { ...answer, onboardings: [{ ...first, runs }] },
    TEMPLATES,
    freshFor('karen'),
  );
  const start = after?.runs.find((shown) => shown.run.templateId === 'start');
  expect(Object.keys(start?.items ?? {})).toEqual(['coffee']);
});

test('every item of ours that is about the personal plan or the person’s own money is private', () => {
  const folder = 'content/checklists';
  const lists: ChecklistTemplate[] = readdirSync(folder).map((file) =>
    parse(readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const about = lists
    .flatMap(({ items }) => items)
    .filter(
      ({ id, cards = [] }) => /own-plan|benefits/.test(id) || cards.some((card) => /own-signs/.test(card)),
    );
  expect(about.length).toBeGreaterThan(3);
  expect(about.filter((one) => !one.private).map(({ id }) => id)).toEqual([]);
});

test('what makes the file can reach neither the store nor the personal plan', () => {
  const reached = new Set<string>();
  const follow = (module: string): void => {
    if (reached.has(module)) return;
    reached.add(module);
    for (const next of IMPORT_TABLE[module]?.may ?? []) follow(next);
  };
  follow('lib/handover');
  const holders = ['lib/store', 'lib/own-plan', 'lib/calm', 'lib/browser', 'lib/messages', 'lib/settings'];
  expect(holders.filter((module) => reached.has(module))).toEqual([]);
});
