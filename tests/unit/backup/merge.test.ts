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
    const text = fc.constantFrom('Karen', 'Mette', 'Bo\nIda', '');
    const rows = fc.uniqueArray(fc.tuple(fc.constantFrom('leder', 'hr', 'vagt'), text), {
      selector: ([id]) => id,
    });
    const slotsOf = (some: [string, string][]) =>
      side({ slots: some.map(([id, answer]) => slot(id, answer)) });
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const file = written(slotsOf(other));
        const after = taken(slotsOf(one), file);
        const all = JSON.stringify(after.tables);
        for (const [, answer] of [...one, ...other])
          expect(all).toContain(JSON.stringify(answer).slice(1, -1));
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
