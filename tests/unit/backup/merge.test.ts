import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStranger, lineageOf, merge, type Side } from '@/lib/backup';
import type { KeptRow, KeptRows } from '@/lib/model';
import { draft, FULL, history, item, locked, run, slot, space } from './rows';

const side = (tables: KeptRows, lineage: Side['lineage'] = {}): Side => ({ tables, lineage });
/** The same rows as a file holds them. */
const written = (from: Side): Side => ({ tables: from.tables, lineage: lineageOf(from) });
/** What is here after the file was taken in. */
function taken(here: Side, file: Side, theirs = false): Side {
  const { puts, lineage } = merge(here, file, theirs);
  const tables: Record<string, object[]> = structuredClone(here.tables) as never;
  for (const { table, row, before } of puts) {
    const rows = (tables[table] ?? []).filter((one) => JSON.stringify(one) !== JSON.stringify(before));
    tables[table] = [...rows, row];
  }
  return { tables: tables as KeptRows, lineage: { ...here.lineage, ...lineage } };
}
const answers = ({ tables }: Side) =>
  Object.fromEntries((tables.slots ?? []).map(({ id, answer }) => [id, answer]));
const change = (here: Side, slots: KeptRow['slots'][]): Side => ({
  ...here,
  tables: { ...here.tables, slots },
});

