import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { createKeepingPorts } from '@/entrypoints/sidepanel/keeping-ports';
import { CONTENT_SCHEMA, writeContent, writeSealedFile } from '@/lib/backup';
import { readShown, SHOWN_KEY } from '@/lib/calm';
import { type CalmContact, fail, ok } from '@/lib/model';
import { ROWS_VERSION } from '@/lib/store/row-reader';
import { MemoryArea } from '@/tests/support/memory-area';
import { DAY, draft } from '../backup/rows';
import { deleteDatabase, openSettled } from '../store/window';

const WORDS = 'måge havre bænk lanterne';
const abort = new AbortController();

afterEach(deleteDatabase);

async function openPanel(area = new MemoryArea()) {
  const { store } = await openSettled(area);
  const around = {
    store,
    area,
    session: new MemoryArea(),
    looksLikeCpr: () => false,
    saveReadable: async () => ok(''),
  };
  return { store, ports: createKeepingPorts(around, abort.signal) };
}

/** A file with one draft, which anybody can read. */
const fileWith = (text: string, contacts?: readonly CalmContact[]) =>
  writeContent({
    ...(contacts && { contacts }),
    kind: 'mine',
    rows: ROWS_VERSION,
    savedAt: DAY,
    lineage: {},
    tables: { drafts: [draft('item:r1:keys', text)] },
  });

const CONTACT = { name: 'Mette', relation: 'vagten', number: '12 34 56 78' };
const contactsIn = async (area: MemoryArea) => readShown((await area.get(SHOWN_KEY))[SHOWN_KEY]).contacts;

test('(38) contacts of a file whose panel was ended before they were put there are put there by the next', async () => {
  const area = new MemoryArea();
  const { store } = await openSettled(area);
  await store.takeIn('mine', () => ({ puts: [], lineage: {} }), [CONTACT]);
  await store.copyNow();
  await openPanel(area);
  await expect.poll(() => contactsIn(area)).toEqual([CONTACT]);
});

test('contacts that a file brought are put there once: those that are deleted afterwards stay away', async () => {
  const area = new MemoryArea();
  const { ports, store } = await openPanel(area);
  await ports.openKept(fileWith('Skabet', [CONTACT]), '');
  expect(await ports.takeKept(false)).toEqual(ok(null));
  expect(await contactsIn(area)).toEqual([CONTACT]);
  await expect.poll(() => store.takenIn.value?.contacts).toEqual([CONTACT]);
  await area.remove(SHOWN_KEY);
  const other = await openPanel(area);
  await expect.poll(() => other.store.takenIn.value?.contacts).toEqual([CONTACT]);
  expect(other.store.takenIn.value?.waiting).toBeUndefined();
  expect(await contactsIn(area)).toEqual([]);
});

test('a file that is left while it is opened is not the one that is taken', async () => {
  const { ports } = await openPanel();
  const opening = ports.openKept(fileWith('Skabet'), '');
  ports.closeKept();
  expect(await opening).toMatchObject({ ok: true });
  expect(await ports.takeKept(false)).toEqual(fail('nothing-open'));
});

test('of two files the one that was opened last is taken, though the first took longer', async () => {
  const { store, ports } = await openPanel();
  const locked = await writeSealedFile(
    { kind: 'mine', schema: CONTENT_SCHEMA },
    fileWith('Skabet'),
    WORDS,
    1_000_000,
  );
  const first = ports.openKept(locked, WORDS);
  await ports.openKept(fileWith('Bilen'), '');
  expect(await first).toMatchObject({ ok: true });
  expect(await ports.takeKept(false)).toEqual(ok(null));
  await expect.poll(() => Object.values(store.drafts.value)).toEqual(['Bilen']);
});
