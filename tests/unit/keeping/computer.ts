import { type Base, passContent } from '@/entrypoints/sidepanel/pass-content';
import { createFileKey, type FileKey, type Lineage } from '@/lib/backup';
import { KEPT_TABLES, keyOf } from '@/lib/backup/content';
import { type KeptRow, type KeptRows, type KeptTable, ok } from '@/lib/model';
import { ROWS_VERSION } from '@/lib/store/row-reader';
import { NO_ROWS } from '@/lib/store/schema';
import { DAY } from '../backup/rows';

/** The file between the computers. */
export interface FileBetween {
  text: string;
}

/** One computer's rows, in memory, with what it remembers of the file. */
export function createComputer(file: FileBetween, fileKey: FileKey) {
  const rows = new Map<string, { table: KeptTable; row: KeptRow[KeptTable] }>();
  let lineage: Lineage = {};
  let base: Base | null = null;
  let begun = crypto.randomUUID();
  let writes = 0;
  const placeOf = (table: KeptTable, row: KeptRow[KeptTable]) => `${table}:${keyOf(table, row as never)}`;
  const put = <T extends KeptTable>(table: T, row: KeptRow[T]) =>
    void rows.set(placeOf(table, row), { table, row });
  const tables = (): KeptRows =>
    Object.fromEntries(
      KEPT_TABLES.map((table) => [
        table,
        [...rows.values()].filter((one) => one.table === table).map(({ row }) => row),
      ]),
    );
  const here = () => ({
    tables: { ...NO_ROWS, ...tables() } as never,
    lineage,
    version: ROWS_VERSION,
    begun,
  });
  const putLines = (lines: Lineage) => {
    const all = Object.entries({ ...lineage, ...lines }).filter(([place]) => rows.has(place));
    lineage = Object.fromEntries(all);
    writes += 1;
    return ok(null);
  };
  const store = {
    readHere: async () => here(),
    putLineage: async (lines: Lineage) => putLines(lines),
    takeIn: async (
      _kind: string,
      work: (now: ReturnType<typeof here>) => { puts: readonly never[]; lineage: Lineage },
    ) => {
      const merged = work(here());
      for (const { table, row } of merged.puts as readonly { table: KeptTable; row: never }[])
        put(table, row);
      return putLines(merged.lineage);
    },
  };
  return {
    put,
    drop: (table: KeptTable, key: string) => void rows.delete(`${table}:${key}`),
    /** Its database was lost and begun again, or filled from an older copy. */
    lose() {
      rows.clear();
      lineage = {};
      begun = crypto.randomUUID();
    },
    tables,
    /** Writes to its own database since it was made. */
    writes: () => writes,
    async pass(choice: boolean | null = null, mayLose = false) {
      const around = {
        store: store as never,
        looksLikeCpr: (text: string) => /\d{6}-\d{4}/.test(text),
        now: () => new Date(DAY),
      };
      const passed = await passContent(around, file.text, fileKey, base, { choice, mayLose });
      if (!passed.ok) return passed.fault;
      base = passed.value.base;
      if (passed.value.text === null) return 'read';
      file.text = passed.value.text;
      return 'written';
    },
  };
}

export const makeKey = () => createFileKey('måge havre bænk lanterne', 1_000_000);
