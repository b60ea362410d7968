import type { KeptKind, KeptRow, KeptRows, KeptTable } from '@/lib/model';

/**
 * Which file carries which table (PRODUCT.md 3.10). Drafts go with what they are drafts of. Old rules of a workplace
 * never follow a person, and nothing of a person's own well-being lies in the workplace's file: not even the advice
 * that somebody found did not fit.
 */
export const TABLES_OF = {
  mine: ['runs', 'runItems', 'drafts', 'history', 'wrongTexts', 'spaces', 'sealed'],
  workplace: ['slots', 'layers', 'absencePlans', 'takeovers', 'drafts'],
} as const satisfies Record<KeptKind, readonly KeptTable[]>;

/** Every table that some file carries. */
export const KEPT_TABLES = [...new Set([...TABLES_OF.mine, ...TABLES_OF.workplace])] as readonly KeptTable[];

/** What a row of each table is known by. */
export const KEY_OF: { readonly [Table in KeptTable]: keyof KeptRow[Table] & string } = {
  runs: 'id',
  runItems: 'run',
  drafts: 'key',
  history: 'card',
  wrongTexts: 'card',
  spaces: 'id',
  sealed: 'id',
  slots: 'id',
  layers: 'id',
  absencePlans: 'id',
  takeovers: 'id',
};

/** The key of one row. */
export const keyOf = <Table extends KeptTable>(table: Table, row: KeptRow[Table]): string =>
  String(row[KEY_OF[table]]);

/** Drafts of answers and of the plan for being away are the workplace's. */
const isWorkplaceDraft = (key: string) => /^(?:slot:|absence\/)/.test(key);

/** The rows that belong into a file of this kind. `space`: whose locked records go along; nobody else's do. */
export function rowsFor(kind: KeptKind, rows: KeptRows, space: string | null): KeptRows {
  const drafts = (rows.drafts ?? []).filter(({ key }) => isWorkplaceDraft(key) === (kind === 'workplace'));
  if (kind === 'workplace') {
    const { slots = [], layers = [], absencePlans = [], takeovers = [] } = rows;
    return { slots, layers, absencePlans, takeovers, drafts };
  }
  const { runs = [], runItems = [], history = [], wrongTexts = [] } = rows;
  return {
    runs,
    runItems,
    drafts,
    history,
    wrongTexts,
    // Wrong tries are of this computer.
    spaces: (rows.spaces ?? [])
      .filter(({ id }) => id === space)
      .map((one) => ({ ...one, wrongTries: 0, lastWrongTry: null })),
    sealed: (rows.sealed ?? []).filter((one) => one.space === space),
  };
}
