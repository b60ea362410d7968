import type { KeptChange, KeptRow, KeptRows, KeptTable } from '@/lib/model';
import { COMBINE, type Combined } from './combine';
import { canonical, extended, fingerprint, type Lineage } from './fingerprint';
import { KEPT_TABLES, keyOf } from './tables';

type Row = KeptRow[KeptTable];

/** One row to be written, and what stood there. */
export interface Put {
  readonly table: KeptTable;
  readonly row: Row;
  /** `null`: nothing. */
  readonly before: Row | null;
}

/** What taking a file in does. Nothing is ever deleted. */
export interface Merged {
  readonly puts: readonly Put[];
  readonly changes: readonly KeptChange[];
  /** The lines of the rows that were met, as they stand afterwards. */
  readonly lineage: Lineage;
}

/** Rows, and what is known of where they have been. */
export interface Side {
  readonly tables: KeptRows;
  readonly lineage: Lineage;
}

type Verdict = 'added' | 'changed' | 'both' | 'choose' | 'kept';
const NONE: Readonly<Record<Verdict, number>> = { added: 0, changed: 0, both: 0, choose: 0, kept: 0 };

/**
 * What a file brings to what is here, row by row: a row that is an earlier state of the other gives way to it, and two
 * that were changed without knowing each other are both kept. Where the person has to choose, `theirs` says that the
 * file's counts, and `ours` that what stands here does and the same file asks no more.
 */
export function merge(here: Side, there: Side, theirs: boolean | 'ours'): Merged {
  const own = placesOf(here.tables);
  const puts = new Map<string, Put>();
  const lineage: Record<string, readonly string[]> = {};
  const drafts: KeptRow['drafts'][] = [];
  const put = (table: KeptTable, row: Row) => {
    const place = placeOf(table, row);
    puts.set(place, { table, row, before: own.get(place) ?? null });
  };

  /** Decides about one row, and says what came of it. */
  function meet(table: KeptTable, row: Row): Verdict {
    const place = placeOf(table, row);
    const before = own.get(place);
    const [known, seen] = [lineAt(there.lineage, place), lineAt(here.lineage, place)];
    const print = printOf(table, row);
    lineage[place] = extended(seen, ...known, print);
    if (!before) {
      put(table, row);
      return 'added';
    }
    const print0 = printOf(table, before);
    if (print0 === print || seen.includes(print)) return 'kept';
    if (known.includes(print0)) {
      put(table, withTriesOf(table, row, before));
      return 'changed';
    }
    const combined = combine(table, before, row);
    if (!combined) {
      if (theirs === true) put(table, row);
      // So that the same file asks again.
      else if (!theirs) lineage[place] = seen;
      return 'choose';
    }
    drafts.push(...(combined.drafts ?? []));
    const isChanged = canonical(combined.row) !== canonical(before);
    if (isChanged) put(table, combined.row);
    return isChanged || combined.drafts?.length ? 'both' : 'kept';
  }

  const changes = KEPT_TABLES.flatMap((table): KeptChange[] => {
    const count = { ...NONE };
    for (const row of there.tables[table] ?? []) count[meet(table, row)] += 1;
    return there.tables[table]?.length ? [{ table, ...count }] : [];
  });
  // Last, so that a draft of the file's and words that found no room elsewhere come together in one.
  for (const draft of drafts) {
    const place = placeOf('drafts', draft);
    const now = puts.get(place)?.row ?? own.get(place);
    const next = now ? combine('drafts', now, draft)?.row : draft;
    if (next && (!now || canonical(next) !== canonical(now))) put('drafts', next);
  }
  return { puts: [...puts.values()], changes, lineage };
}

/** A fingerprint of each row, by place. */
export type Prints = Readonly<Record<string, string>>;

export const printsOf = (tables: KeptRows): Prints =>
  Object.fromEntries(
    KEPT_TABLES.flatMap((table) =>
      (tables[table] ?? []).map((row) => [placeOf(table, row), printOf(table, row)]),
    ),
  );

/**
 * A file's rows without those that were deleted here: the file held them when it was last gone through (`base`), they
 * have not changed in it since, and they are gone.
 */
export function withoutDeleted(there: KeptRows, here: KeptRows, base: Prints): KeptRows {
  const own = placesOf(here);
  const isDeleted = (table: KeptTable, row: Row) => {
    const place = placeOf(table, row);
    return !own.has(place) && Object.hasOwn(base, place) && base[place] === printOf(table, row);
  };
  return Object.fromEntries(
    Object.entries(there).map(([table, rows]) => [
      table,
      rows.filter((row: Row) => !isDeleted(table as KeptTable, row)),
    ]),
  );
}

/** Ids of these are made here and known to nobody else; those of the others everybody has. */
const OWN_IDS: readonly KeptTable[] = [
  'runs',
  'spaces',
  'absencePlans',
  'takeovers',
  'onboardings',
  'papers',
];

/** True when nothing of the file has ever been here, although something is here. */
export function isStranger(here: Side, there: Side): boolean {
  const own = placesOf(here.tables);
  const theirs = [...placesOf(there.tables).keys()];
  const isMet = (place: string) =>
    lineAt(here.lineage, place).length > 0 ||
    (own.has(place) && OWN_IDS.some((table) => place.startsWith(`${table}:`)));
  return own.size > 0 && theirs.length > 0 && !theirs.some(isMet);
}

/** The lines of what is written into a file: each row as it now stands is the last in its line. */
export function lineageOf({ tables, lineage }: Side): Lineage {
  return Object.fromEntries(
    KEPT_TABLES.flatMap((table) =>
      (tables[table] ?? []).map((row) => {
        const place = placeOf(table, row);
        return [place, extended(lineAt(lineage, place), printOf(table, row))];
      }),
    ),
  );
}

const placeOf = (table: KeptTable, row: Row) => `${table}:${keyOf(table, row as never)}`;

const placesOf = (tables: KeptRows): ReadonlyMap<string, Row> =>
  new Map(KEPT_TABLES.flatMap((table) => (tables[table] ?? []).map((row) => [placeOf(table, row), row])));

const lineAt = (lineage: Lineage, place: string): readonly string[] =>
  Object.hasOwn(lineage, place) ? (lineage[place] ?? []) : [];

/** Both rows are of this table: the compiler cannot follow a name that both come by. */
const combine = (table: KeptTable, here: Row, there: Row): Combined<KeptTable> | null =>
  (COMBINE[table] as (here: Row, there: Row) => Combined<KeptTable> | null)(here, there);

/** Wrong tries belong to a computer, and are no change of what is kept. */
const printOf = (table: KeptTable, row: Row): string =>
  fingerprint(table === 'spaces' ? { ...row, wrongTries: 0, lastWrongTry: null } : row);

function withTriesOf(table: KeptTable, row: Row, own: Row): Row {
  if (table !== 'spaces') return row;
  const { wrongTries, lastWrongTry } = own as KeptRow['spaces'];
  return { ...(row as KeptRow['spaces']), wrongTries, lastWrongTry };
}
