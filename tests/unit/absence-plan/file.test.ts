import { describe, expect, test, vi } from 'vitest';
import {
  openAbsenceFile,
  readAbsenceFile,
  sealPlan,
  sealTakeover,
  takeFile,
  tickLine,
} from '@/lib/absence-plan';
import { handedPlan } from '@/lib/absence-plan/handing-over';
import { openSealedFile, readSealedFile, SEALED_KINDS, writeSealedFile } from '@/lib/backup';
import type { AbsenceFile } from '@/lib/model';
import { HOSTILE_STRINGS } from '@/tests/support/hostile-strings';
import { amirasPlan, line, uuid, write } from './sample';

// Each file that is opened costs a derivation of a million rounds, twice where it is written as well.
vi.setConfig({ testTimeout: 60_000 });

const WORDS = 'fire blå cykler i regnvejr';
const ROUNDS = 1_000_000;
const TODAY = '2026-11-03';
const looksLikeCpr = (text: string) => /\d{6}-\d{4}/.test(text);

async function contentOf(file: string): Promise<string> {
  const read = readSealedFile(file);
  const opened = read.ok ? await openSealedFile(read.value, WORDS) : read;
  if (!opened.ok) throw new Error(opened.fault);
  return opened.value;
}
async function open(file: string, words = WORDS) {
  const read = readAbsenceFile(file);
  return read.ok ? openAbsenceFile(read.value, words, looksLikeCpr) : read;
}
const PLAIN: AbsenceFile = {
  plan: handedPlan(amirasPlan(), TODAY),
  marks: {},
  takenOn: null,
  handedBackOn: null,
};
const sealed = (content: unknown, schema = 1) =>
  writeSealedFile(
    { kind: 'absence-plan', schema },
    typeof content === 'string' ? content : JSON.stringify(content),
    WORDS,
    ROUNDS,
  );

describe('the file', () => {
  test('holds the plan that was handed in and nothing else of it, whatever hangs on it', async () => {
    const plan = {
      ...amirasPlan(),
      handedOver: [{ to: 'Mette', on: TODAY, version: 1 }],
      signs: 'I sleep badly when it comes',
      lines: amirasPlan().lines.map((one) => ({ ...one, signs: 'I sleep badly when it comes' })),
    };
    const content = await contentOf(await sealPlan(plan, TODAY, WORDS, ROUNDS));
    expect(content).not.toContain('sleep');
    expect(content).not.toContain('"to"');
    expect(JSON.parse(content)).toEqual(PLAIN);
    expect(Object.keys(JSON.parse(content)).sort()).toEqual(['handedBackOn', 'marks', 'plan', 'takenOn']);
    expect(Object.keys(JSON.parse(content).plan.lines[0]).sort()).toEqual(['id', 'section', 'text', 'when']);
  });

  test('does not hold a line that was removed', async () => {
    const plan = amirasPlan();
    const removed = { ...plan, lines: plan.lines.map((one) => ({ ...one, removedOn: TODAY })) };
    expect(await contentOf(await sealPlan(removed, TODAY, WORDS, ROUNDS))).not.toContain('Torsdagsgruppen');
  });

  test('can be read by nobody without its words, and says nothing of its content', async () => {
    const file = await sealPlan(amirasPlan(), TODAY, WORDS, ROUNDS);
    for (const word of ['Amira', 'Torsdag', 'Karen', TODAY]) expect(file).not.toContain(word);
    expect(await open(file, 'fire blå cykler i solskin')).toEqual({ ok: false, fault: 'locked' });
  });

  test('comes back as it went, also with å in two parts in the words, a mark in front and other line ends', async () => {
    const file = await sealPlan(amirasPlan(), TODAY, WORDS, ROUNDS);
    expect(await open(file)).toEqual({ ok: true, value: PLAIN });
    expect(await open(file, WORDS.normalize('NFD'))).toEqual({ ok: true, value: PLAIN });
    expect(await open(`\uFEFF${file.replaceAll('\n', '\r\n')}  `)).toEqual({ ok: true, value: PLAIN });
  });

  test('carries what was done back', async () => {
    const fresh = { id: uuid(800), writer: uuid(801), today: TODAY };
    const [run] = takeFile([], PLAIN, fresh).takeovers;
    if (!run) throw new Error('no run');
    const done = tickLine(run, uuid(2), true, TODAY);
    expect(await open(await sealTakeover(done, WORDS, ROUNDS))).toEqual({
      ok: true,
      value: { plan: PLAIN.plan, marks: done.marks, takenOn: TODAY, handedBackOn: null },
    });
  });
});

