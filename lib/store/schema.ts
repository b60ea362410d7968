import * as v from 'valibot';
import type { ChecklistRun } from '@/lib/model';
import { migrations } from './migrations';

/** The shape this code writes. A database that says more belongs to a newer Sidemand. */
export const SCHEMA_VERSION = Math.max(...migrations.map(({ version }) => version));

/** The one row of `meta`: which database this is and how often it has been saved. */
export interface MetaRow {
  readonly key: 'meta';
  /** Made once, with the database. */
  readonly dbId: string;
  readonly schemaVersion: number;
  /** Up by one with each save. Ordering goes by this and never by the clock. */
  readonly rev: number;
  readonly savedAt: string;
}

/** A text that is being written. `key` is an item's id, or `slot:` and a slot's id. */
export interface DraftRow {
  readonly key: string;
  readonly text: string;
  readonly savedAt: string;
}

/** One answer of "Vores arbejdsplads". */
export interface SlotRow {
  readonly id: string;
  readonly answer: string;
  readonly savedAt: string;
}

/** Everything a person could miss. */
export interface Rows {
  readonly runs: readonly ChecklistRun[];
  readonly drafts: readonly DraftRow[];
  readonly slots: readonly SlotRow[];
}

/** The whole database as one value. */
export interface Snapshot extends Rows {
  readonly dbId: string;
  readonly schemaVersion: number;
  readonly rev: number;
  readonly savedAt: string;
}

const revision = v.pipe(v.number(), v.integer(), v.minValue(0));

const runItem = v.object({
  done: v.boolean(),
  doneAt: v.exactOptional(v.string()),
  note: v.exactOptional(v.string()),
  rev: revision,
});

const run = v.object({
  id: v.string(),
  templateId: v.string(),
  templateVersion: v.number(),
  startedAt: v.string(),
  items: v.record(v.string(), runItem),
});

/** Reads a snapshot back. A snapshot of a newer schema is not ours to read. */
export const snapshotSchema: v.GenericSchema<unknown, Snapshot> = v.object({
  dbId: v.string(),
  schemaVersion: v.pipe(revision, v.maxValue(SCHEMA_VERSION)),
  rev: revision,
  savedAt: v.string(),
  runs: v.array(run),
  drafts: v.array(v.object({ key: v.string(), text: v.string(), savedAt: v.string() })),
  slots: v.array(v.object({ id: v.string(), answer: v.string(), savedAt: v.string() })),
});
