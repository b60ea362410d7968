import type { CalmContact, Result, SaveFault } from '@/lib/model';
import { fail, ok, TAKEN_IN_DAYS } from '@/lib/model';
import { type Database, readRows } from './database';
import type { Keeper } from './keeper';
import { ROW_TABLES, type Rows } from './schema';

type TableName = keyof Rows;

/** One row to write, with what stood in its place; `null` for nothing. */
export interface RowPut {
  readonly table: TableName;
  readonly row: object;
  readonly before: object | null;
}

/** See `Lineage` in lib/backup: where each row has been, by place. */
export type LineageRows = Readonly<Record<string, readonly string[]>>;

/** Everything here, and where it has been. */
export interface HereRows {
  readonly tables: Rows;
  readonly lineage: LineageRows;
  /** Version of the rows' shapes. */
  readonly version: number;
  /** Another one as soon as the database was emptied or filled from a copy: what is gone by then was not deleted. */
  readonly begun: string;
}

/** What a file brought, as long as it can be taken out again. */
export interface Undoable {
  /** ISO time. */
  readonly at: string;
  readonly kind: 'mine' | 'workplace';
  readonly puts: readonly RowPut[];
  /** What it added to where each row has been. A file that was taken out can be taken in again. */
  readonly learned?: LineageRows;
  /** Contacts that it brought: they lie outside of the database, and whoever put them there takes them out. */
  readonly contacts?: readonly CalmContact[];
  /** Nobody has told yet that the contacts lie where they belong. */
  readonly waiting?: true;
}

/** How long a file can be taken out again, ms. */
export const UNDO_MS = TAKEN_IN_DAYS * 24 * 60 * 60 * 1000;

/** So many files in a row can be taken out again, the latest first. */
const MOST_UNDOABLE = 5;

/** Rows of `meta` beside the one that names the database: they come and go with it, and in its transactions. */
type MetaBeside =
  | { readonly key: 'lineage'; readonly lines: LineageRows }
  | ({ readonly key: 'undo'; readonly earlier?: readonly Undoable[] } & Undoable);
const beside = (db: Database) => db.table<MetaBeside, MetaBeside['key']>('meta');

/** What was taken in from files. */
export interface TakenInActs {
  /** Everything here in one look; also where nothing may be written. `null` where nothing can be read. */
  readHere(): Promise<HereRows | null>;
  /** Remembers what went into a file. */
  putLineage(lines: LineageRows): Promise<Result<null, SaveFault>>;
  /**
   * Writes what `work` makes of what is here then, in one transaction together with what stood there before, and reads
   * it back. `work` is done at once: no promise may be waited for in it. With `routine` nobody chose it,
   * and it cannot be taken out again: what somebody chose stays in reach.
   */
  takeIn(
    kind: Undoable['kind'],
    work: (here: HereRows) => { readonly puts: readonly RowPut[]; readonly lineage: LineageRows },
    contacts?: readonly CalmContact[],
    routine?: 'routine',
  ): Promise<Result<null, SaveFault>>;
  /** Tells that these contacts, which a file brought, lie where they belong. */
  settleContacts(contacts: readonly CalmContact[]): Promise<Result<null, SaveFault>>;
  /**
   * Puts back what stood in each place, but where something else stands by now than what the file brought. Tells how
   * many rows stay for that; what stood before them is kept as long as before.
   */
  takeOut(): Promise<Result<number, SaveFault>>;
  /** Forgets what can no longer be taken out. */
  forgetOld(): Promise<void>;
}

