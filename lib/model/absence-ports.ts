import type { AbsenceFile, AbsencePlan, HandingOver, PlannedLine, Takeover } from './absence-plan';
import type { Live } from './live';
import type { SealedFileFault } from './locked';
import type { SaveFault } from './panel';
import type { Result } from './result';

/** `changed-elsewhere`: another window has changed or removed the line meanwhile. Nothing was written. */
export type AbsenceFault = SaveFault | 'changed-elsewhere' | 'too-long' | 'too-many';

/** Why a file was not opened. */
export type AbsenceFileFault =
  | SealedFileFault
  /** A file of Sidemand's that holds something else. */
  | 'other-kind'
  | 'looks-like-cpr';

/** A file of an organisational plan is no larger than this, in bytes. A long plan with notes is a fiftieth of it. */
export const ABSENCE_FILE_BYTES = 1024 * 1024;

type Saved = Promise<Result<null, AbsenceFault>>;

/** What the organisational plan and colleagues' plans can see and do. No act rejects. */
export interface AbsencePorts {
  /** The plans that are written here; as good as always one. Newest first. */
  readonly plans: Live<readonly AbsencePlan[]>;
  readonly takeovers: Live<readonly Takeover[]>;
  /**
   * Saves a line and drops its draft, both or neither. `plan` is `null` before there is one. `basedOn` is the rev
   * that was read, 0 for a new line.
   */
  putLine(plan: string | null, line: PlannedLine, basedOn: number): Saved;
  removeLine(plan: string, line: string, basedOn: number): Saved;
  restoreLine(plan: string, line: string): Saved;
  /** Notes who gets the plan as it was read: what they get must be what is noted. */
  handOver(plan: AbsencePlan, to: readonly string[]): Saved;
  forgetHandingOver(plan: string, entry: HandingOver): Saved;
  /** The plan as a file that only `words` open. */
  sealPlan(plan: AbsencePlan, words: string): Promise<Result<string, 'not-made'>>;
  /** What was done of a colleague's plan, as a file. */
  sealTakeover(takeover: Takeover, words: string): Promise<Result<string, 'not-made'>>;
  /** Whether a text is a file that words could open; costs nothing. */
  lookAtFile(text: string): Result<null, AbsenceFileFault>;
  openFile(text: string, words: string): Promise<Result<AbsenceFile, AbsenceFileFault>>;
  /** Begins a run from a file, or brings it into the one that goes on. Gives the run's id. */
  takeOver(file: AbsenceFile): Promise<Result<string, AbsenceFault>>;
  setInitials(takeover: string, initials: string): Saved;
  tickLine(takeover: string, line: string, done: boolean): Saved;
  /** Saves this copy's note and drops its draft. `basedOn` is the note that was read. */
  noteLine(takeover: string, line: string, note: string, basedOn: string): Saved;
  handBack(takeover: string): Saved;
  /** Takes a run away at once: opened by mistake, or done with. */
  dropTakeover(takeover: string): Saved;
  /** "Vil du rette fraværsplanen?" has been answered. */
  answerRevision(takeover: string): Saved;
  /** The names in a text that may be citizens'. Nothing is kept. Rejects when `abort` comes first. */
  findCitizenNames(text: string, abort: AbortSignal): Promise<readonly string[]>;
}

/**
 * Where an unsaved text lies among the drafts: of a new line by its section, of a line or an answer that is being
 * changed by its id, of a note to a colleague's line by the run's id and the line's.
 */
export const absenceDraft = (of: string, line = ''): string => `absence/${of}/${line}`;
