import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { createKeepingPorts } from '@/entrypoints/sidepanel/keeping-ports';
import { CONTENT_SCHEMA, writeContent, writeSealedFile } from '@/lib/backup';
import { fail, ok } from '@/lib/model';
import { ROWS_VERSION } from '@/lib/store/row-reader';
import { MemoryArea } from '@/tests/support/memory-area';
import { DAY, draft } from '../backup/rows';
import { deleteDatabase, openSettled } from '../store/window';

const WORDS = 'måge havre bænk lanterne';
const abort = new AbortController();

afterEach(deleteDatabase);

async function openPanel() {
  const { store, area } = await openSettled();
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
const fileWith = (text: string) =>
  writeContent({
    kind: 'mine',
    rows: ROWS_VERSION,
    savedAt: DAY,
    lineage: {},
    tables: { drafts: [draft('item:r1:keys', text)] },
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