describe('taking in a file', () => {
  test('where nothing is, brings everything', () => {
    const { puts, changes } = merge(side({}), written(side(FULL)), false);
    expect(puts).toHaveLength(Object.values(FULL).flat().length);
    expect(changes.find(({ table }) => table === 'slots')).toEqual({
      table: 'slots',
      added: 1,
      changed: 0,
      both: 0,
      choose: 0,
      kept: 0,
    });
  });

  test('(36) a second time changes nothing', () => {
    const file = written(side(FULL));
    const once = taken(side({ slots: [slot('leder', 'Mette')], drafts: [draft('keys', 'hel')] }), file);
    expect(merge(once, file, false).puts).toEqual([]);
  });

  test('(37) an older one keeps what is newer here', () => {
    const first = side({ slots: [slot('leder', 'Karen')] });
    const file = written(first);
    const later = change({ ...first, lineage: file.lineage }, [
      slot('leder', 'Mette', '2026-11-05T08:00:00.000Z'),
    ]);
    expect(merge(later, file, false)).toMatchObject({
      puts: [],
      changes: [{ kept: 1, changed: 0, both: 0 }],
    });
  });

  test('brings what was changed elsewhere since the two met', () => {
    const home = side({ slots: [slot('leder', 'Karen'), slot('hr', 'Bo')] });
    const file = written(home);
    const away = taken(side({}), file);
    const back = written(change(away, [slot('leder', 'Mette'), slot('hr', 'Bo')]));
    const after = taken({ ...home, lineage: file.lineage }, back);
    expect(answers(after)).toEqual({ leder: 'Mette', hr: 'Bo' });
    expect(after.tables.drafts ?? []).toEqual([]);
  });

  test('keeps both where both were changed: the other’s words as a draft of the answer', () => {
    const home = side({ slots: [slot('leder', 'Karen')] });
    const file = written(home);
    const away = written(change(taken(side({}), file), [slot('leder', 'Mette')]));
    const here = change({ ...home, lineage: file.lineage }, [slot('leder', 'Jens')]);
    const after = taken(here, away);
    expect(answers(after)).toEqual({ leder: 'Jens' });
    expect(after.tables.drafts).toMatchObject([{ key: 'slot:leder', text: 'Mette' }]);
    expect(merge(after, away, false).puts).toEqual([]);
  });

  test.each(['11', '20', 'an', 'journal', 'leder', 'K'])(
    'keeps the other’s answer "%s", wherever else in the row it may stand',
    (answer) => {
      const here = side({ slots: [slot('leder', 'Karen, journalen')] });
      const after = taken(here, written(side({ slots: [slot('leder', answer)] })));
      expect(after.tables.drafts).toMatchObject([{ key: 'slot:leder', text: answer }]);
    },
  );

  test('keeps a stand-in’s words where the stand-in is written, and a draft beside a longer one', () => {
    const away = (answer: string) => ({
      ...slot('leder', 'Karen'),
      standIn: { answer, from: '2026-11-01', to: '2026-11-08' },
    });
    const here = side({ slots: [away('Bo')], drafts: [draft('slot:hr', 'I 2011')] });
    const file = written(side({ slots: [away('Ida')], drafts: [draft('slot:hr', '11')] }));
    const after = taken(here, file);
    expect(after.tables.drafts).toMatchObject([
      { key: 'slot:hr', text: 'I 2011\n\n11' },
      { key: 'slot:leder:stand-in', text: 'Ida' },
    ]);
    expect(merge(after, file, false).puts).toEqual([]);
  });

  test('of a line of the plan for being away keeps the other’s words where that line is written', () => {
    const plan = (text: string) =>
      FULL.absencePlans.map((one) => ({ ...one, lines: one.lines.map((line) => ({ ...line, text })) }));
    const after = taken(
      side({ absencePlans: plan('Teamet') }),
      written(side({ absencePlans: plan('Karen') })),
    );
    expect(after.tables.drafts).toMatchObject([{ key: 'absence/line/l1', text: 'Karen' }]);
  });

  test('of a list keeps every version that it has followed', () => {
    const newer = { ...run('r'), followed: [...run('r').followed, { version: 2, on: '2026-11-09' }] };
    const after = taken(side({ runs: [run('r')] }), written(side({ runs: [newer] })));
    expect(after.tables.runs?.[0]?.followed).toEqual(newer.followed);
    const own = taken(side({ runs: [newer] }), written(side({ runs: [run('r')] })));
    expect(own.tables.runs?.[0]?.followed).toEqual(newer.followed);
  });

  test('of a plan that was taken over keeps each mark once, however often two computers meet', () => {
    const mark = (note: string) => ({ done: true, by: 'AM', on: '2026-11-02', note, rev: 1 });
    const takeover = (note: string): KeptRow['takeovers'] => ({
      id: 't',
      writer: 'w',
      plan: { id: 'p', version: 1, handedOn: '2026-11-01', lines: [] },
      marks: { l1: { w: mark(note) } },
      news: { added: [], changed: [], removed: [] },
      takenOn: '2026-11-01',
      handedBackOn: null,
      initials: 'AM',
      askedToRevise: false,
    });
    const [one, two] = [side({ takeovers: [takeover('her')] }), side({ takeovers: [takeover('der')] })];
    let [here, there] = [one, two];
    for (let turn = 0; turn < 3; turn += 1)
      [here, there] = [taken(here, written(there)), taken(there, written(here))];
    const notes = Object.values(here.tables.takeovers?.[0]?.marks.l1 ?? {}).map(({ note }) => note);
    expect(notes.toSorted()).toEqual(['der', 'her']);
  });

  test('puts words that found no room and a draft of the file’s together, and both to a draft that is here', () => {
    const here = side({ slots: [slot('leder', 'Jens')], drafts: [draft('slot:leder', 'Hans')] });
    const file = written(side({ slots: [slot('leder', 'Mette')], drafts: [draft('slot:leder', 'Ida')] }));
    const [both] = taken(here, file).tables.drafts ?? [];
    expect(both?.text.split('\n\n')).toEqual(['Hans', 'Ida', 'Mette']);
  });

  test('of a list keeps what both did to an item, side by side until somebody chooses', () => {
    const rows = (items: KeptRow['runItems']['items']) => side({ runItems: [{ run: 'r', items }] });
    const here = rows({ a: item('mit', { me: 1 }), b: item('kun her', { me: 2 }) });
    const file = written(rows({ a: item('dit', { you: 1 }), b: item('gammelt', { me: 1 }) }));
    const after = taken(here, file).tables.runItems?.[0]?.items;
    expect(after?.a?.map(({ value }) => value.note)).toEqual(['mit', 'dit']);
    expect(after?.b?.map(({ value }) => value.note)).toEqual(['kun her']);
  });

  test('never loses a word, whatever stands on the two sides, and is quiet the second time', () => {
    const text = fc.constantFrom('Karen', 'Mette', 'Bo\nIda', '11', '2011', 'an', 'journal', '');
    const rows = fc.uniqueArray(fc.tuple(fc.constantFrom('leder', 'hr', 'vagt'), text), {
      selector: ([id]) => id,
    });
    const slotsOf = (some: [string, string][]) =>
      side({ slots: some.map(([id, answer]) => slot(id, answer)) });
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const file = written(slotsOf(other));
        const after = taken(slotsOf(one), file);
        const kept = [...(after.tables.slots ?? []), ...(after.tables.drafts ?? [])].flatMap((row) =>
          'text' in row ? row.text.split('\n\n') : [row.answer],
        );
        for (const [, answer] of [...one, ...other]) expect(kept.concat('')).toContain(answer);
        expect(merge(after, file, false).puts).toEqual([]);
      }),
    );
  });

  test('counts of advice become the larger of both', () => {
    const after = taken(side({ history: [history('c', 5)] }), written(side({ history: [history('c', 3)] })));
    expect(after.tables.history?.[0]?.shown).toBe(5);
  });

  test('of a layer the newer edition stays', () => {
    const layer = (version: number) => ({
      id: 'region',
      text: JSON.stringify({ version }),
      savedAt: '2026-11-01',
    });
    const edition = (here: number, there: number) =>
      taken(side({ layers: [layer(here)] }), written(side({ layers: [layer(there)] }))).tables.layers?.[0]
        ?.text;
    expect([edition(2, 3), edition(3, 2)]).toEqual(['{"version":3}', '{"version":3}']);
  });
});

