import type {
  ChecklistItem,
  ChecklistTemplate,
  IsoDate,
  ItemState,
  ListHolder,
  RunFacts,
  RunItem,
  ShownRun,
  Versions,
} from '@/lib/model';
import { agreedOf } from './agreed';
import { calendarOf, type Due, dueOf, isBack, itemDay } from './due';
import { factsOf, versionOf } from './facts';
import { shownItem } from './item-change';
import { isRetired } from './migrate-run';
import { standing } from './standing';

/** What is new about an item in the version that the run follows. */
export type ItemChip = 'new' | 'changed' | 'moved';

/** One item of a run as it stands today. */
export interface RunRow {
  readonly item: ChecklistItem;
  /** `undefined` while nobody has touched it. */
  readonly entry: RunItem | undefined;
  /** Two people's states between which nobody has chosen yet; else empty. */
  readonly apart: Versions<RunItem>;
  readonly state: ItemState;
  /** The day that the list has for it. */
  readonly listDay: IsoDate | null;
  readonly due: Due | null;
  /** Its day has been, and it is open. */
  readonly late: boolean;
  /** Open items that come first. */
  readonly waitsOn: readonly ChecklistItem[];
  readonly chip: ItemChip | null;
  /** The one who opens the list looks after it, alone or with another. */
  readonly mine: boolean;
}

/** A run as rows. */
export interface RunRows {
  readonly rows: readonly RunRow[];
  /** Items that the list no longer has, with a tick or note that stays. */
  readonly earlier: readonly RunRow[];
  /** Notes and ticks under ids that this list does not know: of a layer, or of a newer Sidemand. */
  readonly unknown: Readonly<ShownRun['items']>;
}

/** Where and when the rows are read. */
export interface RowsContext {
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
}

/** What stands in a run today. */
export function rowsOf(shown: ShownRun, template: ChecklistTemplate, context: RowsContext): RunRows {
  const version = versionOf(shown.run);
  const facts = factsOf(shown.run);
  const rows: RunRow[] = [];
  const earlier: RunRow[] = [];
  for (const item of template.items) {
    if (item.introducedIn > version) continue;
    const row = rowOf(item, shown, template, context);
    if (isRetired(item, version)) {
      if (row.entry && (row.state === 'done' || row.entry.note)) earlier.push(row);
    } else if (isMeant(item, facts) || row.entry) rows.push(row);
  }
  const byId = new Map(rows.map((row) => [row.item.id, row]));
  // A note beside what was agreed in a talk stands with it.
  const known = new Set([...template.items, ...agreedOf(shown.run.agreed ?? {})].map(({ id }) => id));
  return {
    rows: rows.map((row) => ({ ...row, waitsOn: waitsOf(row.item, byId) })),
    earlier,
    unknown: Object.fromEntries(Object.entries(shown.items).filter(([id]) => !known.has(id))),
  };
}

function rowOf(
  item: ChecklistItem,
  { run, items }: ShownRun,
  template: ChecklistTemplate,
  { today, holidays }: RowsContext,
): RunRow {
  const versions = Object.hasOwn(items, item.id) ? items[item.id] : undefined;
  const entry = shownItem(versions);
  const apart = standing(versions ?? []);
  const facts = factsOf(run);
  const day = itemDay(item, facts, calendarOf(facts, holidays));
  const arrived = run.followed.find(({ version }) => version >= item.introducedIn)?.on ?? '';
  const isNew = item.introducedIn > (run.followed[0]?.version ?? 1);
  // What comes with a later version is never late on the day it comes.
  const ownDay = isNew && day !== null && day < arrived ? null : day;
  const due = dueOf(item, entry, ownDay);
  const state = entry && isBack(item, entry, due, today) ? 'open' : (entry?.state ?? 'open');
  return {
    item,
    entry,
    apart: apart.length > 1 ? apart : [],
    state,
    listDay: ownDay,
    due: state === 'open' || item.repeat ? due : null,
    late: state === 'open' && due !== null && due.on < today,
    waitsOn: [],
    chip: chipOf(item, entry, isNew, template.version),
    mine: isMine(item, template.holder),
  };
}

function chipOf(
  { changed = [] }: ChecklistItem,
  entry: RunItem | undefined,
  isNew: boolean,
  version: number,
): ItemChip | null {
  if (!entry) return isNew ? 'new' : null;
  if (entry.movedFrom) return 'moved';
  const isReworded = changed.some(
    (change) => change.material && change.in > entry.forVersion && change.in <= version,
  );
  return isReworded && entry.state !== 'open' ? 'changed' : null;
}

/** A trial period is spoken of where one was agreed, and the question after it where nobody knows. */
function isMeant({ trialOnly, trialUnknownOnly }: ChecklistItem, { trialPeriodAgreed }: RunFacts): boolean {
  if (trialOnly) return trialPeriodAgreed === 'yes';
  return trialUnknownOnly ? trialPeriodAgreed === 'unknown' : true;
}

function isMine({ owner }: ChecklistItem, holder: ListHolder): boolean {
  return owner === holder || owner === 'together';
}

function waitsOf({ after = [] }: ChecklistItem, byId: ReadonlyMap<string, RunRow>): ChecklistItem[] {
  return after.flatMap((id) => {
    const first = byId.get(id);
    return first && first.state === 'open' && !first.entry?.doneOn ? [first.item] : [];
  });
}

/**
 * What to take next, the earliest day first; what has no day comes in the list's order. An open gate of one's own holds
 * back the phases after its own, here and nowhere else.
 */
export function nextRows(rows: readonly RunRow[], { phases }: ChecklistTemplate, count: number): RunRow[] {
  const place = new Map(phases.map(({ id }, index) => [id, index]));
  const placeOf = ({ item }: RunRow) => place.get(item.phase) ?? 0;
  const open = rows.filter(({ mine, state }) => mine && state === 'open');
  const gates = open.filter(({ item }) => item.gate).map(placeOf);
  const until = Math.min(...gates, phases.length);
  return open
    .filter((row) => row.waitsOn.length === 0 && placeOf(row) <= until)
    .map((row, index) => ({ row, index }))
    .sort((one, other) => compareDays(one.row, other.row) || one.index - other.index)
    .slice(0, count)
    .map(({ row }) => row);
}

function compareDays(one: RunRow, other: RunRow): number {
  const [first, second] = [one.due?.on ?? '9999', other.due?.on ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** How many of one's own items there are, and how many are behind one. */
export function countOf(rows: readonly RunRow[]): { readonly done: number; readonly count: number } {
  const own = rows.filter(({ mine, state }) => mine && state !== 'not-relevant');
  return { done: own.filter(({ state }) => state === 'done').length, count: own.length };
}

/** What a later version of the list brings; `null` where the run follows it already. */
export function newsOf(
  { run }: ShownRun,
  template: ChecklistTemplate,
): { readonly items: readonly ChecklistItem[]; readonly gone: number } | null {
  const version = versionOf(run);
  if (template.version <= version) return null;
  const isMeantHere = (item: ChecklistItem) => isMeant(item, factsOf(run));
  return {
    items: template.items.filter(
      (item) => item.introducedIn > version && !isRetired(item, template.version) && isMeantHere(item),
    ),
    gone: template.items.filter((item) => !isRetired(item, version) && isRetired(item, template.version))
      .length,
  };
}