/** Connects them to the database. */
export function createTakenInActs(keeper: Pick<Keeper, 'save' | 'read'>, now: () => Date): TakenInActs {
  const { save, read } = keeper;

  /**
   * Outside of the transaction that wrote it: what is told to be there has been seen there. Where another window has
   * saved since, it may have changed what was there.
   */
  const isThere = (puts: readonly RowPut[], rev: number) =>
    read(async (db) => {
      for (const { table, row } of puts) {
        if (isSame(await db.table(table).get(keyIn(db, table, row)), row)) continue;
        return ((await db.meta.get('meta'))?.rev ?? 0) > rev;
      }
      return true;
    });

  return {
    readHere: () => read(readHere),
    putLineage: (lines) => save(async (db) => putLines(db, lines)),
    async takeIn(kind, work, contacts = [], routine) {
      let puts: readonly RowPut[] = [];
      let rev = 0;
      const saved = await save(async (db) => {
        rev = ((await db.meta.get('meta'))?.rev ?? 0) + 1;
        const here = await readHere(db);
        const merged = work(here);
        puts = merged.puts;
        for (const { table, row } of puts) await db.table(table).put(row);
        await putLines(db, merged.lineage);
        const learned = without(merged.lineage, here.lineage);
        if (routine || (puts.length === 0 && contacts.length === 0)) return;
        const earlier = (await readAll(db)).slice(0, MOST_UNDOABLE - 1);
        const taken = { at: now().toISOString(), kind, puts, learned, contacts };
        await putAll(db, [contacts.length > 0 ? { ...taken, waiting: true } : taken, ...earlier]);
      });
      if (!saved.ok) return saved;
      return (await isThere(puts, rev)) ? ok(null) : fail('not-saved');
    },
    settleContacts: (there) =>
      save(async (db) => {
        const settle = ({ waiting, ...settled }: Undoable): Undoable => settled;
        const all = await readAll(db);
        await putAll(
          db,
          all.map((one) => (isSame(one.contacts, there) ? settle(one) : one)),
        );
      }),
    async takeOut() {
      let stays = 0;
      const saved = await save(async (db) => {
        const all = await readAll(db);
        const taken = all.find(isInReach(now()));
        const earlier = all.filter((one) => one !== taken);
        const left = taken ? await putBack(db, taken.puts) : [];
        stays = left.length;
        if (taken) await unlearn(db, taken.learned ?? {}, left);
        const rest = taken && stays > 0 ? [{ ...taken, puts: left, contacts: [] }] : [];
        await putAll(db, [...rest, ...earlier]);
        // Set back to an older state it must not give out the same numbers again (see Seen in lib/model).
        const begun = (await readHere(db)).begun;
        await db.meta.update('meta', { writer: crypto.randomUUID(), begun });
      });
      return saved.ok ? ok(stays) : saved;
    },
    async forgetOld() {
      const isYoung = isInReach(now());
      if ((await read(readAll))?.every(isYoung) ?? true) return;
      await save(async (db) => putAll(db, (await readAll(db)).filter(isYoung)));
    },
  };
}

/** What can be taken out again, `null` for nothing. */
export async function readUndoable(db: Database, now: Date): Promise<Undoable | null> {
  return (await readAll(db)).find(isInReach(now)) ?? null;
}

/** The latest first, also those that are out of reach: by a clock that is wrong nothing is forgotten. */
async function readAll(db: Database): Promise<readonly Undoable[]> {
  const row = await beside(db).get('undo');
  if (row?.key !== 'undo') return [];
  const { key, earlier = [], ...latest } = row;
  return [latest, ...earlier];
}

/** A clock that was set back counts as no time at all. */
const isInReach =
  (now: Date) =>
  ({ at }: Undoable): boolean =>
    now.getTime() - Date.parse(at) < UNDO_MS;

async function putAll(db: Database, [latest, ...earlier]: readonly Undoable[]): Promise<void> {
  if (latest) await beside(db).put({ ...latest, key: 'undo', earlier });
  else await beside(db).delete('undo');
}

/** What a file brought is no way back for rows that the person has deleted for ever. */
export async function forgetTaken(db: Database, isGone: (put: RowPut) => boolean): Promise<void> {
  const all = await readAll(db);
  if (all.length === 0) return;
  const left = all.map((one) => ({ ...one, puts: one.puts.filter((put) => !isGone(put)) }));
  await putAll(
    db,
    left.filter(({ puts, contacts = [] }) => puts.length + contacts.length > 0),
  );
}

