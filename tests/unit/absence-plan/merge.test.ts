import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareFile,
  doneOn,
  handBack,
  isDue,
  isRevisionDue,
  marksOn,
  noteLine,
  ownMark,
  takeFile,
  tickLine,
  withInitials,
  withoutExpired,
} from '@/lib/absence-plan';
import { handedPlan } from '@/lib/absence-plan/handing-over';
import type { AbsenceFile, AbsencePlan, Takeover } from '@/lib/model';
import { amirasPlan, line, uuid, write } from './sample';

const TODAY = '2026-11-24';
const fileOf = (plan: AbsencePlan, on = '2026-11-03'): AbsenceFile => ({
  plan: handedPlan(plan, on),
  marks: {},
  takenOn: null,
  handedBackOn: null,
});
const fileBack = ({ plan, marks, takenOn, handedBackOn }: Takeover): AbsenceFile => ({
  plan,
  marks,
  takenOn,
  handedBackOn,
});

let next = 1;
const fresh = (today = TODAY) => {
  next += 2;
  return { id: uuid(5000 + next), writer: uuid(5001 + next), today };
};
function start(file: AbsenceFile, initials: string, today = TODAY): Takeover {
  const [run] = takeFile([], file, fresh(today)).takeovers;
  if (!run) throw new Error('no run');
  return withInitials(run, initials);
}
const take = (run: Takeover, file: AbsenceFile): Takeover => {
  const [taken, ...others] = takeFile([run], file, fresh()).takeovers;
  if (!taken || others.length > 0) throw new Error('not one run');
  return taken;
};

describe('a newer version of a plan that is being carried out', () => {
  const plan = { ...amirasPlan(), version: 4 };
  const mette = tickLine(start(fileOf(plan), 'MH'), uuid(2), true, TODAY);
  const newer = {
    ...write(
      plan,
      line(2, 'Torsdagsgruppen: Bo træder til.', 'this-week'),
      line(6, 'Bilen skal til syn', 'later'),
    ),
    version: 5,
  };
  const without = { ...newer, lines: newer.lines.filter(({ id }) => id !== uuid(4)) };

  test('keeps the ticks, and says what is new, changed and gone', () => {
    const effect = compareFile([mette], fileOf(without), TODAY);
    expect(effect).toMatchObject({ kind: 'newer', news: { added: [uuid(6)], changed: [uuid(2)] } });
    const merged = take(mette, fileOf(without));
    expect(merged.plan.version).toBe(5);
    expect(doneOn(merged.marks, uuid(2))).toMatchObject({ done: true, by: 'MH', on: TODAY });
    expect(merged.news.removed.map(({ text }) => text)).toEqual(['Regnskabet for gruppen']);
  });

  test('an older one, and the same one again, change nothing', () => {
    const merged = take(mette, fileOf(without));
    expect(compareFile([merged], fileOf(plan), TODAY).kind).toBe('older');
    expect(take(merged, fileOf(plan))).toEqual(merged);
    expect(compareFile([merged], fileOf(without), TODAY).kind).toBe('same');
    expect(take(merged, fileOf(without))).toEqual(merged);
  });

  test('the same version handed over once more keeps what was told of it', () => {
    const merged = take(mette, fileOf(without));
    const file = fileOf(without);
    const again = take(merged, { ...file, plan: { ...file.plan, handedOn: '2099-01-01' } });
    expect(again.plan.handedOn).toBe('2099-01-01');
    expect(again.news).toEqual(merged.news);
  });
});

describe('marks', () => {
  const mette = start(fileOf(amirasPlan()), 'MH');

  test('a note that another window changed is not written over; a tick there is no other note', () => {
    const noted = noteLine(mette, uuid(2), 'Ole siger ja', '', TODAY);
    if (!noted.ok) throw new Error(noted.fault);
    expect(noteLine(noted.value, uuid(2), 'Ole siger nej', '', TODAY)).toEqual({
      ok: false,
      fault: 'changed-elsewhere',
    });
    const ticked = tickLine(noted.value, uuid(2), true, TODAY);
    const again = noteLine(ticked, uuid(2), 'Ole siger ja, og Bo er med', 'Ole siger ja', TODAY);
    if (!again.ok) throw new Error(again.fault);
    expect(ownMark(again.value, uuid(2))).toMatchObject({
      done: true,
      note: 'Ole siger ja, og Bo er med',
      by: 'MH',
    });
  });

  test('of two people stand side by side, and neither can take the other one away', () => {
    const karen = start(fileOf(amirasPlan()), 'KL');
    const [one, two] = [
      tickLine(mette, uuid(2), true, TODAY),
      noteLine(karen, uuid(2), 'Jeg ringer', '', TODAY),
    ];
    if (!two.ok) throw new Error(two.fault);
    const both = tickLine(take(two.value, fileBack(one)), uuid(2), false, TODAY);
    expect(marksOn(both.marks, uuid(2)).map(({ by, done, note }) => [by, done, note])).toEqual([
      ['MH', true, ''],
      ['KL', false, 'Jeg ringer'],
    ]);
    expect(doneOn(both.marks, uuid(2))?.by).toBe('MH');
  });
});

/** Who does what, to which line, with whose file. */
const STEPS = fc.array(
  fc.record({
    who: fc.nat(2),
    act: fc.constantFrom('tick', 'untick', 'note', 'take-plan', 'take-run'),
    at: fc.integer({ min: 1, max: 6 }),
    other: fc.nat(2),
  }),
  { maxLength: 25 },
);

