import type { LocalText } from './locale';

/** Who looks after a checklist item. */
export type ItemOwner = 'peer' | 'leader' | 'contact' | 'team' | 'together';

/** Who opens a list. */
export type ListHolder = 'peer' | 'leader' | 'contact' | 'team';

/** A day by the calendar, in ISO form: `2026-12-01`. */
export type IsoDate = string;

/** Monday 1 … Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** So far after (below nought: before) a day. Own workdays are those of the person the list is about. */
export interface Offset {
  readonly days: number;
  readonly unit: 'calendar' | 'workday' | 'own-workday';
}

/** The day that a list is counted from. */
export type Anchor = 'start' | 'trial-end' | 'education-start';

export interface DueDay extends Offset {
  readonly anchor: Anchor;
}

/** A stretch of a checklist: "Uge 1". */
export interface ChecklistPhase {
  readonly id: string;
  readonly title: LocalText;
  readonly from: DueDay;
  /** Left out where it goes on. */
  readonly to?: DueDay;
}

/** What has to be there before an item can be ticked. */
export type ItemNeed = 'date' | 'initials' | 'both-initials' | 'link';

export interface ChecklistItem {
  /** Stable for ever, never reused, and its own in all lists together. */
  readonly id: string;
  readonly phase: string;
  readonly owner: ItemOwner;
  readonly title: LocalText;
  readonly help?: LocalText;
  readonly due?: DueDay;
  /** Ids of items that come first. */
  readonly after?: readonly string[];
  readonly needs?: ItemNeed;
  /** A row of days, as RFC 5545 writes it: `FREQ=WEEKLY;INTERVAL=6`. */
  readonly repeat?: string;
  /** The next phase does not begin without it. */
  readonly gate?: boolean;
  /** May be ticked for several people at once: it is about all of them, and about none in particular. */
  readonly batchable?: boolean;
  /** Never in the leader's file or print. */
  readonly private?: boolean;
  /** Only where a trial period was agreed in the contract. */
  readonly trialOnly?: boolean;
  /** Only where nobody knows whether a trial period was agreed. */
  readonly trialUnknownOnly?: boolean;
  /** Quick links, cards and slots that help with it, by id. */
  readonly links?: readonly string[];
  readonly cards?: readonly string[];
  readonly slots?: readonly string[];
  /** Id of the paper that is made for it in the workspace. */
  readonly makes?: string;
  /** The version of the list that it came with. */
  readonly introducedIn: number;
  /** The first version without it. */
  readonly retiredIn?: number;
  readonly replacedBy?: readonly string[];
  /** Versions that changed its wording; `material`: so much that whoever ticked it should look again. */
  readonly changed?: readonly { readonly in: number; readonly material: boolean }[];
  readonly seedRefs: readonly string[];
}

/** A checklist as content. A person's live copy of it is a `ChecklistRun`. */
export interface ChecklistTemplate {
  readonly id: string;
  /** Whole numbers, only up. */
  readonly version: number;
  readonly holder: ListHolder;
  /** Counted from the last day of work and not from the first. */
  readonly leaving?: boolean;
  readonly title: LocalText;
  readonly intro?: LocalText;
  readonly phases: readonly ChecklistPhase[];
  readonly items: readonly ChecklistItem[];
}
