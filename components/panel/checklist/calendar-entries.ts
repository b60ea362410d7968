import { type Agreed, occurrences, type RunRow, seriesOf } from '@/lib/checklists';
import { type CalendarEntry, type ChecklistRun, sequenceAt, type Versions } from '@/lib/model';

/** How many days of a row are looked through for moved ones. */
const FAR = 200;

/**
 * An item's day for the person's calendar; `null` where it has none. `title` is only for those who choose it. The entry's
 * sequence is higher after every change of the item and of what its day is reckoned from.
 */
export function entryOf(row: RunRow, run: ChecklistRun, title: string): CalendarEntry | null {
  const { item, entry, due, listDay } = row;
  if (!due) return null;
  const sequence = sequenceAfter(run.facts) + (entry?.rev ?? 0);
  const common = {
    uid: `${run.id}.${item.id}@sidemand`,
    sequence,
    title,
    ...(due.time && { time: due.time }),
  };
  const series = seriesOf(item, entry, listDay);
  if (!series || !item.repeat) return { ...common, on: due.on };
  const bent = Object.keys(series.moved).length > 0 ? occurrences(item.repeat, series, FAR) : [];
  const moved = bent.filter(({ byRule, on }) => byRule !== on);
  return { ...common, on: series.from, repeat: item.repeat, ...(moved.length > 0 && { moved }) };
}

/** The same for what was agreed in a talk; `null` where it has no day. */
export function agreedEntryOf({ id, due, text }: Agreed, run: ChecklistRun): CalendarEntry | null {
  if (!due) return null;
  const sequence = sequenceAfter(run.agreed?.[id] ?? []);
  return { uid: `${run.id}.${id}@sidemand`, sequence, title: text, on: due };
}

/** Merging can lower a count: the clock does not go back, and a count tells two changes of one second apart. */
function sequenceAfter(changed: Versions<unknown>): number {
  const counts = changed.flatMap(({ seen }) => Object.values(seen));
  return counts.reduce((sum, count) => sum + count, sequenceAt(Date.now()));
}
