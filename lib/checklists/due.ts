import type { ChecklistItem, DueDay, IsoDate, RunFacts, RunItem, Series } from '@/lib/model';
import { addDays, dateOf, lastDayOf, type WorkCalendar, workedDayNear } from './dates';
import { daysBetween, nextOccurrence, rowFrom } from './occurrences';

/** Months of a trial period, where the contract has one and says no other day. */
const TRIAL_MONTHS = 3;
/** How long before its next day an item that repeats comes forth again, at most. */
const COMES_FORTH = 14;

/** A day by which, or on which, something is to be done. */
export interface Due {
  readonly on: IsoDate;
  /** `HH:MM`, of an appointment. */
  readonly time?: string;
  /** The person has chosen the day: it is an appointment, not a limit. */
  readonly own: boolean;
}

/** The days a list is counted from, as far as they are known. */
export function anchorsOf(facts: RunFacts): Readonly<Partial<Record<DueDay['anchor'], IsoDate>>> {
  const { startOn, trialPeriodAgreed, trialEndOn, educationStartOn } = facts;
  const trialEnd = trialEndOn ?? (startOn && lastDayOf(startOn, TRIAL_MONTHS));
  return {
    ...(startOn && { start: startOn }),
    ...(trialPeriodAgreed === 'yes' && trialEnd && { 'trial-end': trialEnd }),
    ...(educationStartOn && { 'education-start': educationStartOn }),
  };
}

/** The calendar of the person a run is about. */
export function calendarOf(
  { hoursPerWeek, workdays }: RunFacts,
  holidays: ReadonlySet<IsoDate>,
): WorkCalendar {
  const week = { ...(hoursPerWeek && { hours: hoursPerWeek }), ...(workdays?.length && { days: workdays }) };
  return { holidays, week };
}

/** The day that a list counts to; `null` where what it is counted from is not known. */
export function listDay(due: DueDay | undefined, facts: RunFacts, calendar: WorkCalendar): IsoDate | null {
  const anchor = due && anchorsOf(facts)[due.anchor];
  return anchor ? dateOf(due, anchor, calendar) : null;
}

/**
 * The list's own day for an item. Calendar days are counted through weekends and holidays; what asks for others at work
 * is then brought to a day on which they are there. The anchor itself stays where somebody has named it.
 */
export function itemDay(
  { due, owner }: Pick<ChecklistItem, 'due' | 'owner'>,
  facts: RunFacts,
  calendar: WorkCalendar,
): IsoDate | null {
  const day = listDay(due, facts, calendar);
  const anchor = due && anchorsOf(facts)[due.anchor];
  if (!day || !anchor || due.unit !== 'calendar' || owner === 'peer') return day;
  if (due.days === 0 && due.anchor !== 'trial-end') return day;
  return workedDayNear(day, anchor, owner === 'together' ? 'own-workday' : 'workday', calendar);
}

/** The row of days of an item that repeats, before the person has bent it as after; `null` without a first day. */
export function seriesOf(
  item: ChecklistItem,
  entry: RunItem | undefined,
  day: IsoDate | null,
): Series | null {
  if (!item.repeat) return null;
  const from = entry?.due ?? day;
  return entry?.series ?? (from ? rowFrom(item.repeat, from) : null);
}

/** When an item is due; `null` where nobody knows or nothing is left of it. */
export function dueOf(item: ChecklistItem, entry: RunItem | undefined, day: IsoDate | null): Due | null {
  const series = seriesOf(item, entry, day);
  const next = series && item.repeat ? nextOccurrence(item.repeat, series) : null;
  const on = series ? next?.on : (entry?.due ?? day);
  if (!on) return null;
  const own = entry?.due !== undefined || entry?.series !== undefined;
  return { on, own, ...(own && entry?.time && { time: entry.time }) };
}

/** Whether an item that repeats, and was ticked, is to be done again: its next day is near. */
export function isBack(item: ChecklistItem, entry: RunItem, due: Due | null, today: IsoDate): boolean {
  const through = entry.series?.through;
  if (!item.repeat || entry.state !== 'done' || !through || !due) return false;
  const early = Math.min(COMES_FORTH, Math.floor(daysBetween(through, due.on) / 2));
  return today >= addDays(due.on, -early);
}

/** The row of days once its next day has been. `null` where the item has none. */
export function seriesAfterTick(
  item: ChecklistItem,
  entry: RunItem | undefined,
  day: IsoDate | null,
  today: IsoDate,
): Series | null {
  if (!item.repeat) return null;
  const series = seriesOf(item, entry, day) ?? rowFrom(item.repeat, today);
  const next = nextOccurrence(item.repeat, series);
  return next ? { ...series, through: next.byRule } : series;
}
