import type { IsoDate } from './checklist';
import type { Live } from './live';
import type { SaveFault } from './panel';
import type { Result } from './result';

type Saved = Promise<Result<null, SaveFault>>;

/** The item whose row of days is the network group's. */
export const NETWORK_GROUP = 'network-group';
/** So many days after a meeting the note for it is deleted, and no more is asked about the meeting. */
export const GROUP_NOTE_DAYS = 7;

/** The row of meetings as it stands today. */
export interface GroupMeetings {
  /** Today's, or else the one to come. */
  readonly next: IsoDate | null;
  readonly last: IsoDate | null;
  /** The last two days have been, and neither was ticked. */
  readonly missedTwice: boolean;
}

/** What there is to say about the group today. */
export type GroupMoment =
  | { readonly is: 'before' | 'today' | 'after'; readonly day: IsoDate }
  | { readonly is: 'missed' };

/** For the meetings of which days the person wants to hear no more; readable on this computer. */
export interface GroupAside {
  readonly before?: IsoDate;
  readonly after?: IsoDate;
}

/** What the panel can see and do about the network group. What is written about it lies in the own plan. */
export interface GroupPorts {
  readonly meetings: Live<GroupMeetings | null>;
  /** `null` where there is nothing to say. */
  readonly moment: Live<GroupMoment | null>;
  setAside(aside: GroupAside): Saved;
  /** The days that have been are behind the person, whether there was a tick or not. */
  keepDays(): Saved;
  /** The next meeting is on this day, and those after it are counted from there. */
  moveRest(to: IsoDate): Saved;
}

/** The name of a text of the plan's drafts that is kept until it is deleted by its day: the note for a meeting. */
export const groupNote = (day: IsoDate): string => `group:note:${day}`;
/** The draft of the line that is brought home from a meeting. */
export const groupHome = (day: IsoDate): string => `group:home:${day}`;
/** The meetings for which there is a text of one sort, oldest first. */
export const groupDays = (
  drafts: Readonly<Record<string, string>>,
  nameOf: typeof groupNote,
): readonly IsoDate[] =>
  Object.keys(drafts)
    .map((name) => name.slice(-10))
    .filter((day) => Object.hasOwn(drafts, nameOf(day)))
    .sort();
