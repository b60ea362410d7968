import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedItem,
  merge,
  migrateRun,
  rowsOf,
  shownItem,
  standing,
  UNTOUCHED,
  write,
} from '@/lib/checklists';
import type { ChecklistItem, ChecklistTemplate, ItemChange, ShownRun } from '@/lib/model';

const item = (id: string, introducedIn: number, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  ...{ id, phase: 'week', owner: 'peer', title: { da: id, en: id }, introducedIn, seedRefs: [] },
  ...more,
});

/** Three versions of one list: reworded, added, retired, one for one, one for two, two for one, and one for one again. */
const ALL: readonly ChecklistItem[] = [
  item('kept', 1),
  item('reworded', 1, { changed: [{ in: 2, material: false }] }),
  item('rethought', 1, {
    changed: [
      { in: 2, material: true },
      { in: 3, material: true },
    ],
  }),
  item('dropped', 1, { retiredIn: 2 }),
  item('renamed', 1, { retiredIn: 2, replacedBy: ['heir'] }),
  item('heir', 2, { retiredIn: 3, replacedBy: ['grandchild'] }),
  item('grandchild', 3),
  item('twin', 1, { retiredIn: 3, replacedBy: ['grandchild'] }),
  item('split', 1, { retiredIn: 3, replacedBy: ['half', 'other-half'] }),
  item('half', 3),
  item('other-half', 3),
  item('new', 2, { due: { anchor: 'start', days: 2, unit: 'calendar' } }),
];

const listOf = (version: number): ChecklistTemplate => ({
  ...{ id: 'start', version, holder: 'peer', title: { da: 'Start', en: 'Start' } },
  phases: [
    { id: 'week', title: { da: 'Uge', en: 'Week' }, from: { anchor: 'start', days: 0, unit: 'calendar' } },
  ],
  items: ALL.filter(({ introducedIn }) => introducedIn <= version),
});

const run = (): ShownRun => ({
  run: {
    ...{ id: 'r', templateId: 'start', startedAt: '2026-11-02T08:00:00Z' },
    followed: [{ version: 1, on: '2026-11-02' }],
    facts: [{ value: { label: '', startOn: '2026-11-02' }, seen: { me: 1 } }],
  },
  items: {},
});

let clock = 0;
function change(shown: ShownRun, id: string, to: ItemChange, writer = 'me'): ShownRun {
  clock += 1;
  const at = new Date(Date.UTC(2026, 10, 2, 8, 0, clock)).toISOString();
  const version = shown.run.followed.at(-1)?.version ?? 1;
  const before = shown.items[id] ?? [];
  const after = changedItem(shownItem(before) ?? UNTOUCHED, to, { at, today: '2026-11-05', version });
  return { ...shown, items: { ...shown.items, [id]: write(before, writer, after) } };
}

const CONTEXT = { today: '2026-12-01', holidays: new Set<string>() };
const rowsAt = (shown: ShownRun, version: number) => {
  const { rows, earlier } = rowsOf(shown, listOf(version), CONTEXT);
  const tell = (row: (typeof rows)[number]) => [row.item.id, row.state, row.chip] as const;
  return { now: rows.map(tell), earlier: earlier.map(tell) };
};
const to = (shown: ShownRun, version: number) => migrateRun(shown, listOf(version), `2026-11-2${version}`);

describe('the table of PRODUCT.md 5.2', () => {
  const ticked = ['kept', 'reworded', 'rethought', 'renamed', 'split'].reduce(
    (shown, id) => change(shown, id, { state: 'done', note: `om ${id}` }),
    run(),
  );

  it('version 1, before anything came', () => {
    expect(rowsAt(ticked, 1).now).toEqual([
      ...['kept', 'reworded', 'rethought'].map((id) => [id, 'done', null]),
      ['dropped', 'open', null],
      ['renamed', 'done', null],
      ['twin', 'open', null],
      ['split', 'done', null],
    ]);
  });

  it('a run that has not taken version 2 shows the items of version 1', () => {
    expect(rowsAt(ticked, 2).now.map(([id]) => id)).toEqual(rowsAt(ticked, 1).now.map(([id]) => id));
  });

  it('version 2: silent, kept, chips, hidden, moved', () => {
    const second = to(ticked, 2);
    expect(rowsAt(second, 2)).toEqual({
      now: [
        ['kept', 'done', null],
        ['reworded', 'done', null],
        ['rethought', 'done', 'changed'],
        ['heir', 'done', 'moved'],
        ['twin', 'open', null],
        ['split', 'done', null],
        ['new', 'open', 'new'],
      ],
      earlier: [],
    });
    expect(shownItem(second.items.heir)?.note).toBe('om renamed');
    const fresh = rowsOf(second, listOf(2), CONTEXT).rows.find((row) => row.item.id === 'new');
    expect(fresh).toMatchObject({ late: false, due: null });
  });

  it('what was retired stays with its tick or its note, and is hidden without', () => {
    const done = to(change(run(), 'dropped', { state: 'done' }), 2);
    expect(rowsAt(done, 2).earlier).toEqual([['dropped', 'done', null]]);
    const noted = to(change(run(), 'dropped', { note: 'spurgt' }), 2);
    expect(rowsAt(noted, 2).earlier).toEqual([['dropped', 'open', null]]);
    expect(rowsAt(to(run(), 2), 2).earlier).toEqual([]);
  });

  it('one for two: both open, the old one kept with its note', () => {
    const third = to(ticked, 3);
    const { now, earlier } = rowsAt(third, 3);
    expect(now).toContainEqual(['half', 'open', 'new']);
    expect(now).toContainEqual(['other-half', 'open', 'new']);
    expect(earlier).toEqual([['split', 'done', null]]);
    expect(shownItem(third.items.split)?.note).toBe('om split');
  });

  it('two for one: what two items said stands side by side', () => {
    const both = change(ticked, 'twin', { note: 'om tvillingen' });
    const [row] = rowsOf(to(both, 3), listOf(3), CONTEXT).rows.filter(
      ({ item: { id } }) => id === 'grandchild',
    );
    expect(row?.apart.map(({ value }) => value.note).sort()).toEqual(['om renamed', 'om tvillingen']);
  });

  it('a chip goes once the person has looked', () => {
    const looked = change(to(ticked, 2), 'rethought', {});
    expect(rowsAt(looked, 2).now).toContainEqual(['rethought', 'done', null]);
    expect(rowsAt(to(looked, 3), 3).now).toContainEqual(['rethought', 'done', 'changed']);
  });

  it('an unknown id, of a layer, is kept', () => {
    const layered = change(run(), 'from-a-layer', { note: 'lokalt' });
    expect(rowsOf(to(layered, 3), listOf(3), CONTEXT).unknown).toEqual(layered.items);
  });

  it('an older version, and another list, change nothing', () => {
    const third = to(ticked, 3);
    expect(to(third, 2)).toBe(third);
    expect(migrateRun(third, { ...listOf(9), id: 'other' }, '2026-12-01')).toBe(third);
  });
});

