/**
 * Writes a file of each kind as this Sidemand writes it, into tests/fixtures/backups, where it stays for ever: every
 * later Sidemand must restore it. Once for each version of the rows and each shape of the
 * content: `node --import tsx scripts/backup-fixture.ts`.
 * A file that is there already is never written over.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONTENT_SCHEMA,
  type Content,
  createKeyRing,
  lineageOf,
  rowsFor,
  schemaOf,
  sealRecord,
  writeContent,
  writeSealedFile,
} from '@/lib/backup';
import { type CalmContact, KEPT_KINDS, type KeptKind, type KeptRows } from '@/lib/model';
import { ROWS_VERSION } from '@/lib/store/row-reader';
import { FIXTURE_CONTACTS, FIXTURE_WORDS, fixtureRows } from '@/tests/fixtures/backups/rows';

const ROUNDS = 1_000_000;
const folder = join(import.meta.dirname, '../tests/fixtures/backups');

const { ring, key } = await createKeyRing(FIXTURE_WORDS.plan, ROUNDS);
const identity = { table: 'sealed', id: 'plan-1', schema: 1, rev: 1 };
const sealed = await sealRecord(key, identity, {
  part: 'head',
  template: 'personal-seed',
  reviewedOn: '2026-11-22',
});
const rows: KeptRows = fixtureRows(ring, sealed);

for (const kind of KEPT_KINDS) await write(`${kind}-rows-${ROWS_VERSION}`, kind);
await write(`mine-schema-${CONTENT_SCHEMA}`, 'mine', FIXTURE_CONTACTS);

async function write(name: string, kind: KeptKind, contacts?: readonly CalmContact[]): Promise<void> {
  const path = join(folder, `${name}.txt`);
  if (existsSync(path)) return;
  const tables = rowsFor(kind, rows, 'space-1');
  const content: Content = {
    ...{ kind, rows: ROWS_VERSION, savedAt: '2026-11-22T12:00:00.000Z', tables },
    lineage: lineageOf({ tables, lineage: {} }),
    ...(contacts && { contacts }),
  };
  const about = { kind, schema: schemaOf(content) };
  writeFileSync(path, await writeSealedFile(about, writeContent(content), FIXTURE_WORDS.file, ROUNDS));
  process.stdout.write(`${path}\n`);
}
