import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type FileKey,
  openSealedFile,
  packFileKey,
  readSealedFile,
  unpackFileKey,
  writeSealedFile,
} from '@/lib/backup';
import { draft, FULL, history, locked, space } from '../backup/rows';
import { createComputer, type FileBetween, makeKey } from './computer';

let key: FileKey;
let file: FileBetween;
let one: ReturnType<typeof createComputer>;
let other: ReturnType<typeof createComputer>;
beforeAll(async () => {
  key = await makeKey();
});
beforeEach(() => {
  file = { text: '' };
  one = createComputer(file, key);
  other = createComputer(file, key);
});

const texts = (computer: typeof one) =>
  computer
    .tables()
    .drafts?.map(({ text }) => text)
    .sort();

describe('a file that two computers go through', () => {
  test('brings what is mine from one to the other, the plan still locked, and nothing of the workplace’s', async () => {
    for (const [table, rows] of Object.entries(FULL))
      for (const row of rows) one.put(table as never, row as never);
    expect(await one.pass()).toBe('written');
    expect(await other.pass()).toBe('read');
    expect(other.tables()).toMatchObject({
      runItems: [FULL.runItems[0]],
      drafts: [FULL.drafts[0]],
      spaces: FULL.spaces,
      sealed: FULL.sealed,
      slots: [],
      absencePlans: [],
      onboardings: [],
    });
    const read = readSealedFile(file.text);
    if (!read.ok) throw new Error(read.fault);
    expect((await openSealedFile(read.value, 'måge havre bænk lanterne')).ok).toBe(true);
  });

  test('is read, and nothing is written anywhere, where nothing has changed', async () => {
    one.put('drafts', draft('item:r:a', 'Hej'));
    await one.pass();
    await other.pass();
    const before = [file.text, one.writes(), other.writes()];
    expect([await one.pass(), await other.pass()]).toEqual(['read', 'read']);
    expect([file.text, one.writes(), other.writes()]).toEqual(before);
  });

  test('what was deleted here stays away, and what the other changed meanwhile comes back', async () => {
    one.put('drafts', draft('item:r:a', 'Hej'));
    one.put('drafts', draft('item:r:b', 'Dav'));
    await one.pass();
    await other.pass();
    one.drop('drafts', 'item:r:a');
    one.drop('drafts', 'item:r:b');
    other.put('drafts', draft('item:r:b', 'Dav igen'));
    expect(await other.pass()).toBe('written');
    expect(await one.pass()).toBe('written');
    expect(texts(one)).toEqual(['Dav igen']);
  });

  test('is the good copy after the database was lost: everything comes back, and nothing goes out of it', async () => {
    one.put('drafts', draft('item:r:a', 'Nøglen ligger hos Karen'));
    one.put('history', history('a', 1));
    await one.pass();
    await one.pass();
    const before = file.text;
    one.lose();
    expect(await one.pass()).toBe('read');
    expect(texts(one)).toEqual(['Nøglen ligger hos Karen']);
    expect(file.text).toBe(before);
  });

  test('is asked about before most of it goes, and keeps everything until then', async () => {
    for (const id of ['a', 'b', 'c']) one.put('drafts', draft(`item:r:${id}`, id));
    await one.pass();
    const before = file.text;
    one.drop('drafts', 'item:r:a');
    one.drop('drafts', 'item:r:b');
    expect([await one.pass(), await one.pass()]).toEqual(['fewer', 'fewer']);
    expect(file.text).toBe(before);
    expect(await one.pass(null, true)).toBe('written');
    expect(await other.pass()).toBe('read');
    expect(texts(other)).toEqual(['c']);
  });

  test('is left as it is where this side is emptied in the midst of it', async () => {
    one.put('drafts', draft('item:r:a', 'Hej'));
    await one.pass();
    one.put('drafts', draft('item:r:b', 'Dav'));
    const before = file.text;
    const passing = one.pass();
    one.lose();
    expect(await passing).toBe('closed');
    expect(file.text).toBe(before);
  });

  test('two plans that were changed apart leave the file as it is until somebody chooses; then it holds everywhere', async () => {
    one.put('spaces', space('s'));
    one.put('sealed', locked('p', 's', 1));
    await one.pass();
    await other.pass();
    one.put('sealed', locked('p', 's', 2));
    other.put('sealed', { ...locked('p', 's', 2), sealed: { iv: 'AAAAAAAAAAAAAAAA', data: 'YW5kZXQ=' } });
    await one.pass();
    const before = file.text;
    expect([await other.pass(), await other.pass()]).toEqual(['choose', 'choose']);
    expect(file.text).toBe(before);
    expect(await other.pass(false)).toBe('written');
    expect(await one.pass()).toBe('read');
    expect(one.tables().sealed).toEqual(other.tables().sealed);
    expect(one.tables().sealed?.[0]?.sealed.data).toBe('YW5kZXQ=');
    expect(await other.pass()).toBe('read');
  });

  test('the file’s plan can be chosen as well', async () => {
    one.put('sealed', locked('p', 's', 2));
    one.put('spaces', space('s'));
    await one.pass();
    other.put('spaces', space('s'));
    other.put('sealed', locked('p', 's', 3));
    expect(await other.pass()).toBe('choose');
    await other.pass(true);
    expect(other.tables().sealed).toEqual([locked('p', 's', 2)]);
  });

  test('of other words, of the workplace, with a CPR number or damaged is left as it is, and so is what is here', async () => {
    one.put('drafts', draft('item:r:a', 'Hej'));
    const foreign = await writeSealedFile(
      { kind: 'mine', schema: 1 },
      '{}',
      'helt andre ord end dem',
      1_000_000,
    );
    const workplace = await writeSealedFile(
      { kind: 'workplace', schema: 1 },
      '{}',
      'helt andre ord end dem',
      1_000_000,
    );
    for (const [text, fault] of [
      [foreign, 'locked'],
      [workplace, 'wrong-kind'],
      ['hej', 'not-a-file-of-ours'],
      [foreign.slice(0, 40), 'damaged'],
    ] as const) {
      file.text = text;
      expect(await one.pass()).toBe(fault);
      expect(file.text).toBe(text);
    }
    file.text = '';
    other.put('drafts', draft('item:r:b', '010190-1234'));
    await other.pass();
    expect(await one.pass()).toBe('looks-like-cpr');
    expect(texts(one)).toEqual(['Hej']);
  });

  test('in any order of changes both come to the same in the end, and no words are lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            who: fc.nat(1),
            act: fc.constantFrom('write', 'count', 'pass', 'pass'),
            at: fc.nat(2),
          }),
          { maxLength: 12 },
        ),
        async (acts) => {
          const between = { text: '' };
          const two = [createComputer(between, key), createComputer(between, key)] as const;
          const written: string[] = [];
          for (const [turn, { who, act, at }] of acts.entries()) {
            const computer = two[who as 0 | 1];
            if (act === 'pass') await computer.pass();
            if (act === 'count') computer.put('history', history('promise.info', turn + 1));
            if (act === 'write') {
              const key = `item:r:${at}`;
              const before = computer.tables().drafts?.find((row) => row.key === key)?.text ?? '';
              computer.put('drafts', draft(key, `${before} ord${turn}.`.trim()));
              written.push(`ord${turn}.`);
            }
          }
          for (let turn = 0; turn < 4; turn += 1) for (const computer of two) await computer.pass();
          expect(
            two[0]
              .tables()
              .drafts?.map(({ key, text }) => [key, text])
              .sort(),
          ).toEqual(
            two[1]
              .tables()
              .drafts?.map(({ key, text }) => [key, text])
              .sort(),
          );
          const all = texts(two[0])?.join(' ') ?? '';
          for (const word of written) expect(all).toContain(word);
          expect([await two[0].pass(), await two[1].pass()]).toEqual(['read', 'read']);
        },
      ),
      { numRuns: 40 },
    );
  });
});

test('a key that was packed opens the same file, and nothing else is taken for one', async () => {
  one.put('drafts', draft('item:r:a', 'Hej'));
  await one.pass();
  const again = await unpackFileKey(JSON.parse(JSON.stringify(await packFileKey(key))));
  if (!again) throw new Error('no key');
  const third = createComputer(file, again);
  expect(await third.pass()).toBe('read');
  expect(texts(third)).toEqual(['Hej']);
  for (const wrong of [null, {}, { derivation: key.derivation, raw: 'AAAA' }])
    expect(await unpackFileKey(wrong)).toBeNull();
});