const step = fc.oneof(
  fc.record({ kind: fc.constant('update' as const), version: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    kind: fc.constant('note' as const),
    id: fc.constantFrom(...ALL.map(({ id }) => id), 'from-a-layer'),
    done: fc.boolean(),
  }),
);

/** A run of notes and updates; each note is like no other, so that it can be looked for. */
function walk(
  start: ShownRun,
  steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[],
  who: string,
) {
  const said: string[] = [];
  let shown = start;
  for (const [index, one] of steps.entries()) {
    if (one.kind === 'update') shown = to(shown, one.version);
    else if ((shown.items[one.id]?.length ?? 0) <= 1) {
      const note = `${who}${index}`;
      const old = shownItem(shown.items[one.id])?.note;
      if (old) said.splice(said.indexOf(old), 1);
      shown = change(shown, one.id, { note, state: one.done ? 'done' : 'skipped' }, who);
      said.push(note);
    }
  }
  return { shown, said };
}

const notesIn = (shown: ShownRun) =>
  Object.values(shown.items).flatMap((versions) => versions.flatMap(({ value }) => value.note ?? []));

describe('whatever order the versions come in', () => {
  it('no tick and no note is lost', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const { shown, said } = walk(run(), steps, 'me');
        expect(notesIn(shown)).toEqual(expect.arrayContaining(said));
        expect(notesIn(shown)).toHaveLength(said.length);
      }),
      { numRuns: 500 },
    );
  });

  it('by way of version 2, or past it, the run holds the same', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const first = steps.filter(({ kind }) => kind === 'note');
        const { shown } = walk(run(), first, 'me');
        expect(to(to(shown, 2), 3).items).toEqual(to(shown, 3).items);
      }),
    );
  });

  it('two people who went different ways end with the same, and with both their notes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.array(step, { maxLength: 8 }), (mine, theirs) => {
        const [one, other] = [walk(run(), mine, 'me'), walk(run(), theirs, 'leader')];
        const join = (a: ShownRun, b: ShownRun): ShownRun => {
          const ids = new Set([...Object.keys(a.items), ...Object.keys(b.items)]);
          const items = [...ids].sort().map((id) => [id, merge(a.items[id] ?? [], b.items[id] ?? [])]);
          return { ...a, items: Object.fromEntries(items) };
        };
        const [here, there] = [to(one.shown, 3), to(other.shown, 3)];
        expect(join(here, there).items).toEqual(join(there, here).items);
        expect(notesIn(join(here, there))).toEqual(expect.arrayContaining([...one.said, ...other.said]));
      }),
    );
  });

  it('a list that was updated and the same that was not make one, whichever comes first', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.array(step, { maxLength: 4 }), (steps, more) => {
        const notes = steps.filter(({ kind }) => kind === 'note');
        const { shown: before } = walk(run(), notes, 'me');
        const later = walk(before, more, 'leader').shown;
        for (const updated of [to(before, 2), to(before, 3)]) {
          for (const id of new Set([...Object.keys(updated.items), ...Object.keys(later.items)])) {
            const [one, other] = [updated.items[id] ?? [], later.items[id] ?? []];
            expect(merge(one, other)).toEqual(merge(other, one));
          }
        }
      }),
    );
  });

  it('what moved is gone from its old name, but for what somebody else said there later', () => {
    const before = change(run(), 'renamed', { state: 'done', note: 'først' });
    const old = (shown: ShownRun) => shown.items.renamed ?? [];
    const moved = to(before, 2);
    expect(shownItem(merge(old(before), old(moved)))?.state).toBe('open');
    const later = old(change(before, 'renamed', { note: 'siden' }, 'leader'));
    for (const both of [merge(old(moved), later), merge(later, old(moved))]) {
      expect(standing(both).map(({ value }) => value.note)).toEqual(['siden']);
    }
  });
});
