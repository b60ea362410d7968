import {
  type ChecklistItem,
  GROUP_NOTE_DAYS,
  type GroupAside,
  type GroupMeetings,
  type GroupMoment,
  type IsoDate,
  type ItemChange,
  type RunItem,
} from '@/lib/model';
import { addDays } from './dates';
import { seriesOf } from './due';
import { moveRest, type Occurrence, occurrences } from './occurrences';

/** So long before a meeting the panel asks whether there is something to bring. */
const ASKS_BEFORE_DAYS = 2;
/** More than anybody attends: of a group every sixth week it is 23 years. */
const MOST_MEETINGS = 200;

/** The meetings of a row that the person has given its days; `null` before that, and where it is set aside. */
export function meetingsOf(
  item: ChecklistItem,
  entry: RunItem | undefined,
  today: IsoDate,
): GroupMeetings | null {
  if (!entry || entry.state === 'skipped' || entry.state === 'not-relevant') return null;
  const days = daysOf(item, entry);
  if (days.length === 0) return null;
  const been = days.filter(({ on }) => on < today);
  const through = entry.series?.through ?? '';
  const lastTwo = been.slice(-2);
  return {
    next: days.find(({ on }) => on >= today)?.on ?? null,
    last: been.at(-1)?.on ?? null,
    missedTwice: lastTwo.length === 2 && lastTwo.every(({ byRule }) => byRule > through),
  };
}

/** By the day they take place. */
function daysOf(item: ChecklistItem, entry: RunItem): readonly Occurrence[] {
  const series = seriesOf(item, entry, null);
  if (!series || !item.repeat) return [];
  return occurrences(item.repeat, series, MOST_MEETINGS).sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** What there is to say today, one thing at a time: what comes before what was, and the days before one of them. */
export function groupMoment(
  { next, last, missedTwice }: GroupMeetings,
  aside: GroupAside,
  today: IsoDate,
): GroupMoment | null {
  if (next && today >= addDays(next, -ASKS_BEFORE_DAYS) && aside.before !== next)
    return { is: next === today ? 'today' : 'before', day: next };
  if (missedTwice) return { is: 'missed' };
  if (last && today <= addDays(last, GROUP_NOTE_DAYS) && aside.after !== last)
    return { is: 'after', day: last };
  return null;
}

/** The change after which no day that has been counts as missed. Nothing is ticked by it. */
export function keepingDays(item: ChecklistItem, entry: RunItem, today: IsoDate): ItemChange {
  const series = seriesOf(item, entry, null);
  const last = daysOf(item, entry).findLast(({ on }) => on < today);
  return series && last ? { series: { ...series, through: last.byRule } } : {};
}

/** The change after which the row goes on from another day. */
export function movingDays(item: ChecklistItem, entry: RunItem, to: IsoDate): ItemChange {
  const series = seriesOf(item, entry, null);
  return series && item.repeat ? { series: moveRest(item.repeat, series, to) } : {};
}