describe('a locked plan', () => {
  const plan = (rev: number) => ({ spaces: [space('s')], sealed: [locked('p', 's', rev)] });

  test('changed in both is the person’s to choose, and asked again until then', () => {
    const [here, file] = [side(plan(2)), written(side(plan(3)))];
    expect(merge(here, file, false)).toMatchObject({ puts: [] });
    const after = taken(here, file);
    expect(merge(after, file, false).changes.find(({ table }) => table === 'sealed')?.choose).toBe(1);
    expect(taken(after, file, true).tables.sealed).toEqual([locked('p', 's', 3)]);
  });

  test('wrong tries made here are neither a change nor taken away', () => {
    const tried = { ...space('s'), wrongTries: 4, lastWrongTry: '2026-11-05T08:00:00.000Z' };
    const here = side({ spaces: [tried], sealed: [locked('p', 's')] });
    expect(merge(here, written(side(plan(1))), false).puts).toEqual([]);
    const file = written(here);
    const moved = taken(side({}), file);
    const other = {
      ...moved,
      tables: { ...moved.tables, spaces: [{ ...space('s'), keyRing: 'new words' }] },
    };
    expect(taken({ ...here, lineage: file.lineage }, written(other)).tables.spaces).toEqual([
      { ...tried, keyRing: 'new words' },
    ]);
  });
});

describe('a stranger’s file', () => {
  test('is told by its having nothing in common, not by answers to the same questions', () => {
    expect(isStranger(side({ runs: [run('r1')] }), side({ runs: [run('r2')] }))).toBe(true);
    expect(isStranger(side({ slots: [slot('leder', 'A')] }), side({ slots: [slot('leder', 'B')] }))).toBe(
      true,
    );
    expect(isStranger(side({ runs: [run('r1')] }), side({ runs: [run('r1')] }))).toBe(false);
    expect(isStranger(side({}), side({ runs: [run('r2')] }))).toBe(false);
    const once = taken(side({ slots: [slot('leder', 'A')] }), written(side({ slots: [slot('hr', 'B')] })));
    expect(isStranger(once, side({ slots: [slot('hr', 'C')] }))).toBe(false);
  });
});
