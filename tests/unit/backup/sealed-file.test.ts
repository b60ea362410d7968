import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSealedFile, readSealedFile, type SealedFile, writeSealedFile } from '@/lib/backup';

const WORDS = 'bøgeskov tirsdag kaffekande åløb';
const ROUNDS = 1_000_000;
const CONTENT = JSON.stringify({ plan: 'Æbler, kage — og et æble til 😀' });

let text: string;
beforeAll(async () => {
  text = await writeSealedFile({ kind: 'mine', schema: 3 }, CONTENT, WORDS, ROUNDS);
});

function partsOf(file: string): SealedFile {
  const read = readSealedFile(file);
  if (!read.ok) throw new Error(read.fault);
  return read.value;
}
const faultOf = (file: string) => {
  const read = readSealedFile(file);
  return read.ok ? null : read.fault;
};
const open = (file: string, words = WORDS) => openSealedFile(partsOf(file), words);
const withHeader = (change: (header: Record<string, unknown>) => void): string => {
  const [line = '', data] = text.split('\n');
  const header = JSON.parse(line);
  change(header);
  return `${JSON.stringify(header)}\n${data}\n`;
};

describe('a sealed file', () => {
  test('opens with its words, and tells before that what it is', async () => {
    expect(partsOf(text).header).toMatchObject({ kind: 'mine', schema: 3, key: { rounds: ROUNDS } });
    expect(await open(text)).toEqual({ ok: true, value: CONTENT });
    expect(text).not.toContain('kage');
  });

  test('the same content twice gives two files', async () => {
    const again = await writeSealedFile({ kind: 'mine', schema: 3 }, CONTENT, WORDS, ROUNDS);
    expect(partsOf(again).data).not.toBe(partsOf(text).data);
    expect(partsOf(again).header.key.salt).not.toBe(partsOf(text).header.key.salt);
  });

  test.each([
    ['a mark in front', (file: string) => `\uFEFF${file}`],
    ['line ends of Windows', (file: string) => file.replaceAll('\n', '\r\n')],
    ['broken lines', (file: string) => file.replace(/(\n.{40})/, '$1\n')],
    ['spaces at the end', (file: string) => `${file}  \n\n`],
  ])('opens with %s', async (_, change) => {
    expect(await open(change(text))).toEqual({ ok: true, value: CONTENT });
  });

  test('å typed as a and a ring opens it', async () => {
    expect(await open(text, WORDS.normalize('NFD'))).toMatchObject({ ok: true });
  });

  test('other words, and a header of another file, leave it locked', async () => {
    expect(await open(text, `${WORDS}!`)).toEqual({ ok: false, fault: 'locked' });
    expect(await open(withHeader((header) => Object.assign(header, { kind: 'workplace' })))).toEqual({
      ok: false,
      fault: 'locked',
    });
    expect(await open(withHeader((header) => Object.assign(header, { schema: 4 })))).toMatchObject({
      fault: 'locked',
    });
  });
});

describe('(27–33) what is no whole file of ours is refused before anything is computed', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['spaces', '  \r\n ', 'empty'],
    ['a page', '<!doctype html><p>Log ind</p>', 'not-a-file-of-ours'],
    ['another JSON', '{"format":"other","version":1}', 'not-a-file-of-ours'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000', 'not-a-file-of-ours'],
    ['nesting', '['.repeat(200_000), 'not-a-file-of-ours'],
    ['a long run of spaces', `[${' '.repeat(1_000_000)}[`, 'not-a-file-of-ours'],
    ['fifty megabytes', 'x'.repeat(50_000_000), 'too-large'],
  ])('%s', (_, file, fault) => {
    expect(faultOf(file)).toBe(fault);
  });

  test('half of the first line', () => expect(faultOf(text.slice(0, 60))).toBe('damaged'));
  test('a field that we never wrote', () =>
    expect(faultOf(withHeader((header) => Object.assign(header, { extra: 1 })))).toBe('damaged'));
  test('a field that is missing', () =>
    expect(faultOf(withHeader((header) => Reflect.deleteProperty(header, 'kind')))).toBe('damaged'));
  test('`__proto__`', () => {
    expect(faultOf(text.replace('{', '{"__proto__":{"polluted":true},'))).toBe('damaged');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
  test('a newer Sidemand', () =>
    expect(faultOf(withHeader((header) => Object.assign(header, { version: 2, other: true })))).toBe(
      'newer-version',
    ));

  test.each([
    ['two billion rounds', { rounds: 2e9 }],
    ['one round', { rounds: 1 }],
    ['half a round', { rounds: 1_000_000.5 }],
    ['no salt', { salt: '' }],
    ['another way', { name: 'MD5' }],
  ])('%s', (_, change) => {
    expect(faultOf(withHeader((header) => Object.assign(header.key as object, change)))).toBe('parameters');
  });
  test('an IV of sixteen bytes', () =>
    expect(faultOf(withHeader((header) => Object.assign(header, { iv: btoa('x'.repeat(16)) })))).toBe(
      'damaged',
    ));
});

describe('(28) damage', () => {
  test('no changed character of the data ever gives another content', async () => {
    const { data, ...parts } = partsOf(text);
    const at = fc.integer({ min: 0, max: data.length - 1 });
    const letter = fc.constantFrom(...'ABCxyz019+/=-_ é');
    await fc.assert(
      fc.asyncProperty(at, letter, async (place, other) => {
        const changed = data.slice(0, place) + other + data.slice(place + 1);
        const opened = await openSealedFile({ ...parts, data: changed }, WORDS);
        return !opened.ok || opened.value === CONTENT;
      }),
      { numRuns: 15 },
    );
  });

  test('a file cut short stays locked', async () => {
    const cut = partsOf(text);
    expect(await openSealedFile({ ...cut, data: cut.data.slice(0, -8) }, WORDS)).toMatchObject({
      fault: 'locked',
    });
  });
});
