/**
 * How many changes of each writer have been seen, by writer's id. A copy of Sidemand is a writer; one that was set
 * back to an older state takes a new id, or it would give a number out twice.
 */
export type Seen = Readonly<Record<string, number>>;

/** One state of something, and every change that was known when it was written; the last of them its own. */
export interface Version<T> {
  readonly value: T;
  readonly seen: Seen;
}

/**
 * The states of one thing of which none had seen the other. One, as long as two people take turns; more when both
 * changed it without knowing: they are shown side by side until somebody chooses. In a fixed order, so that the same
 * states are the same data wherever they met. (Shapiro et al., "A comprehensive study of Convergent and Commutative
 * Replicated Data Types", 2011: a multi-value register.)
 */
export type Versions<T> = readonly Version<T>[];

/** The same thing after `writer` has changed or chosen: one state, which has seen all before it. */
export function write<T>(versions: Versions<T>, writer: string, value: T): Versions<T> {
  const before = joined(versions.map(({ seen }) => seen));
  return [{ value, seen: { ...before, [writer]: (before[writer] ?? 0) + 1 } }];
}

/** What is known of a thing here and there. The order of merging, and how often, makes no difference. */
export function merge<T>(here: Versions<T>, there: Versions<T>): Versions<T> {
  const all = [...here, ...there];
  const latest = all.filter(({ seen }) => !all.some((other) => isBefore(seen, other.seen)));
  const byMark = new Map(latest.map((version) => [markOf(version.seen), version]));
  return [...byMark].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, version]) => version);
}

/** True when whoever wrote `later` had seen `earlier` and changed it. */
function isBefore(earlier: Seen, later: Seen): boolean {
  return covers(later, earlier) && !covers(earlier, later);
}

const covers = (wide: Seen, narrow: Seen): boolean =>
  Object.entries(narrow).every(([writer, count]) => (wide[writer] ?? 0) >= count);

function joined(all: readonly Seen[]): Seen {
  const most: Record<string, number> = {};
  for (const seen of all) {
    for (const [writer, count] of Object.entries(seen)) most[writer] = Math.max(most[writer] ?? 0, count);
  }
  return most;
}

/** Each change is numbered by its writer, so equal marks are one and the same change. */
const markOf = (seen: Seen): string =>
  JSON.stringify(Object.entries(seen).sort(([one], [other]) => (one < other ? -1 : 1)));
