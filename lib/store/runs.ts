import {
  changedFacts,
  changedItem,
  changesNothing,
  factsOf,
  type Moment,
  migrateRun,
  shownItem,
  UNTOUCHED,
  write,
} from '@/lib/checklists';
import type {
  ChecklistPorts,
  ChecklistRun,
  ChecklistTemplate,
  IsoDate,
  ItemChange,
  RunFacts,
  RunItems,
} from '@/lib/model';
import type { Database } from './database';

/** Every run without its items. */
export interface RunList {
  /** Oldest first. */
  readonly heads: readonly ChecklistRun[];
  /**
   * The id that the first run takes when it comes into being, at the first change: in every window the same, so
   * that two windows that begin at once begin one run.
   */
  readonly firstId: string;
}

/** What a person tells of a run. */
export type FactsChange = Parameters<ChecklistPorts['tell']>[0];

export async function readRunList(db: Database): Promise<RunList> {
  const [heads, meta] = await Promise.all([db.runs.toArray(), db.meta.get('meta')]);
  const byAge = heads.sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1));
  return { heads: byAge, firstId: meta?.dbId ?? '' };
}

/** The items of one run; none before its first change. */
export async function readRunItems(db: Database, run: string): Promise<RunItems> {
  return (await db.runItems.get(run)) ?? { run, items: {} };
}

/** A run in which everything is open. It is in the database from the first change on. */
export function newRun(id: string, templateId: string, { at, today, version }: Moment): ChecklistRun {
  return { id, templateId, followed: [{ version, on: today }], startedAt: at, facts: [] };
}

/**
 * Changes one item, inside the transaction of a save. `run` is put there where it is not yet. What comes to the same is
 * no change.
 */
export async function changeItem(
  db: Database,
  run: ChecklistRun,
  id: string,
  change: ItemChange,
  moment: Moment,
): Promise<void> {
  await ensureRun(db, run);
  const { items } = await readRunItems(db, run.id);
  const before = Object.hasOwn(items, id) ? items[id] : undefined;
  const was = shownItem(before) ?? UNTOUCHED;
  const item = changedItem(was, change, moment);
  // Between two states somebody chooses: the one that is chosen may be the one that is shown.
  if ((before?.length ?? 0) < 2 && changesNothing(was, item, change)) return;
  const after = write(before ?? [], await readWriter(db), item);
  await db.runItems.put({ run: run.id, items: { ...items, [id]: after } });
}

/** Changes what is told about a run, inside the transaction of a save. What is told as it was is no change. */
export async function writeRunFacts(db: Database, run: ChecklistRun, change: FactsChange): Promise<void> {
  const there = await ensureRun(db, run);
  const before = factsOf(there);
  const after = changedFacts(before, change);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const others = [...names].filter((name) => !isSame(before, after, name as keyof RunFacts));
  const [only] = there.facts;
  if (there.facts.length === 1 && only && others.every((name) => name === 'asked')) {
    // That somebody was asked is nobody else's, and no change that another could know of or not.
    if (others.length > 0) await db.runs.put({ ...there, facts: [{ ...only, value: after }] });
    return;
  }
  const facts = write(there.facts, await readWriter(db), after);
  await db.runs.put({ ...there, facts });
}

/** Changes what is this computer's own about a run, inside the transaction of a save. */
export async function changeRun(
  db: Database,
  run: ChecklistRun,
  change: Partial<Pick<ChecklistRun, 'chosenAt' | 'newsAside'>>,
): Promise<void> {
  await db.runs.put({ ...(await ensureRun(db, run)), ...change });
}

/** Lets a run follow the latest version of its list, inside the transaction of a save. */
export async function followVersion(
  db: Database,
  run: ChecklistRun,
  template: ChecklistTemplate,
  today: IsoDate,
): Promise<void> {
  const there = await ensureRun(db, run);
  const { items } = await readRunItems(db, run.id);
  const after = migrateRun({ run: there, items }, template, today);
  await db.runs.put(after.run);
  await db.runItems.put({ run: run.id, items: after.items });
}

const isSame = (one: RunFacts, other: RunFacts, name: keyof RunFacts): boolean =>
  JSON.stringify(one[name]) === JSON.stringify(other[name]);

async function ensureRun(db: Database, run: ChecklistRun): Promise<ChecklistRun> {
  const there = await db.runs.get(run.id);
  if (!there) await db.runs.put(run);
  return there ?? run;
}

export async function readWriter(db: Database): Promise<string> {
  const meta = await db.meta.get('meta');
  if (!meta) throw new Error('no meta row');
  return meta.writer;
}
