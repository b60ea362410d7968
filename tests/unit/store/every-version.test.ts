import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { readRaw } from '@/lib/store';
import { SCHEMA_VERSION } from '@/lib/store/schema';
import { databaseOf, leaveOldDatabase, OLD_VERSIONS, type OldDatabase } from './old-databases';
import { deleteDatabase, openSettled } from './window';

afterEach(deleteDatabase);

it('there is one for each version', () => {
  expect([...OLD_VERSIONS].sort()).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1));
});

describe.each(OLD_VERSIONS)('a database of version %i', (version) => {
  it('opens as the newest with everything in it', async () => {
    const { store } = await openSettled(await leaveOldDatabase(version));
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

  it.each(OLD_VERSIONS.filter((version) => version < 5))(
    'leaves version %i as it was, to be saved in a file',
    async (version) => {
      const { store } = await openSettled(await leaveOldDatabase(version, spoil));
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