test('whatever the order in which three colleagues work and exchange files, all end with the same, and nothing is lost', () => {
  const first = { ...amirasPlan(), version: 4 };
  const second = { ...write(first, line(2, 'Bo træder til'), line(6, 'Bilen')), version: 5 };
  fc.assert(
    fc.property(STEPS, (steps) => {
      const runs = ['MH', 'KL', 'OB'].map((initials) => start(fileOf(first), initials)) as [
        Takeover,
        Takeover,
        Takeover,
      ];
      steps.forEach(({ who, act, at, other }, step) => {
        const run = runs[who] as Takeover;
        if (act === 'take-plan') runs[who] = take(run, fileOf(other === 0 ? first : second));
        else if (act === 'take-run') runs[who] = take(run, fileBack(runs[other] as Takeover));
        else if (act !== 'note') runs[who] = tickLine(run, uuid(at), act === 'tick', TODAY);
        else {
          const noted = noteLine(run, uuid(at), `note ${step}`, ownMark(run, uuid(at))?.note ?? '', TODAY);
          if (!noted.ok) throw new Error(noted.fault);
          runs[who] = noted.value;
        }
      });
      const [a, b, c] = runs;
      const state = ({ plan, marks, handedBackOn }: Takeover) => ({ plan, marks, handedBackOn });
      const oneWay = take(take(a, fileBack(b)), fileBack(c));
      const otherWay = take(take(c, fileBack(a)), fileBack(b));
      expect(state(oneWay)).toEqual(state(otherWay));
      expect(state(take(take(oneWay, fileBack(b)), fileBack(oneWay)))).toEqual(state(oneWay));
      for (const run of runs) {
        for (const [id, own] of Object.entries(run.marks)) {
          if (own[run.writer]) expect(oneWay.marks[id]?.[run.writer]).toEqual(own[run.writer]);
        }
      }
    }),
    { numRuns: 300 },
  );
});

describe('an absence that is over', () => {
  const run = handBack(start(fileOf(amirasPlan()), 'MH', '2026-11-03'), '2026-11-10');

  test('belongs to itself: the same plan again begins a new run', () => {
    expect(compareFile([run], fileOf(amirasPlan()), TODAY).kind).toBe('new');
    expect(takeFile([run], fileOf(amirasPlan()), fresh()).takeovers).toHaveLength(2);
  });

  test('closes the run of another colleague in the same days, and never one in later days', () => {
    const karen = start(fileOf(amirasPlan()), 'KL', '2026-11-05');
    expect(take(karen, fileBack(run)).handedBackOn).toBe('2026-11-10');
    const later = start(fileOf(amirasPlan()), 'KL', '2026-11-20');
    const apart = takeFile([run], fileBack(later), fresh());
    expect(apart.takeovers.map(({ handedBackOn }) => handedBackOn)).toEqual(['2026-11-10', null]);
    const { takeovers } = takeFile([later], fileBack(run), fresh());
    expect(takeovers.map(({ handedBackOn }) => handedBackOn)).toEqual([null, '2026-11-10']);
  });

  test('is kept for 30 days, and no file brings it back after that', () => {
    expect(withoutExpired([run], '2026-12-09')).toHaveLength(1);
    expect(withoutExpired([run], '2026-12-10')).toHaveLength(0);
    expect(withoutExpired([{ ...run, handedBackOn: null }], '2027-12-10')).toHaveLength(1);
    expect(compareFile([], fileBack(run), '2026-12-10').kind).toBe('expired');
    expect(compareFile([], fileBack(run), '2026-12-09').kind).toBe('new');
  });

  test('asks once, after a week, if the plan wants correcting', () => {
    expect(isRevisionDue(run, '2026-11-16')).toBe(false);
    expect(isRevisionDue(run, '2026-11-17')).toBe(true);
    expect(isRevisionDue({ ...run, askedToRevise: true }, '2026-11-17')).toBe(false);
    expect(isRevisionDue({ ...run, handedBackOn: null }, '2027-11-17')).toBe(false);
  });
});

test('what is for this week is due from the day after, and what is for later after a week', () => {
  const run = start(fileOf(amirasPlan()), 'MH', '2026-11-03');
  const due = (day: string) =>
    (['today', 'this-week', 'later', 'back'] as const).filter((one) => isDue(one, run, day));
  expect(due('2026-11-03')).toEqual(['today']);
  expect(due('2026-11-04')).toEqual(['today', 'this-week']);
  expect(due('2026-11-10')).toEqual(['today', 'this-week', 'later']);
});

test('what a colleague handed back long ago does not delete a run that is still used here', () => {
  const plan = { ...amirasPlan(), version: 4 };
  const file = fileOf(plan, '2026-09-20');
  const mine = tickLine(start(file, 'MH', '2026-09-25'), uuid(2), true, TODAY);
  const theirs = { ...fileBack(start(file, 'SK', '2026-09-21')), handedBackOn: '2026-10-01' };
  expect(compareFile([mine], theirs, TODAY).kind).toBe('expired');
  expect(take(mine, theirs)).toEqual(mine);
  expect(withoutExpired([take(mine, theirs)], TODAY)).toHaveLength(1);
});
