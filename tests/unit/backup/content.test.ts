import { describe, expect, test } from 'vitest';
import { KEPT_TABLES, readContent, rowsFor, TABLES_OF, writeContent } from '@/lib/backup';
import type { KeptKind } from '@/lib/model';
import { ROW_TABLES } from '@/lib/store/schema';
import { DAY, FULL, READER, slot } from './rows';

const content = (kind: KeptKind = 'mine', tables = rowsFor(kind, FULL, 's1')) => ({
  kind,
  rows: READER.version,
  savedAt: DAY,
  lineage: {},
  tables,
});
const faultOf = (text: string, reader = READER) => {
  const read = readContent(text, reader);
  return read.ok ? null : read.fault;
};
/** The written content after `change` has been at it. */
const changed = (change: (value: ReturnType<typeof JSON.parse>) => void, kind: KeptKind = 'workplace') => {
  const value = JSON.parse(writeContent(content(kind)));
  change(value);
  return JSON.stringify(value);
};

describe('what goes into which file', () => {
  test('every table of the database goes into one', () => {
    expect([...KEPT_TABLES].sort()).toEqual([...ROW_TABLES].sort());
  });
  test('only drafts lie in both, each with what it is a draft of', () => {
    expect(
      TABLES_OF.mine.filter((table) => (TABLES_OF.workplace as readonly string[]).includes(table)),
    ).toEqual(['runs', 'runItems', 'drafts']);
    expect(rowsFor('mine', FULL, null).drafts?.map(({ key }) => key)).toEqual(['item:r1:keys']);
    expect(rowsFor('workplace', FULL, null).drafts?.map(({ key }) => key)).toEqual(['slot:leder']);
  });
  test('nothing of the person in the workplace’s file, and nobody else’s plan in mine', () => {
    expect(writeContent(content('workplace'))).not.toMatch(/sealed|spaces|keyRing|Hos Karen|promise/);
    const two = { ...FULL, spaces: [...FULL.spaces, { ...FULL.spaces[0], id: 's2' } as never] };
    expect(rowsFor('mine', two, 's1').spaces?.map(({ id }) => id)).toEqual(['s1']);
    expect(rowsFor('mine', two, null)).toMatchObject({ spaces: [], sealed: [] });
  });
});

describe('a content is read back', () => {
  test.each(['mine', 'workplace'] as const)('%s, whole', (kind) => {
    const read = readContent(writeContent(content(kind)), READER);
    expect(read).toEqual({ ok: true, value: content(kind) });
  });
  test('(35) with a mark in front, and other line ends', () => {
    expect(faultOf(`\uFEFF${writeContent(content(), 2).replaceAll('\n', '\r\n')}`)).toBeNull();
  });
});

