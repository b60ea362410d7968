import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge, write } from '@/lib/checklists';
import type { Versions } from '@/lib/model';

const values = (versions: Versions<string>) => versions.map(({ value }) => value);

describe('one item in the hands of two people', () => {
  const start = write<string>([], 'peer', 'open');

  test('the later of two who took turns stands alone', () => {
    const told = write(merge([], start), 'leader', 'done');
    expect(values(merge(start, told))).toEqual(['done']);
    expect(values(merge(told, start))).toEqual(['done']);
  });

  test('what both changed without knowing stands side by side, until one chooses', () => {
    const here = write(start, 'peer', '4 December');
    const there = write(start, 'leader', '5 December');
    const both = merge(here, there);
    expect(values(both).sort()).toEqual(['4 December', '5 December']);
    const chosen = write(both, 'peer', '5 December');
    expect(merge(chosen, there)).toEqual(chosen);
    expect(merge(here, chosen)).toEqual(chosen);
  });

  test('an older file changes nothing, and neither does the same one twice', () => {
    const later = write(write(start, 'peer', 'b'), 'peer', 'c');
    expect(merge(later, start)).toEqual(later);
    expect(merge(merge(later, start), later)).toEqual(later);
  });

  test('three who come in any order see the same', () => {
    const three = ['a', 'b', 'c'].map((writer) => write(start, writer, writer));
    const [a, b, c] = three as [Versions<string>, Versions<string>, Versions<string>];
    expect(merge(merge(a, b), c)).toEqual(merge(c, merge(b, a)));
  });
});

/** A person edits, or is given what the other has at that moment. */
type Act =
  | { readonly who: 0 | 1 | 2; readonly text: string }
  | { readonly who: 0 | 1 | 2; readonly from: 0 | 1 | 2 };
const person = fc.constantFrom(0 as const, 1 as const, 2 as const);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ who: person, text: fc.constantFrom('x', 'y', 'z') }),
  fc.record({ who: person, from: person }),
);

test('after any row of edits and files, all who have seen all have the same, and no unseen change is lost', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const held: [Versions<string>, Versions<string>, Versions<string>] = [[], [], []];
      let edits = 0;
      for (const step of acts) {
        if ('text' in step) held[step.who] = write(held[step.who], `p${step.who}`, `${step.text}${edits++}`);
        else held[step.who] = merge(held[step.who], held[step.from]);
      }
      const [a, b, c] = held;
      const all = merge(merge(a, b), c);
      expect(merge(c, merge(b, a))).toEqual(all);
      expect(merge(all, b)).toEqual(all);
      expect(all.length > 0).toBe(edits > 0);
      // Whoever edited last, without anybody having seen it, is still there.
      const last = acts.findLast((step) => 'text' in step);
      if (last && 'text' in last) expect(values(all)).toContain(`${last.text}${edits - 1}`);
    }),
    { numRuns: 2_000 },
  );
});
