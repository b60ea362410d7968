import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { fail, ok } from '@/lib/model';
import { type MergeText, passThroughFile, type TextHandle } from '@/lib/tied-file';

// Against real files: those of the origin's own storage have the same handles as those that a person shows.

const OPTIONS = { mostBytes: 100_000 };
let made: string[] = [];

afterEach(async () => {
  const root = await navigator.storage.getDirectory();
  for (const name of made) await root.removeEntry(name).catch(() => undefined);
  made = [];
});

/** Two handles to one file, as two people have. */
async function newFile(text = ''): Promise<readonly [FileSystemFileHandle, FileSystemFileHandle]> {
  const root = await navigator.storage.getDirectory();
  const name = `${crypto.randomUUID()}.txt`;
  made.push(name);
  const handle = await root.getFileHandle(name, { create: true });
  await put(handle, text);
  return [handle, await root.getFileHandle(name)];
}

async function put(handle: TextHandle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

const textIn = async (handle: TextHandle) => (await handle.getFile()).text();

/** Somebody who keeps words, and gives and takes them through a file. */
function createPerson(handle: TextHandle) {
  const kept = new Set<string>();
  const merge: MergeText<'unreadable'> = async (text) => {
    if (text !== '' && !/^\[.*\]$/.test(text)) return fail('unreadable');
    const there: string[] = text === '' ? [] : JSON.parse(text);
    for (const word of there) kept.add(word);
    return ok(there.length === kept.size ? null : JSON.stringify([...kept].sort()));
  };
  return { kept, merge, pass: () => passThroughFile(handle, merge, OPTIONS) };
}

test('two who write in any order, also at the same moment, both have all of it in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ who: fc.nat(1), what: fc.constantFrom('write', 'pass', 'both') }), {
        minLength: 2,
        maxLength: 8,
      }),
      async (acts) => {
        const [one, other] = await newFile();
        const people = [createPerson(one), createPerson(other)] as const;
        let words = 0;
        for (const { who, what } of acts) {
          const person = people[who as 0 | 1];
          if (what === 'write') person.kept.add(`word ${words++}`);
          else if (what === 'pass') await person.pass();
          else {
            for (const each of people) each.kept.add(`word ${words++}`);
            await Promise.all(people.map(({ pass }) => pass()));
          }
        }
        // What one of them lost in the file by writing at the same moment is put back the next time.
        for (const person of [...people, ...people]) expect((await person.pass()).ok).toBe(true);
        expect(people[0].kept.size).toBe(words);
        expect([...people[1].kept].sort()).toEqual([...people[0].kept].sort());
        expect(await textIn(one)).toBe(words === 0 ? '' : JSON.stringify([...people[0].kept].sort()));
      },
    ),
    { numRuns: 25 },
  );
});

test('who writes while another is merging does not lose it: the other begins anew with what stands there then', async () => {
  const [one, other] = await newFile();
  const first = createPerson(one);
  first.kept.add('of the first');
  let isFirstTime = true;
  const result = await passThroughFile(
    one,
    async (text) => {
      const merged = await first.merge(text);
      if (isFirstTime) await put(other, JSON.stringify(['of the second']));
      isFirstTime = false;
      return merged;
    },
    OPTIONS,
  );
  expect(result).toEqual(ok('written'));
  expect(JSON.parse(await textIn(one))).toEqual(['of the first', 'of the second']);
});

test('a file that has it all is not written again, and an empty one is begun', async () => {
  const [one] = await newFile();
  const person = createPerson(one);
  person.kept.add('a');
  expect(await person.pass()).toEqual(ok('written'));
  const { lastModified } = await one.getFile();
  expect(await person.pass()).toEqual(ok('read'));
  expect((await one.getFile()).lastModified).toBe(lastModified);
});

test('what cannot be read is told and never written over; neither is what is too large', async () => {
  const [one] = await newFile('another paper altogether');
  const person = createPerson(one);
  person.kept.add('a');
  expect(await person.pass()).toEqual(fail('unreadable'));
  expect(await textIn(one)).toBe('another paper altogether');
  const [large] = await newFile('x'.repeat(OPTIONS.mostBytes + 1));
  expect(await createPerson(large).pass()).toEqual(fail('too-large'));
});

test('half a file, as it looks while a share copies it, is read again before it is told as a fault', async () => {
  const [one] = await newFile('["half');
  const person = createPerson(one);
  const result = await passThroughFile(
    one,
    async (text) => {
      const merged = await person.merge(text);
      if (!merged.ok) await put(one, '["whole"]');
      return merged;
    },
    OPTIONS,
  );
  expect(result).toEqual(ok('read'));
  expect([...person.kept]).toEqual(['whole']);
});

test('a file that has gone is told, and found again when it is back', async () => {
  const [one] = await newFile();
  const root = await navigator.storage.getDirectory();
  const person = createPerson(one);
  person.kept.add('a');
  await root.removeEntry(one.name);
  expect(await person.pass()).toEqual(fail('gone'));
  await put(await root.getFileHandle(one.name, { create: true }), '["b"]');
  expect(await person.pass()).toEqual(ok('written'));
  expect([...person.kept].sort()).toEqual(['a', 'b']);
});

test.each([
  ['NotAllowedError', 'not-allowed'],
  ['QuotaExceededError', 'not-written'],
  ['NoModificationAllowedError', 'busy'],
] as const)('a browser that does not let it be written (%s): %s', async (name, fault) => {
  const [one] = await newFile();
  const refusing: TextHandle = {
    getFile: () => one.getFile(),
    createWritable: () => Promise.reject(new DOMException('', name)),
  };
  const person = createPerson(one);
  person.kept.add('a');
  expect(await passThroughFile(refusing, person.merge, OPTIONS)).toEqual(fail(fault));
  expect([...person.kept]).toEqual(['a']);
});
