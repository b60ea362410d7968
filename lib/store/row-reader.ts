import * as v from 'valibot';
import type { AgreedItem, RunFacts, RunItem, Versions } from '@/lib/model';
import { NO_ROWS, type Rows, SCHEMA_VERSION } from './schema';
import { snapshotSchema } from './snapshot';

/**
 * Reads rows that come from outside, of the database's version `version`, by the same shapes as the second copy.
 * Stricter than that: a row with a member that we would not keep is refused, because it would be lost.
 */
export function readForeignRows(
  version: number,
  tables: Readonly<Record<string, readonly unknown[]>>,
): Rows | null {
  const around = { dbId: 'file', schemaVersion: version, rev: 0, savedAt: '' };
  const read = v.safeParse(snapshotSchema, { ...NO_ROWS, ...tables, ...around });
  if (!read.success || !daysIn(read.output).every(isDay)) return null;
  // Older rows are put into today's shape, and can be held against nothing.
  if (version < SCHEMA_VERSION) return read.output;
  const rows: Readonly<Record<string, unknown>> = { ...read.output };
  return Object.entries(tables).every(([table, given]) => isWithin(given, rows[table])) ? read.output : null;
}

/** The newest version that {@link readForeignRows} knows. */
export const ROWS_VERSION = SCHEMA_VERSION;

/** The days that lists are reckoned from: of one that is none no list could be drawn. */
function daysIn({ runs, runItems, onboardings }: Rows): readonly (string | undefined)[] {
  const of = <T>(versions: readonly Versions<T>[], days: (value: T) => readonly (string | undefined)[]) =>
    versions.flat().flatMap(({ value }) => days(value));
  const ofFacts = (told: Omit<RunFacts, 'label'>) => [told.startOn, told.trialEndOn, told.educationStartOn];
  const ofItem = ({ due, doneOn, series }: RunItem) => [
    ...[due, doneOn, series?.from, series?.through],
    ...Object.entries(series?.moved ?? {}).flat(),
  ];
  const ofAgreed = ({ due, doneOn }: AgreedItem) => [due, doneOn];
  const agreed = [...runs, ...onboardings].flatMap((row) => Object.values(row.agreed ?? {}));
  return [
    ...of(
      runs.map(({ facts }) => facts),
      ofFacts,
    ),
    ...of(
      onboardings.map(({ facts }) => facts),
      (told) => [...ofFacts(told), told.nextTalkOn],
    ),
    ...of(
      runItems.flatMap(({ items }) => Object.values(items)),
      ofItem,
    ),
    ...of(agreed, ofAgreed),
  ];
}

const isDay = (text: string | undefined): boolean => {
  if (text === undefined) return true;
  const time = /^20\d\d-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** Whether all of `given` stands in `kept`, which may have more. */
function isWithin(given: unknown, kept: unknown): boolean {
  if (typeof given !== 'object' || given === null) return given === kept;
  if (typeof kept !== 'object' || kept === null) return false;
  const all = kept as Readonly<Record<string, unknown>>;
  return Object.entries(given).every(
    ([name, value]) => Object.hasOwn(all, name) && isWithin(value, all[name]),
  );
}
