import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOwnContacts } from '@/entrypoints/sidepanel/own-contacts';
import {
  CONTENT_SCHEMA,
  type KeyRing,
  keyRingSchema,
  meetContacts,
  merge,
  openKeyRing,
  openRecord,
  openSealedFile,
  readContent,
  readSealedFile,
} from '@/lib/backup';
import { SHOWN_KEY } from '@/lib/calm';
import { KEPT_KINDS, type KeptTable } from '@/lib/model';
import { FIXTURE_CONTACTS, FIXTURE_WORDS } from '@/tests/fixtures/backups/rows';
import { MemoryArea } from '../../support/memory-area';
import { deleteDatabase, openSettled } from '../store/window';
import { READER } from './rows';

// SECURITY.md 10, number 30, from the other side: what was written once is restored for ever.
const folder = join(import.meta.dirname, '../../fixtures/backups');
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

afterEach(deleteDatabase);

async function contentOf(name: string) {
  const read = readSealedFile(readFileSync(join(folder, name), 'utf8'));
  if (!read.ok) throw new Error(read.fault);
  const opened = await openSealedFile(read.value, FIXTURE_WORDS.file);
  if (!opened.ok) throw new Error(opened.fault);
  const content = readContent(opened.value, READER);
  if (!content.ok) throw new Error(content.fault);
  return content.value;
}

it('there is a file of each kind for the rows as they are now', () => {
  for (const kind of KEPT_KINDS) expect(files).toContain(`${kind}-rows-${READER.version}.txt`);
});

it('there is a file of the newest shape, and its contacts come to the calm page', async () => {
  const file = await contentOf(`mine-schema-${CONTENT_SCHEMA}.txt`);
  const area = new MemoryArea();
  const own = createOwnContacts(area, () => false);
  expect(await own.add(meetContacts([], file.contacts).added)).toEqual({ ok: true, value: null });
  expect(area.items.get(SHOWN_KEY)).toMatchObject({ contacts: FIXTURE_CONTACTS });
});

describe.each(files)('%s', (name) => {
  it('is restored with every row, into a database that is empty', async () => {
    const file = await contentOf(name);
    const { store } = await openSettled();
    const taken = await store.takeIn(file.kind, (here) => merge(here, file, false));
    expect(taken).toEqual({ ok: true, value: null });
    const here = await store.readHere();
    for (const [table, rows] of Object.entries(file.tables)) {
      expect(here?.tables[table as KeptTable], table).toHaveLength(rows.length);
      expect(here?.tables[table as KeptTable], table).toEqual(expect.arrayContaining([...rows]));
    }
    if (file.kind === 'mine') {
      const items = here?.tables.runItems[0]?.items;
      expect(items?.welcome?.[0]?.value).toMatchObject({ state: 'done', note: 'Hos Karen kl. 9' });
      expect(items?.keys?.[0]?.value.note).toBe('æøå 😀');
      await vi.waitFor(() => expect(store.runs.list.value?.heads[0]?.id).toBe('run-1'));
    } else {
      await vi.waitFor(() => expect(store.answers.value.leder?.standIn?.answer).toBe('Bo'));
      expect(here?.tables.absencePlans[0]?.lines[0]?.text).toBe('Teamet på tirsdag');
    }
  });
});

it.each(files.filter((name) => name.startsWith('mine')))(
  'the plan in %s opens with its own words',
  async (name) => {
    const { tables } = await contentOf(name);
    const space = tables.spaces?.[0];
    const record = tables.sealed?.[0];
    if (!space || !record) throw new Error('no plan');
    expect(space).toMatchObject({ word: 'Kastanje', wrongTries: 0, lastWrongTry: null });
    const ring: KeyRing = v.parse(keyRingSchema, space.keyRing);
    const key = await openKeyRing(ring, 'passphrase', FIXTURE_WORDS.plan);
    if (!key.ok) throw new Error(key.fault);
    const identity = { table: 'sealed', id: record.id, schema: record.schema, rev: record.rev };
    expect(await openRecord(key.value, identity, record.sealed)).toMatchObject({ part: 'head' });
    expect((await openKeyRing(ring, 'passphrase', FIXTURE_WORDS.file)).ok).toBe(false);
  },
);