describe('(30–34, 39) what we never wrote is refused whole', () => {
  test('no JSON, another JSON', () => {
    expect(faultOf('<!doctype html>')).toBe('not-a-file-of-ours');
    expect(faultOf('{"format":"other"}')).toBe('not-a-file-of-ours');
    expect(faultOf(writeContent(content()).slice(0, -9))).toBe('damaged');
  });
  test('(30) a newer shape, and newer rows', () => {
    expect(faultOf(changed((value) => Object.assign(value, { schema: 3, other: 1 })))).toBe('newer-version');
    expect(faultOf(changed((value) => Object.assign(value, { rows: READER.version + 1 })))).toBe(
      'newer-version',
    );
  });
  test('(33) nesting of 200,000', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(faultOf(changed((value) => Object.assign(value, { x: '@' })).replace('"@"', deep))).toBe(
      'damaged',
    );
  });
  test('(32) 100,000 rows', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => slot(`s${at}`, 'x'));
    expect(faultOf(changed((value) => (value.tables.slots = many)))).toBe('damaged');
  });
  test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    '(34) a member named %s, at every level',
    (name) => {
      const member = `"${name}":{"polluted":true},`;
      const text = writeContent(content());
      const places = [...text.matchAll(/\{/g)].map(({ index }) => index + 1);
      expect(places.length).toBeGreaterThan(8);
      for (const at of places) {
        expect(faultOf(`${text.slice(0, at)}${member}${text.slice(at)}`), `at ${at}`).not.toBeNull();
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );
  test.each(['toString', '__proto__', 'a\u0000', 'a\u202Eb', 'a\u200Bb', '\uD800', '', 'x'.repeat(201)])(
    '(34, 39) the id %j',
    (id) => {
      expect(faultOf(changed((value) => (value.tables.slots[0].id = id)))).toBe('damaged');
    },
  );
  test.each([
    ['a day in the year 9999', '9999-01-01T00:00:00.000Z'],
    ['no day', 'NaN'],
    ['the 31st of February', '2026-02-31T99:00:00.000Z'],
    ['a number', -1],
    ['nothing', null],
  ])('(39) %s', (_, savedAt) => {
    expect(faultOf(changed((value) => (value.tables.slots[0].savedAt = savedAt)))).toBe('damaged');
  });
  test('(39) a count of 1e308, and one that JSON makes endless', () => {
    const text = writeContent(content());
    expect(faultOf(text.replace('"shown":2', '"shown":1e308'))).toBe('damaged');
    expect(faultOf(text.replace('"shown":2', '"shown":1e999'))).toBe('damaged');
  });
  test('a text of 3 MB', () => {
    expect(faultOf(changed((value) => (value.tables.slots[0].answer = 'x'.repeat(3_000_000))))).toBe(
      'damaged',
    );
  });
  test('a table of the other file, or of none', () => {
    expect(faultOf(changed((value) => (value.tables.sealed = [])))).toBe('damaged');
    expect(faultOf(changed((value) => (value.tables.meta = [])))).toBe('damaged');
  });
  describe.each(['2026-01-01T10:00Z', '2026-02-31', 'i morgen', ''])('%j, which is no day', (bad) => {
    const series = { from: '2026-11-02', moved: { '2026-11-09': '2026-11-10' }, through: '2026-11-09' };
    test.each([
      ['the day of an item', { due: bad }],
      ['the day of a tick', { doneOn: bad }],
      ['the first of a row', { series: { ...series, from: bad } }],
      ['the last of a row', { series: { ...series, through: bad } }],
      ['a day that was moved', { series: { ...series, moved: { '2026-11-09': bad } } }],
    ])('as %s', (_, said) => {
      const put = (more: object) =>
        faultOf(
          changed(({ tables }) => Object.assign(tables.runItems[0].items.welcome[0].value, more), 'mine'),
        );
      expect(put({ due: '2026-11-02', series })).toBeNull();
      expect(put(said)).toBe('damaged');
    });
    test.each(['startOn', 'trialEndOn', 'educationStartOn'])('as %s of a run', (name) => {
      const put = (day: string) =>
        faultOf(changed(({ tables }) => (tables.runs[0].facts[0].value[name] = day), 'mine'));
      expect(put('2026-11-02')).toBeNull();
      expect(put(bad)).toBe('damaged');
    });
  });
  test('a row with more than we would keep, or with less', () => {
    expect(faultOf(changed((value) => (value.tables.slots[0].more = 1)))).toBe('damaged');
    expect(faultOf(changed((value) => delete value.tables.slots[0].answer))).toBe('damaged');
  });
  test('a row twice', () => {
    expect(faultOf(changed((value) => value.tables.slots.push(slot('leder', 'x'))))).toBe('damaged');
  });
  test('a locked record without its space', () => {
    expect(faultOf(changed((value) => (value.tables.spaces = []), 'mine'))).toBe('damaged');
  });
  test('(39) signs that turn text round are kept in words, where they can do no harm', () => {
    expect(faultOf(changed((value) => (value.tables.slots[0].answer = 'Ka\u202Eren \uD800')))).toBeNull();
  });
});
