import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINE_SEEN_BY, PLAN_STEPS, type PlanLine } from '@/lib/model';
import {
  addLine,
  changeLine,
  emptySection,
  inOrder,
  isReviewDue,
  linesFor,
  MOST_EARLIER,
  moveLine,
  removeLine,
  waitsUntil,
  withLines,
} from '@/lib/own-plan';

const line: fc.Arbitrary<PlanLine> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  text: fc.string({ minLength: 1, maxLength: 6 }),
  step: fc.constantFrom(...PLAN_STEPS),
  seenBy: fc.constantFrom(...LINE_SEEN_BY),
  helpsWith: fc.constant(null),
});
const lines = fc.uniqueArray(line, { selector: ({ id }) => id, maxLength: 4 });
/** Minutes since the change before; a clock can be put back by a year. */
const minutes = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(-525_600));

test('of versions the last ten are kept, newest first, and each was once saved', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(lines, minutes), { maxLength: 40 }), (changes) => {
      let section = emptySection('signs');
      let at = Date.parse('2026-11-22T12:00:00Z');
      const saved: string[] = [JSON.stringify([])];
      for (const [next, later] of changes) {
        at += later * 60_000;
        const before = section;
        section = withLines(section, next, new Date(at));
        saved.push(JSON.stringify(next));
        expect(section.lines).toEqual(next);
        // What was there before is a version, or its texts still stand.
        const isKept = section.earlier[0]?.lines === before.lines;
        const isThere = before.lines.every(({ id, text }) =>
          next.some((line) => line.id === id && line.text.includes(text)),
        );
        expect(isKept || isThere).toBe(true);
        expect(section.earlier.slice(isKept ? 1 : 0)).toEqual(
          before.earlier.slice(0, MOST_EARLIER - (isKept ? 1 : 0)),
        );
      }
      expect(section.earlier.length).toBeLessThanOrEqual(MOST_EARLIER);
      for (const version of section.earlier) expect(saved).toContain(JSON.stringify(version.lines));
    }),
  );
});

test('a version that is put back can be undone', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 12, minute));
  const uro = addLine('a', 'Uro', 'mild')([]);
  const one = withLines(emptySection('signs'), uro, at(0));
  const two = withLines(one, changeLine('a', { text: 'Ro' })(uro), at(1));
  const [version] = two.earlier;
  if (!version) throw new Error('a version expected');
  const three = withLines(two, version.lines, at(2));
  expect(three.lines).toEqual(uro);
  expect(three.earlier[0]?.lines).toEqual(two.lines);
});

test('writing on within ten minutes makes no version, half an hour later does', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 12, minute));
  const one = withLines(emptySection('signs'), addLine('a', 'Uro', 'mild')([]), at(0));
  const on = changeLine('a', { text: 'Uro om natten' })(one.lines);
  expect(withLines(one, on, at(9)).earlier).toHaveLength(0);
  expect(withLines(one, on, at(30)).earlier).toHaveLength(1);
});

test('each line is seen by those it was marked for and by nobody else, whatever else is done to the lines', () => {
  fc.assert(
    fc.property(lines, lines, (signs, helps) => {
      const sections = [
        { ...emptySection('signs'), lines: signs },
        { ...emptySection('helps'), lines: helps },
      ];
      const all = [...signs, ...helps];
      for (const seenBy of LINE_SEEN_BY) {
        const shown = linesFor(seenBy, sections).flatMap((section) => section.lines);
        expect(shown).toEqual(all.filter((one) => one.seenBy === seenBy));
        expect(linesFor(seenBy, sections).every((section) => section.lines.length > 0)).toBe(true);
      }
    }),
  );
});

test('a new line is seen by nobody else', () => {
  expect(addLine('a', 'Uro', 'strong')([])).toEqual([
    { id: 'a', text: 'Uro', step: 'strong', seenBy: 'me', helpsWith: null },
  ]);
});

test('moving keeps every line, keeps to its step, and there and back is where it was', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom('a', 'b', 'c', 'd'), (before, id) => {
      const ordered = inOrder(before);
      const down = moveLine(id, 1)(before);
      expect(inOrder(down).toSorted(byId)).toEqual(ordered.toSorted(byId));
      expect(inOrder(down).map(({ step }) => step)).toEqual(ordered.map(({ step }) => step));
      if (down !== before) expect(inOrder(moveLine(id, -1)(down))).toEqual(ordered);
      expect(removeLine(id)(before).map((one) => one.id)).not.toContain(id);
    }),
  );
});

const byId = (one: PlanLine, other: PlanLine) => one.id.localeCompare(other.id);

test.each([
  ['2026-08-24', false],
  ['2026-08-25', true],
  ['2030-01-01', true],
  // The clock was put back: nothing is asked, nothing is lost.
  ['2025-01-01', false],
])('on %s the question of 90 days is asked: %s', (today, due) => {
  expect(isReviewDue({ part: 'head', template: 'personal', reviewedOn: '2026-05-27' }, today)).toBe(due);
});

test('(24) a wait is never longer than it is, whatever the clock does', () => {
  fc.assert(
    fc.property(
      fc.nat(20),
      fc.integer({ min: 0, max: 4e12 }),
      fc.integer({ min: 0, max: 4e12 }),
      (n, last, now) => {
        const tries = { wrongTries: n, lastWrongTry: new Date(last).toISOString() };
        const until = waitsUntil(tries, now);
        if (until > 0) expect(until - now).toBeLessThanOrEqual(30_000);
        if (n < 3) expect(until).toBe(0);
        // Whoever waits so long may try.
        if (until > 0) expect(waitsUntil(tries, until)).toBe(0);
      },
    ),
  );
});
