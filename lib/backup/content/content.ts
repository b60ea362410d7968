import * as v from 'valibot';
import {
  CALM_LIMITS,
  type CalmContact,
  cleanText,
  fail,
  type KeptKind,
  type KeptRows,
  ok,
  type Result,
} from '@/lib/model';
import { isWithinBounds } from './bounds';
import { type Lineage, MOST_FINGERPRINTS } from './fingerprint';
import { KEPT_TABLES, keyOf, TABLES_OF } from './tables';

/** The newest of the shape below; the rows have a version of their own. */
export const CONTENT_SCHEMA = 2;
const FORMAT = 'sidemand-content';
/** Rows of one table. */
const MOST_ROWS = 20_000;

const time = v.pipe(v.string(), v.isoTimestamp());
const field = v.pipe(
  v.string(),
  v.maxLength(CALM_LIMITS.fieldLength),
  v.check((text) => cleanText(text) === text),
);
const contact = v.pipe(
  v.strictObject({ name: field, relation: field, number: field }),
  v.check(({ name, number }) => name !== '' || number !== ''),
);
const contentSchema = v.strictObject({
  format: v.literal(FORMAT),
  schema: v.picklist([1, CONTENT_SCHEMA]),
  kind: v.picklist(['mine', 'workplace']),
  /** Version of the rows: of the database they were read from. */
  rows: v.pipe(v.number(), v.integer(), v.minValue(1)),
  savedAt: time,
  /** By table and key; see {@link Lineage}. Left out of a readable file, which knows nothing of other files. */
  lineage: v.record(v.string(), v.pipe(v.array(v.string()), v.maxLength(MOST_FINGERPRINTS))),
  tables: v.record(v.picklist(KEPT_TABLES), v.pipe(v.array(v.unknown()), v.maxLength(MOST_ROWS))),
  /** Since schema 2, of what is mine: the person's own for the calm page. */
  contacts: v.exactOptional(v.pipe(v.array(contact), v.minLength(1), v.maxLength(CALM_LIMITS.contacts))),
});
const headSchema = v.object({
  format: v.literal(FORMAT),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rows: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** What lies inside a file, sealed or readable. */
export interface Content {
  readonly kind: KeptKind;
  readonly rows: number;
  readonly savedAt: string;
  readonly lineage: Lineage;
  readonly tables: KeptRows;
  /** The person's own for the calm page; left out where there are none. */
  readonly contacts?: readonly CalmContact[];
}

/** A content without contacts is of the first shape still: every Sidemand reads it. */
export const schemaOf = ({ contacts }: Pick<Content, 'contacts'>): number => (contacts ? CONTENT_SCHEMA : 1);

/** Knows the rows of a database: the store. `version`: the newest it can read. */
export interface RowReader {
  readonly version: number;
  /** The rows of all tables as they are now, from as they were in `version`. `null`: some row is none. */
  read(version: number, tables: Readonly<Record<string, readonly unknown[]>>): KeptRows | null;
}

export type ContentFault = 'not-a-file-of-ours' | 'newer-version' | 'damaged' | 'wrong-kind';

/** A content as JSON: of one line to be sealed, of many to be read. */
export function writeContent(content: Content, indent = 0): string {
  const { kind, rows, savedAt, lineage, tables, contacts } = content;
  const head = { format: FORMAT, schema: schemaOf(content), kind, rows, savedAt };
  return `${JSON.stringify({ ...head, lineage, tables, contacts }, null, indent)}\n`;
}

/** Reads what a file holds. All of it is ours, or none of it is taken. */
export function readContent(text: string, reader: RowReader): Result<Content, ContentFault> {
  const value = parse(text.replace(/^\uFEFF/u, ''));
  if (value === undefined) return fail(text.includes(`"${FORMAT}"`) ? 'damaged' : 'not-a-file-of-ours');
  const head = v.safeParse(headSchema, value);
  if (!head.success) return fail(text.includes(`"${FORMAT}"`) ? 'damaged' : 'not-a-file-of-ours');
  if (head.output.schema > CONTENT_SCHEMA || head.output.rows > reader.version) return fail('newer-version');
  if (!isWithinBounds(value)) return fail('damaged');
  const content = v.safeParse(contentSchema, value);
  if (!content.success) return fail('damaged');
  const { schema, kind, rows, savedAt, lineage, tables, contacts } = content.output;
  if (contacts && (schema === 1 || kind !== 'mine')) return fail('damaged');
  const allowed: readonly string[] = TABLES_OF[kind];
  if (Object.keys(tables).some((table) => !allowed.includes(table))) return fail('damaged');
  const read = reader.read(rows, tables);
  if (!read || !isConsistent(read)) return fail('damaged');
  const held = Object.entries(read).filter(([table]) => allowed.includes(table));
  return ok({
    ...{ kind, rows, savedAt, lineage, tables: Object.fromEntries(held) },
    ...(contacts && { contacts }),
  });
}

/** No row twice, and no locked record without what opens it. */
function isConsistent(tables: KeptRows): boolean {
  for (const table of KEPT_TABLES) {
    const keys = (tables[table] ?? []).map((row) => keyOf(table, row as never));
    if (new Set(keys).size !== keys.length) return false;
  }
  const spaces = new Set((tables.spaces ?? []).map(({ id }) => id));
  return (tables.sealed ?? []).every(({ space }) => spaces.has(space));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
