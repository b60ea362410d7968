import { describe, expect, test, vi } from 'vitest';
import { SEALED_KINDS, writeSealedFile } from '@/lib/backup';
import {
  handOverOnboardings,
  openHandover,
  readHandover,
  sealHandover,
  writeReadableHandover,
} from '@/lib/handover';
import type { HandoverFile } from '@/lib/model';
import { HOSTILE_STRINGS } from '@/tests/support/hostile-strings';
import { changeItem, karens, looksLikeCpr, TEMPLATES, TODAY } from './sample';

// Each file that is opened costs a derivation of a million rounds, twice where it is written as well.
vi.setConfig({ testTimeout: 60_000 });

const WORDS = 'fire blå cykler i regnvejr';
const ROUNDS = 1_000_000;

function packageOf(whole = karens()): HandoverFile {
  const made = handOverOnboardings('package', [whole], TEMPLATES, TODAY);
  if (!made.ok) throw new Error(made.fault);
  return made.value;
}
const faultOf = (text: string): string => {
  const read = readHandover(text, looksLikeCpr);
  return read.ok ? 'ok' : read.fault;
};
async function open(text: string, words = WORDS) {
  const read = readHandover(text, looksLikeCpr);
  if (!read.ok) return read;
  return read.value.locked
    ? openHandover(read.value.file, words, looksLikeCpr)
    : { ok: true, value: read.value.file };
}

test('a locked file comes back as it went, and says nothing to whoever has no words', async () => {
  const file = packageOf();
  const text = await sealHandover(file, WORDS, ROUNDS);
  for (const word of ['onboarding-1', 'trial', '2026-12']) expect(text).not.toContain(word);
  expect(await open(text)).toEqual({ ok: true, value: file });
  expect(await open(text, 'other words than those')).toEqual({ ok: false, fault: 'locked' });
  // Half of it cannot be told from other words.
  expect(await open(text.slice(0, text.length / 2))).toEqual({ ok: false, fault: 'locked' });
});

test('a readable file comes back as it went, with a mark in front and other line ends as well', async () => {
  const file = packageOf();
  const text = writeReadableHandover(file);
  expect(await open(text)).toEqual({ ok: true, value: file });
  expect(await open(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, value: file });
});

describe('a file that is refused before any words are asked for', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['a web page', '<!doctype html><title>x</title>', 'not-a-file-of-ours'],
    ['a picture by another name', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'not-a-file-of-ours'],
    ['half of a readable file', writeReadableHandover(packageOf()).slice(0, 300), 'damaged'],
    [
      'a readable file of a newer Sidemand',
      '{"format":"sidemand-onboarding","schema":2,"what":"is new"}',
      'newer-version',
    ],
    ['far too much', 'x'.repeat(5 * 1024 * 1024), 'too-large'],
  ])('%s', (_what, text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  test.each(SEALED_KINDS.filter((kind) => kind !== 'onboarding'))('a file of kind %s', async (kind) => {
    expect(faultOf(await writeSealedFile({ kind, schema: 1 }, '{}', WORDS, ROUNDS))).toBe('other-kind');
  });

  test('a locked file of a newer shape', async () => {
    expect(faultOf(await writeSealedFile({ kind: 'onboarding', schema: 2 }, '{}', WORDS, ROUNDS))).toBe(
      'newer-version',
    );
  });
});

describe('a readable file that somebody has changed by hand', () => {
  const text = writeReadableHandover(packageOf(withTick()));
  const changed = (change: (file: never) => unknown) =>
    faultOf(JSON.stringify(change(JSON.parse(text) as never)));

  function withTick() {
    const whole = karens();
    return { ...whole, runs: whole.runs.map((one) => changeItem(one, 'coffee', { state: 'done' }, 'karen')) };
  }
  const putItem = (change: object) => (file: never) => {
    const copy = JSON.parse(JSON.stringify(file));
    Object.assign(copy.onboardings[0].runs[0].items.coffee[0], change);
    return copy;
  };
  const putValue = (change: object) => (file: never) => {
    const copy = JSON.parse(JSON.stringify(file));
    Object.assign(copy.onboardings[0].runs[0].items.coffee[0].value, change);
    return copy;
  };

  test('is taken as it is while it stays within bounds', () => {
    expect(changed((file) => file)).toBe('ok');
    expect(changed(putValue({ by: 'KA' }))).toBe('ok');
  });

  test.each([
    ['a member that is not ours', putValue({ signs: 'I sleep badly' })],
    ['a note, which no package holds', putValue({ note: 'a note' })],
    ['a day that is none', putValue({ doneOn: '2026-02-30' })],
    ['a day of another age', putValue({ doneOn: '9999-01-01' })],
    ['a time that is none', putValue({ due: '2026-12-01', time: '25:00' })],
    ['a number that cannot be counted', putValue({ rev: 1e308 })],
    ['initials as long as a book', putValue({ by: 'x'.repeat(10_000) })],
    ['what turns the text round', putValue({ by: 'K\u202EA' })],
    ['a change that nobody made', putItem({ seen: {} })],
    ['a change counted below nought', putItem({ seen: { karen: -1 } })],
    [
      'a writer called __proto__',
      (file: never) => JSON.parse(JSON.stringify(file).replaceAll('"karen"', '"__proto__"')),
    ],
    [
      'two people’s',
      (file: { onboardings: unknown[] }) => ({
        ...file,
        onboardings: [...file.onboardings, ...file.onboardings],
      }),
    ],
    ['nobody’s', (file: object) => ({ ...file, onboardings: [] })],
    ['a hundred thousand items', manyItems],
  ])('%s is refused', (_what, change) => {
    expect(changed(change as never)).toBe('damaged');
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  function manyItems(file: never) {
    const copy = JSON.parse(JSON.stringify(file));
    const [one] = copy.onboardings[0].runs[0].items.coffee;
    copy.onboardings[0].runs[0].items = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`i${at}`, [one]]),
    );
    return copy;
  }

  test('a number that looks like a CPR number is refused wherever it stands', () => {
    expect(changed(putValue({ by: '010190-1234' }))).toBe('looks-like-cpr');
  });

  test('no text breaks the reading', () => {
    for (const hostile of HOSTILE_STRINGS) {
      expect(['ok', 'damaged', 'looks-like-cpr']).toContain(changed(putValue({ by: hostile.slice(0, 100) })));
    }
  });
});