async function readHere(db: Database): Promise<HereRows> {
  const row = await beside(db).get('lineage');
  const meta = await db.meta.get('meta');
  return {
    tables: await readRows(db),
    lineage: row?.key === 'lineage' ? row.lines : {},
    version: meta?.schemaVersion ?? 1,
    begun: meta?.begun ?? meta?.writer ?? '',
  };
}

/** Lines of rows that are gone go as well, so that the row does not grow for ever. */
async function putLines(db: Database, lines: LineageRows): Promise<void> {
  const { lineage, tables } = await readHere(db);
  const places = new Set(
    ROW_TABLES.flatMap((table) => tables[table].map((row) => `${table}:${keyIn(db, table, row)}`)),
  );
  const all = Object.entries({ ...lineage, ...lines }).filter(
    ([place, prints]) => prints.length > 0 && places.has(place),
  );
  await beside(db).put({ key: 'lineage', lines: Object.fromEntries(all) });
}

/** What `lines` say that `known` do not. */
function without(lines: LineageRows, known: LineageRows): LineageRows {
  const left = Object.entries(lines).map(([place, prints]) => {
    const before = new Set(Object.hasOwn(known, place) ? known[place] : []);
    return [place, prints.filter((print) => !before.has(print))] as const;
  });
  return Object.fromEntries(left.filter(([, prints]) => prints.length > 0));
}

/** Forgets what a file told of where rows have been, but of those that stay as it brought them. */
async function unlearn(db: Database, learned: LineageRows, stays: readonly RowPut[]): Promise<void> {
  const kept = new Set(stays.map(({ table, row }) => `${table}:${keyIn(db, table, row)}`));
  const { lineage } = await readHere(db);
  const gone = Object.entries(learned).filter(([place]) => !kept.has(place));
  const lines = Object.fromEntries(gone.map(([place]) => [place, lineage[place] ?? []]));
  await putLines(db, {
    ...Object.fromEntries(gone.map(([place]) => [place, []])),
    ...without(lines, learned),
  });
}

/** A list and what is in it, a plan's lock and its parts: one without the other would be out of sight. */
const WHOLE_OF: { readonly [Table in TableName]?: string } = {
  runs: 'id',
  runItems: 'run',
  spaces: 'id',
  sealed: 'space',
};
const wholeOf = (db: Database, table: TableName, row: object): string => {
  const member = WHOLE_OF[table];
  return member ? String((row as Record<string, unknown>)[member]) : `${table}:${keyIn(db, table, row)}`;
};

/** Tells which were left as they are. */
async function putBack(db: Database, puts: readonly RowPut[]): Promise<readonly RowPut[]> {
  const changed = new Set<string>();
  for (const { table, row, before } of puts) {
    const now: unknown = await db.table(table).get(keyIn(db, table, row));
    if (!isSame(now, row) && !isSame(now ?? null, before)) changed.add(wholeOf(db, table, row));
  }
  // What was begun since, in a whole that the file brought.
  const brought = new Set(
    puts.filter(({ before }) => !before).map(({ table, row }) => `${table}:${keyIn(db, table, row)}`),
  );
  const begun = new Set(
    puts
      .filter(({ table, before }) => !before && (table === 'runs' || table === 'spaces'))
      .map(({ table, row }) => wholeOf(db, table, row)),
  );
  for (const table of ['runItems', 'sealed'] as const) {
    for (const row of await db[table].toArray()) {
      const whole = wholeOf(db, table, row);
      if (begun.has(whole) && !brought.has(`${table}:${keyIn(db, table, row)}`)) changed.add(whole);
    }
  }
  const stays = puts.filter(({ table, row }) => changed.has(wholeOf(db, table, row)));
  for (const { table, row, before } of puts.filter((one) => !stays.includes(one))) {
    if (before) await db.table(table).put(before);
    else await db.table(table).delete(keyIn(db, table, row));
  }
  return stays;
}

const keyIn = (db: Database, table: TableName, row: object): string =>
  String((row as Record<string, unknown>)[db.table(table).schema.primKey.keyPath as string]);

/** Of two values as IndexedDB gives them back. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === others.length &&
    names.every((name) =>
      isSame((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
    )
  );
}
