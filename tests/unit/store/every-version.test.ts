import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readRaw } from '@/lib/store';
import { SCHEMA_VERSION } from '@/lib/store/schema';
import { SENTINEL_KEY } from '@/lib/store/sentinel';
import { MemoryArea } from '@/tests/support/memory-area';
import { deleteDatabase, openRaw, openSettled } from './window';

interface OldStore {
  readonly keyPath: string;
  readonly indexes: readonly string[];
  readonly rows: readonly Record<string, unknown>[];
}
type OldDatabase = Readonly<Record<string, OldStore>>;

/** A database of each version as its Sidemand left it. Added with a version, and never changed. */
const folder = join(import.meta.dirname, '../../fixtures/databases');
const versions = readdirSync(folder).map((name) => Number(/\d+/.exec(name)?.[0]));
const databaseOf = (version: number): OldDatabase =>
  JSON.parse(readFileSync(join(folder, `version-${version}.json`), 'utf8'));

/** Lays the database down; `spoil` changes it first. */
async function leave(version: number, spoil: (old: OldDatabase) => void = () => {}): Promise<MemoryArea> {
  const old = databaseOf(version);
  spoil(old);
  const db = await openRaw(version * 10, (upgrading) => {
    for (const [name, { keyPath, indexes, rows }] of Object.entries(old)) {
      const store = upgrading.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index, index);
      for (const row of rows) store.put(row);
    }
  });
  db.close();
  const area = new MemoryArea();
  const count = Object.entries(old).reduce(
    (sum, [name, { rows }]) => sum + (name === 'meta' ? 0 : rows.length),
    0,
  );
  area.items.set(SENTINEL_KEY, { dbId: 'old', rev: 7, count, savedAt: '2026-11-01T08:00:00.000Z' });
  return area;
}

afterEach(deleteDatabase);

it('there is one for each version', () => {
  expect(versions.sort()).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1));
});

describe.each(versions)('a database of version %i', (version) => {
  it('opens as the newest with everything in it', async () => {
    const { store } = await openSettled(await leave(version));
    expect(store.health.value.state).toBe('ready');
    const here = await store.readHere();
    expect(here?.version).toBe(SCHEMA_VERSION);
    const { tables } = here ?? { tables: null };
    expect(tables?.runs[0]).toMatchObject({ id: 'r', templateId: 'start' });
    expect(tables?.runItems[0]?.items.welcome?.[0]?.value).toMatchObject({ state: 'done', note: 'hel' });
    expect(tables?.drafts).toMatchObject([{ key: 'item:r:keys', text: 'halv' }]);
    expect(tables?.slots.map(({ answer }) => answer)).toContain('Sara');
    const old = databaseOf(version);
    for (const name of [
      'slots',
      'history',
      'wrongTexts',
      'layers',
      'spaces',
      'sealed',
      'absencePlans',
      'onboardings',
      'papers',
    ] as const) {
      expect(tables?.[name] ?? [], name).toHaveLength(old[name]?.rows.length ?? 0);
      expect(tables?.[name], name).toEqual(expect.arrayContaining([...(old[name]?.rows ?? [])]));
    }
    expect((await store.saveAnswer('leder', { answer: 'Mette', savedAt: '2026-11-02' })).ok).toBe(true);
  });
});

describe('(4) an upgrade that throws', () => {
  /** A run whose items are gone, which no step can carry over. */
  const spoil = (old: OldDatabase) => Reflect.deleteProperty(old.runs?.rows[0] ?? {}, 'items');

  it.each(versions.filter((version) => version < 5))(
    'leaves version %i as it was, to be saved in a file',
    async (version) => {
      const { store } = await openSettled(await leave(version, spoil));
      expect(store.health.value.state).toBe('failed');
      expect(await store.saveAnswer('leder', { answer: 'x', savedAt: '2026-11-02' })).toMatchObject({
        ok: false,
      });
      const raw = await readRaw();
      expect(raw?.slots).toEqual(expect.arrayContaining([...(databaseOf(version).slots?.rows ?? [])]));
      expect(raw?.drafts).toEqual(databaseOf(version).drafts?.rows);
      expect(raw?.meta).toMatchObject([{ schemaVersion: version }]);
    },
  );
});

it('nothing is made where there is nothing to read', async () => {
  expect(await readRaw()).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
});
