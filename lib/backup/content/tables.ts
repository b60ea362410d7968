import type { KeptKind, KeptRow, KeptRows, KeptTable } from '@/lib/model';

/**
 * Which file carries which table (PRODUCT.md 3.10). Drafts go with what they are drafts of. Old rules of a workplace
 * never follow a person, and nothing of a person's own well-being lies in the workplace's file: not even the advice
 * that somebody found did not fit. The onboardings that a leader carries are about others: they stay with the
 * workplace, and take their lists along.
 */
export const TABLES_OF = {
  mine: ['runs', 'runItems', 'drafts', 'history', 'wrongTexts', 'spaces', 'sealed', 'papers'],
  workplace: ['slots', 'layers', 'absencePlans', 'takeovers', 'drafts', 'onboardings', 'runs', 'runItems'],
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
  onboardings: 'id',
  papers: 'id',
};

/** The key of one row. */
export const keyOf = <Table extends KeptTable>(table: Table, row: KeptRow[Table]): string =>
  String(row[KEY_OF[table]]);

/** Drafts of answers and of the plan for being away are the workplace's. */
const isWorkplaceDraft = (key: string) => /^(?:slot:|absence\/)/.test(key);

/** The rows that belong into a file of this kind. `space`: whose locked records go along; nobody else's do. */
export function rowsFor(kind: KeptKind, rows: KeptRows, space: string | null): KeptRows {
  const { runs = [], runItems = [], onboardings = [], papers = [] } = rows;
  const carried = new Set(onboardings.map(({ id }) => id));
  const lists = new Set(runs.flatMap(({ id, onboarding = '' }) => (carried.has(onboarding) ? [id] : [])));
  const isHere = (isWorkplace: boolean) => isWorkplace === (kind === 'workplace');
  const common = {
    runs: runs.filter(({ id }) => isHere(lists.has(id))),
    runItems: runItems.filter(({ run }) => isHere(lists.has(run))),
    drafts: (rows.drafts ?? []).filter(({ key }) =>
      isHere(isWorkplaceDraft(key) || lists.has(key.split(':')[1] ?? '')),
    ),
  };
  if (kind === 'workplace') {
    const { slots = [], layers = [], absencePlans = [], takeovers = [] } = rows;
    return { slots, layers, absencePlans, takeovers, onboardings, ...common };
  }
  const { history = [], wrongTexts = [] } = rows;
  return {
    ...common,
    history,
    wrongTexts,
    papers,
    // Wrong tries are of this computer.
    spaces: (rows.spaces ?? [])
      .filter(({ id }) => id === space)
      .map((one) => ({ ...one, wrongTries: 0, lastWrongTry: null })),
    sealed: (rows.sealed ?? []).filter((one) => one.space === space),
  };
}
