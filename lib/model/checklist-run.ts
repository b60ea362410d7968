import type { IsoDate, Weekday } from './checklist';
import type { AgreedItem } from './onboarding';
import type { Versions } from './versions';

/** `skipped`: not this time. `not-relevant`: does not exist where the person works. Neither is asked for again. */
export const ITEM_STATES = ['open', 'done', 'skipped', 'not-relevant'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** The most that a note on an item may hold, in characters. */
export const NOTE_LIMIT = 280;

/** A row of days as a person has bent it. The rule itself stands on the item. */
export interface Series {
  /** The day that the rule is counted from now. */
  readonly from: IsoDate;
  /** Single days that were moved: the day by the rule → the day it takes place. */
  readonly moved: Readonly<Record<IsoDate, IsoDate>>;
  /** The last day, by the rule, that has been. */
  readonly through?: IsoDate;
}

/** One state of one item in a run. An item that nobody has touched has none, and is open. */
export interface RunItem {
  readonly state: ItemState;
  /** The day of the tick; where the item repeats, of the latest. */
  readonly doneOn?: IsoDate;
  /** Initials of whoever stands behind the tick; of two, with a comma. */
  readonly by?: string;
  /** The person's own day for it, in place of the list's. */
  readonly due?: IsoDate;
  /** Of that day, `HH:MM`. */
  readonly time?: string;
  /** Where the paper lies that the item asks for. */
  readonly link?: string;
  readonly note?: string;
  readonly series?: Series;
  /** Id of the item that this state came along from, until the person changes it. */
  readonly movedFrom?: string;
  /** Up by one with each change. */
  readonly rev: number;
  /** ISO date-time. */
  readonly updatedAt: string;
  /** Version of the list whose wording was ticked, or looked at. */
  readonly forVersion: number;
}

/** What a list's days are counted by. All of it may be unknown. */
export interface CountedFacts {
  /** The first day, or with a list about leaving, the last. */
  readonly startOn?: IsoDate;
  readonly hoursPerWeek?: number;
  readonly workdays?: readonly Weekday[];
  /** Whether a trial period stands in the contract. */
  readonly trialPeriodAgreed?: 'yes' | 'no' | 'unknown';
  /** Where it is not three months from the start. */
  readonly trialEndOn?: IsoDate;
  readonly educationStartOn?: IsoDate;
}

/** What the person tells once about a run, and may change. */
export interface RunFacts extends CountedFacts {
  /** The person's own name for it; empty: the list's title. */
  readonly label: string;
  /** The questions above were answered or set aside, and are not asked again by themselves. */
  readonly asked?: boolean;
  /** Kept, and out of sight. */
  readonly putAway?: boolean;
}

/** A version of a list, and the day the person took it. */
export interface Followed {
  readonly version: number;
  readonly on: IsoDate;
}

/** One person's live copy of a list, without its items: all that a choice between two hundred of them needs. */
export interface ChecklistRun {
  readonly id: string;
  readonly templateId: string;
  /** The versions of the list that it has followed, oldest first; never empty. */
  readonly followed: readonly Followed[];
  /** ISO date-time. */
  readonly startedAt: string;
  readonly facts: Versions<RunFacts>;
  /** Id of the onboarding it belongs to; none for a list of one's own. */
  readonly onboarding?: string;
  /** What was agreed in talks with the leader, in a list that came in a package. A leader has it in the onboarding. */
  readonly agreed?: Readonly<Record<string, Versions<AgreedItem>>>;
  /** ISO date-time of the person's last choice to see it. Of this computer, and never in a file for somebody else. */
  readonly chosenAt?: string;
  /** The version whose news were set aside; asked again with a later one. */
  readonly newsAside?: number;
}

/** The items of one run, by id; ids of a list or a layer that is gone are kept as well. */
export interface RunItems {
  /** A {@link ChecklistRun}'s id. */
  readonly run: string;
  readonly items: Readonly<Record<string, Versions<RunItem>>>;
}