describe('a file that is refused before any words are asked for', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['a web page', '<!doctype html><title>x</title>', 'not-a-file-of-ours'],
    ['a picture by another name', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'not-a-file-of-ours'],
    ['random bytes', '\uFFFD\u0003\u0000\uFFFD', 'not-a-file-of-ours'],
    [
      'the readable file of the workplace',
      '{"format":"sidemand-workplace","version":1}',
      'not-a-file-of-ours',
    ],
  ])('%s', (_what, text, fault) => {
    expect(readAbsenceFile(text)).toEqual({ ok: false, fault });
  });

  test.each(SEALED_KINDS.filter((kind) => kind !== 'absence-plan'))('a file of kind %s', async (kind) => {
    const file = await writeSealedFile({ kind, schema: 1 }, '{}', WORDS, ROUNDS);
    expect(readAbsenceFile(file)).toEqual({ ok: false, fault: 'other-kind' });
  });

  test('a newer shape, a cut first line, and traps in how its key is made', async () => {
    const file = await sealPlan(amirasPlan(), TODAY, WORDS, ROUNDS);
    const [head = '', data = ''] = file.split('\n');
    const withHead = (change: (header: Record<string, unknown>) => unknown) =>
      `${JSON.stringify(change(JSON.parse(head)))}\n${data}\n`;
    const key = (change: object) =>
      withHead((header) => ({ ...header, key: { ...(header.key as object), ...change } }));
    const faults = (texts: readonly string[]) =>
      texts.map((text) => {
        const read = readAbsenceFile(text);
        return read.ok ? 'ok' : read.fault;
      });
    const began = performance.now();
    expect(
      faults([
        withHead((header) => ({ ...header, schema: 2 })),
        withHead((header) => ({ ...header, version: 2 })),
        file.slice(0, 60),
        withHead((header) => ({ ...header, iv: 'AAAA' })),
        key({ rounds: 2_000_000_000 }),
        key({ rounds: 1 }),
        key({ salt: '' }),
      ]),
    ).toEqual([
      'newer-version',
      'newer-version',
      'damaged',
      'damaged',
      'parameters',
      'parameters',
      'parameters',
    ]);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe('a file that its words open, and that is refused all the same', () => {
  const withLine = (change: object) => ({
    ...PLAIN,
    plan: { ...PLAIN.plan, lines: [{ ...PLAIN.plan.lines[1], ...change }] },
  });
  const mark = { done: true, by: 'MH', on: TODAY, note: '', rev: 1 };

  test.each<[string, unknown]>([
    ['not JSON', '{"plan":'],
    ['200,000 levels deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['lines 50,000 levels deep', `{"plan":{"lines":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`],
    ['a field that is not ours', { ...PLAIN, personal: {} }],
    ['a prototype as id', withLine({ id: '__proto__' })],
    ['a method as id', withLine({ id: 'toString' })],
    ['a path as id', withLine({ id: '../1' })],
    ['the same id twice', { ...PLAIN, plan: { ...PLAIN.plan, lines: [line(1, 'a'), line(1, 'b')] } }],
    ['no such time', withLine({ when: 'yesterday' })],
    ['a text of a megabyte', withLine({ text: 'x'.repeat(1_000_000) })],
    ['a turned reading direction', withLine({ text: 'Nøgler\u202Egnp' })],
    ['NUL', withLine({ text: 'Nøgler\u0000' })],
    ['half a character', withLine({ text: 'Nøgler \uD800' })],
    ['no width', withLine({ text: 'Nøg\u200Bler' })],
    [
      '100,000 lines',
      { ...PLAIN, plan: { ...PLAIN.plan, lines: Array.from({ length: 100_000 }, (_, n) => line(n, 'x')) } },
    ],
    ['a day that is none', { ...PLAIN, plan: { ...PLAIN.plan, handedOn: '2026-02-30' } }],
    ['the year 9999', { ...PLAIN, plan: { ...PLAIN.plan, handedOn: '9999-12-31' } }],
    ['a version of 1e308', { ...PLAIN, plan: { ...PLAIN.plan, version: 1e308 } }],
    ['a version of -1', { ...PLAIN, plan: { ...PLAIN.plan, version: -1 } }],
    ['a mark without a writer', { ...PLAIN, marks: { [uuid(1)]: mark } }],
    ['a mark with half a day', { ...PLAIN, marks: { [uuid(1)]: { [uuid(2)]: { ...mark, on: '2026-11' } } } }],
  ])('%s', async (_what, content) => {
    expect(await open(await sealed(content))).toEqual({ ok: false, fault: 'damaged' });
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('names of the prototype are refused or left out, and reach no other object', async () => {
    const among = JSON.stringify(PLAIN).replace('"marks":{}', '"__proto__":{"x":1},"marks":{}');
    expect(await open(await sealed(among))).toEqual({ ok: false, fault: 'damaged' });
    const by = await open(await sealed({ ...PLAIN, marks: { [uuid(1)]: { constructor: mark } } }));
    expect(by).toEqual({ ok: true, value: { ...PLAIN, marks: { [uuid(1)]: {} } } });
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['a line', withLine({ text: 'Ring til 010190-1234' })],
    ['a note', { ...PLAIN, marks: { [uuid(1)]: { [uuid(2)]: { ...mark, note: '010190-1234' } } } }],
    ['initials', { ...PLAIN, marks: { [uuid(1)]: { [uuid(2)]: { ...mark, by: '010190-1234' } } } }],
  ])('a CPR number in %s', async (_where, content) => {
    expect(await open(await sealed(content))).toEqual({ ok: false, fault: 'looks-like-cpr' });
  });
});

test('each character of a file changed: it is refused, or it opens to the same', async () => {
  const file = await sealPlan(write({ ...amirasPlan(), lines: [] }, line(1, 'Nøgler')), TODAY, WORDS, ROUNDS);
  const whole = await open(file);
  expect(whole.ok).toBe(true);
  // Each tenth, since each one that gets as far as the cipher costs a derivation.
  for (let at = 0; at < file.length; at += 10) {
    const other = file[at] === 'A' ? 'B' : 'A';
    const opened = await open(file.slice(0, at) + other + file.slice(at + 1));
    if (opened.ok) expect(opened).toEqual(whole);
  }
}, 120_000);

test('what looks like markup comes back as the same letters', async () => {
  const plan = write(amirasPlan(), ...HOSTILE_STRINGS.map((text, n) => line(100 + n, text)));
  const opened = await open(await sealPlan(plan, TODAY, WORDS, ROUNDS));
  if (!opened.ok) throw new Error(opened.fault);
  expect(opened.value.plan.lines.slice(-HOSTILE_STRINGS.length).map(({ text }) => text)).toEqual(
    HOSTILE_STRINGS,
  );
});
