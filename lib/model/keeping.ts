import type { AbsencePlan, Takeover } from './absence-plan';
import type { CardHistory, WrongTextNote } from './advice';
import type { ChecklistRun, RunItems } from './checklist-run';
import type { StoredLayer } from './layer';
import type { Live } from './live';
import type { LockedRecord, SealedFileFault, Space } from './locked';
import type { Onboarding } from './onboarding';
import type { SaveFault } from './panel';
import type { PaperRow } from './paper';
import type { Result } from './result';
import type { SlotAnswer } from './workplace';

/** What a person keeps in a file: what is their own, and what belongs to the workplace. Never in one file. */
export const KEPT_KINDS = ['mine', 'workplace'] as const;
/** Days for which a file that was taken in can be taken out again. */
export const TAKEN_IN_DAYS = 30;

export type KeptKind = (typeof KEPT_KINDS)[number];

/** One row of each table that files carry. */
export interface KeptRow {
  readonly runs: ChecklistRun;
  readonly runItems: RunItems;
  readonly drafts: { readonly key: string; readonly text: string; readonly savedAt: string };
  readonly history: CardHistory;
  readonly wrongTexts: WrongTextNote;
  readonly spaces: Space;
  readonly sealed: LockedRecord;
  readonly slots: SlotAnswer & { readonly id: string };
  readonly layers: StoredLayer;
  readonly absencePlans: AbsencePlan;
  readonly takeovers: Takeover;
  readonly onboardings: Onboarding;
  readonly papers: PaperRow;
}
export type KeptTable = keyof KeptRow;

/** The rows of some tables. */
export type KeptRows = { readonly [Table in KeptTable]?: readonly KeptRow[Table][] };

/** What opening a file would do with the rows of one table. Nothing is ever deleted by it. */
export interface KeptChange {
  /** `contacts`: the person's own for the calm page, which lie in no table. */
  readonly table: KeptTable | 'contacts';
  /** Rows that are not here. */
  readonly added: number;
  /** Rows that were changed in the file since both were the same. */
  readonly changed: number;
  /** Rows changed in both: what stands here stays, and the file's is put beside it. */
  readonly both: number;
  /** Locked rows changed in both: nothing can be put beside them, so the person chooses. */
  readonly choose: number;
  /** Rows that are the same, or newer here. */
  readonly kept: number;
}

/** What a file would change, before anything is changed. */
export interface KeptPreview {
  readonly kind: KeptKind;
  /** ISO time. */
  readonly savedAt: string;
  readonly changes: readonly KeptChange[];
  /** Nothing in the file has ever met what is here: it may be somebody else's. */
  readonly stranger: boolean;
  /** Contacts of the file's for which the calm page has no room; more than 0 is told. */
  readonly contactsLeft?: number;
}

/** Larger than any file of ours, bytes: looked at before it is read. */
export const KEPT_FILE_BYTES = 20_000_000;

/** `wrong-kind`: a file of ours, of the sort that is opened elsewhere. */
export type KeptFileFault = SealedFileFault | 'wrong-kind' | 'looks-like-cpr' | 'unreadable';

/** A file was taken in, and can be taken out again. */
export interface TakenIn {
  /** ISO time. */
  readonly at: string;
  readonly kind: KeptKind;
  readonly rows: number;
}

/** What the self-test at start has shown. */
export interface KeepingTest {
  /**
   * `first`: nothing from an earlier start was found, so this is the first time here, or the computer deletes when
   * it closes. `found`: what an earlier start left was there. `lost`: one of two stores has lost it.
   */
  readonly marker: 'unknown' | 'first' | 'found' | 'lost';
  /** ISO day of the start whose marker was found. */
  readonly since: string | null;
  /** Little room is left on the disk. */
  readonly tight: boolean;
}

/** How many of what lies here, for the list before it is deleted. */
export type KeptCounts = { readonly [Table in KeptTable]: number };

/** What has long gone into no file; `savedOn`: ISO day of the last one, if there ever was one. */
export interface KeepingReminder {
  readonly kind: KeptKind;
  readonly savedOn: string | null;
}

/** What the views of keeping, restoring and removing can see and do. */
export interface KeepingPorts {
  readonly counts: Live<KeptCounts | null>;
  /** The self-chosen words of those who keep a plan here. */
  readonly spaces: Live<readonly { readonly id: string; readonly word: string | null }[]>;
  readonly takenIn: Live<TakenIn | null>;
  readonly test: Live<KeepingTest>;
  /** One calm line is due: what is here has long gone into no file. */
  readonly reminder: Live<KeepingReminder | null>;
  /** ISO day of the last file of all that is mine. */
  readonly savedOn: Live<string | null>;
  /** Puts the line away for half a year. */
  dismissReminder(): Promise<void>;
  /** A file that only `passphrase` opens. `space`: whose plan goes along, still locked with its own words. */
  writeKept(
    kind: KeptKind,
    passphrase: string,
    space: string | null,
  ): Promise<Result<string, 'not-saved' | 'closed'>>;
  /** Everything that can still be read where the database is damaged, for somebody who can help. */
  saveReadable(): Promise<Result<string, 'closed'>>;
  /** The same to be read by anybody, without what is locked. */
  writeReadable(kind: KeptKind): Promise<Result<string, 'not-saved' | 'closed'>>;
  /** Word that the browser was given the file. */
  noteSaved(kind: KeptKind): Promise<void>;
  /** Looks into a file. `null` for a passphrase: the file is a readable one. */
  openKept(text: string, passphrase: string): Promise<Result<KeptPreview, KeptFileFault>>;
  /** Takes in what was opened last; `theirs`: the file's for locked rows that changed in both. */
  takeKept(theirs: boolean): Promise<Result<null, SaveFault | 'nothing-open'>>;
  /** Forgets what was opened. */
  closeKept(): void;
  /** Puts everything back as it was before the last file, but for what was changed since; tells how much that is. */
  undoTaken(): Promise<Result<number, SaveFault>>;
  /** Deletes everything of Sidemand's on this computer. */
  eraseAll(): Promise<Result<null, 'not-erased'>>;
}
