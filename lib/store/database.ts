import Dexie, { type Table } from 'dexie';
import type {
  AbsencePlan,
  CardHistory,
  ChecklistRun,
  LockedRecord,
  Onboarding,
  PaperRow,
  RunItems,
  Space,
  Takeover,
  WrongTextNote,
} from '@/lib/model';
import { migrations } from './migrations';
import {
  type DraftRow,
  type LayerRow,
  type MetaRow,
  ROW_TABLES,
  type Rows,
  type SlotRow,
  type Snapshot,
} from './schema';

export const DATABASE_NAME = 'sidemand';

/**
 * The tables, typed. Made by {@link createDatabase}, opened by `open.ts`. Looked up by name at each use, since
 * a database whose shape is found and not declared has no other way, and may lack some.
 */
export class Database extends Dexie {
  get meta(): Table<MetaRow, 'meta'> {
    return this.table('meta');
  }
  get runs(): Table<ChecklistRun, string> {
    return this.table('runs');
  }
  get runItems(): Table<RunItems, string> {
    return this.table('runItems');
  }
  get drafts(): Table<DraftRow, string> {
    return this.table('drafts');
  }
  get slots(): Table<SlotRow, string> {
    return this.table('slots');
  }
  get history(): Table<CardHistory, string> {
    return this.table('history');
  }
  get wrongTexts(): Table<WrongTextNote, string> {
    return this.table('wrongTexts');
  }
  get layers(): Table<LayerRow, string> {
    return this.table('layers');
  }
  get spaces(): Table<Space, string> {
    return this.table('spaces');
  }
  get sealed(): Table<LockedRecord, string> {
    return this.table('sealed');
  }
  get absencePlans(): Table<AbsencePlan, string> {
    return this.table('absencePlans');
  }
  get takeovers(): Table<Takeover, string> {
    return this.table('takeovers');
  }
  get onboardings(): Table<Onboarding, string> {
    return this.table('onboardings');
  }
  get papers(): Table<PaperRow, string> {
    return this.table('papers');
  }
  /** Every table, for a transaction over all of it. */
  get everything(): Table[] {
    return [this.meta, ...ROW_TABLES.map((name) => this[name])];
  }
}

/**
 * A database that is not open yet. With `declared: false` it takes whatever shape it finds and changes
 * nothing: Dexie would otherwise add our tables to a newer database that has dropped them.
 */
export function createDatabase({ declared }: { declared: boolean }): Database {
  const db = new Database(DATABASE_NAME, {
    // Without `strict` a power cut takes the last seconds of saved work with it (SECURITY.md 4). Despite its
    // name Dexie passes it on in every browser.
    chromeTransactionDurability: 'strict',
    // What is shown is what is committed, not what is hoped for.
    cache: 'disabled',
    // After a forced close the database may come back empty: only open.ts opens, and it looks first.
    autoOpen: false,
  });
  if (!declared) return db;
  for (const { version, stores, upgrade } of migrations) {
    const step = db.version(version).stores({ ...stores });
    if (version === 1) continue;
    step.upgrade(async (transaction) => {
      await upgrade?.(transaction);
      await transaction.table('meta').update('meta', { schemaVersion: version });
    });
  }
  return db;
}

/** Deletes the database's files. For files that cannot be read. */
export function removeDatabase(): PromiseLike<void> {
  return Dexie.delete(DATABASE_NAME);
}

/** Reads every row a person could miss. A newer database may have dropped tables: what it still has is read. */
export async function readRows(db: Database): Promise<Rows> {
  const there = new Set(db.tables.map(({ name }) => name));
  const rows = async <Row>(name: keyof Rows, read: () => Table<Row>): Promise<Row[]> =>
    there.has(name) ? read().toArray() : [];
  return {
    runs: await rows('runs', () => db.runs),
    runItems: await rows('runItems', () => db.runItems),
    drafts: await rows('drafts', () => db.drafts),
    slots: await rows('slots', () => db.slots),
    history: await rows('history', () => db.history),
    wrongTexts: await rows('wrongTexts', () => db.wrongTexts),
    layers: await rows('layers', () => db.layers),
    spaces: await rows('spaces', () => db.spaces),
    sealed: await rows('sealed', () => db.sealed),
    absencePlans: await rows('absencePlans', () => db.absencePlans),
    takeovers: await rows('takeovers', () => db.takeovers),
    onboardings: await rows('onboardings', () => db.onboardings),
    papers: await rows('papers', () => db.papers),
  };
}

/** Fills emptied tables, inside a transaction. */
export async function writeRows(db: Database, rows: Rows): Promise<void> {
  await db.runs.bulkPut([...rows.runs]);
  await db.runItems.bulkPut([...rows.runItems]);
  await db.drafts.bulkPut([...rows.drafts]);
  await db.slots.bulkPut([...rows.slots]);
  await db.history.bulkPut([...rows.history]);
  await db.wrongTexts.bulkPut([...rows.wrongTexts]);
  await db.layers.bulkPut([...rows.layers]);
  await db.spaces.bulkPut([...rows.spaces]);
  await db.sealed.bulkPut([...rows.sealed]);
  await db.absencePlans.bulkPut([...rows.absencePlans]);
  await db.takeovers.bulkPut([...rows.takeovers]);
  await db.onboardings.bulkPut([...rows.onboardings]);
  await db.papers.bulkPut([...rows.papers]);
}

/** Reads everything in one transaction; `null` while there is no meta row. */
export function readSnapshot(db: Database): Promise<Snapshot | null> {
  return db.transaction('r', db.everything, async () => {
    const meta = await db.meta.get('meta');
    if (!meta) return null;
    const { key, writer, begun, ...rest } = meta;
    return { ...rest, ...(await readRows(db)) };
  });
}

/** How many rows a person could miss. */
export async function countRows(db: Database): Promise<number> {
  let count = 0;
  for (const name of ROW_TABLES) count += await db[name].count();
  return count;
}
