import type { Seen, Versions } from '@/lib/model';

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

/** The name of one change. Each is numbered by its writer, so equal marks are one and the same change. */
export const markOf = (seen: Seen): string =>
  JSON.stringify(Object.entries(seen).sort(([one], [other]) => (one < other ? -1 : 1)));
