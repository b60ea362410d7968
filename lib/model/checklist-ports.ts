import type { IsoDate } from './checklist';
import type { ChecklistRun, RunFacts, RunItem, RunItems } from './checklist-run';
import type { PublicHoliday } from './holiday';
import type { Live } from './live';
import type { SaveFault } from './panel';
import type { DueDays } from './reminder';
import type { Result } from './result';

type Saved = Promise<Result<null, SaveFault>>;

/** What of an item a person changes. `null` takes a thing away; what is not named stays. */
export type ItemChange = {
  readonly [K in Exclude<keyof RunItem, 'state' | 'rev' | 'updatedAt' | 'forVersion' | 'movedFrom'>]?:
    | RunItem[K]
    | null;
} & { readonly state?: RunItem['state'] };

/** The run that the panel shows, with its items. */
export interface ShownRun extends Pick<RunItems, 'items'> {
  readonly run: ChecklistRun;
}

/** From here seconds are counted, so that a later file is the newer one and its number fits into 32 bits. */
const FIRST_SECOND = Date.UTC(2020, 0, 1) / 1000;

/** The sequence of an entry that is written at `now`, ms: a later one is higher, whatever was merged in between. */
export const sequenceAt = (now: number): number => Math.floor(now / 1000) - FIRST_SECOND;

/** A day, or a row of days, for the person's own calendar. */
export interface CalendarEntry {
  /** The same for ever: a calendar that knows it changes the entry it has. */
  readonly uid: string;
  /** Never lower than it was when the file was written before (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly title: string;
  readonly on: IsoDate;
  /** `HH:MM`; the whole day without. */
  readonly time?: string;
  /** How long it takes from {@link time}; an hour without. */
  readonly minutes?: number;
  /** No reminder: what comes every week is known. */
  readonly quiet?: boolean;
  /** RFC 5545, for the days after {@link on}. */
  readonly repeat?: string;
  /** Days of the row that take place on others. */
  readonly moved?: readonly { readonly byRule: IsoDate; readonly on: IsoDate }[];
}

/** What the checklists can see and do. */
export interface ChecklistPorts {
  /** The day where the person is. */
  readonly today: Live<IsoDate>;
  /** Denmark's. */
  readonly holidays: readonly PublicHoliday[];
  /** Every run, oldest first; `null` until the store has answered. */
  readonly runs: Live<readonly ChecklistRun[] | null>;
  /** `null` until the store has answered. Before the first change of all it is a run that lies nowhere yet. */
  readonly shown: Live<ShownRun | null>;
  /** Of every run that is not put away, by its id; `null` until it was reckoned, and for those with very many runs. */
  readonly due: Live<Readonly<Record<string, DueDays>> | null>;
  /** Shows another run here; other windows stay where they are. */
  show(run: string): Saved;
  /** Begins a run of a list and shows it. */
  start(template: string): Saved;
  /** Changes what is named of what is told about the shown run. */
  tell(facts: { readonly [K in keyof RunFacts]?: RunFacts[K] | null }, run?: string): Saved;
  /** Changes one item of the shown run. */
  change(item: string, change: ItemChange): Saved;
  /** Follows the list's latest version. Nothing that was ticked or written changes. */
  takeNews(): Saved;
  /** Leaves the latest version for now; asked again by a later one. */
  leaveNews(): Saved;
  /** Hands the browser a calendar file to keep. */
  saveCalendar(entries: readonly CalendarEntry[]): Promise<void>;
  /** Saves an item's note and drops its draft, both or neither. */
  saveNote(item: string, note: string): Saved;
}

/** The key of an unsaved note among the drafts. */
export const noteDraft = (run: string, item: string): string => `item:${run}:${item}`;
