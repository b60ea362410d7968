import { cleanText, type IsoDate, type ItemChange, type RunItem, type Versions } from '@/lib/model';
import { standing } from './standing';

/** An item that nobody has touched. */
export const UNTOUCHED: RunItem = { state: 'open', rev: 0, updatedAt: '', forVersion: 0 };

/** When, and with which version of the list before the person's eyes. */
export interface Moment {
  /** ISO date-time. */
  readonly at: string;
  /** The day where the person is. */
  readonly today: IsoDate;
  readonly version: number;
}

/**
 * The state that is shown of an item: the latest, where two people's differ and nobody has chosen yet. A note that one of
 * them has is shown with it.
 */
export function shownItem(versions: Versions<RunItem> | undefined): RunItem | undefined {
  const byAge = (one: RunItem, other: RunItem) => (one.updatedAt < other.updatedAt ? 1 : -1);
  const all = (versions ?? []).map(({ value }) => value).sort(byAge);
  const [latest] = standing(versions ?? [])
    .map(({ value }) => value)
    .sort(byAge);
  const note = latest?.note ?? all.find((one) => one.note !== undefined)?.note;
  return latest && note !== undefined && latest.note === undefined ? { ...latest, note } : latest;
}

/**
 * The item after a change. A tick gets the day, and one that is ticked already keeps its own. An empty note is no
 * note.
 */
export function changedItem(before: RunItem, change: ItemChange, { at, today, version }: Moment): RunItem {
  const { movedFrom: _seen, ...rest } = before;
  const merged: Record<string, unknown> = { ...rest, ...change };
  if (change.state && change.state !== before.state && change.doneOn === undefined) {
    merged.doneOn = change.state === 'done' ? today : null;
  }
  for (const key of ['by', 'link']) if (typeof merged[key] === 'string') merged[key] = cleanText(merged[key]);
  for (const key of Object.keys(merged)) if (merged[key] === null || merged[key] === '') delete merged[key];
  const item = merged as unknown as RunItem;
  return { ...item, rev: before.rev + 1, updatedAt: at, forVersion: version };
}

/**
 * Whether a change leaves an item as it was: then nobody has changed it. One that names nothing says that somebody has
 * looked at its new words, and counts.
 */
export function changesNothing(before: RunItem, after: RunItem, change: ItemChange): boolean {
  const said = ({ rev: _rev, updatedAt: _at, forVersion: _for, ...rest }: RunItem) =>
    JSON.stringify(Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1)));
  return Object.keys(change).length > 0 && said(before) === said(after);
}

/** All of an item as a change: what it has not is taken away. */
export function wholeItem({ state, doneOn, by, due, time, link, note, series }: RunItem): ItemChange {
  const or = <T>(value: T | undefined) => value ?? null;
  return {
    state,
    ...{ doneOn: or(doneOn), by: or(by), due: or(due), time: or(time) },
    ...{ link: or(link), note: or(note), series: or(series) },
  };
}

/** What undoes a change of state: what it touched, as it was. Anything written since stays. */
export function undoing(before: RunItem | undefined, change: ItemChange): ItemChange {
  const touched = new Set([...Object.keys(change), 'doneOn']);
  const whole = Object.entries(wholeItem(before ?? UNTOUCHED));
  return Object.fromEntries(whole.filter(([member]) => touched.has(member)));
}
