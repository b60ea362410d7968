import type { WrongTextNote } from './advice';
import type { Live } from './live';
import type { SaveFault } from './panel';
import type { Result } from './result';

/** Somebody or something else for a while: the leader's holiday, the evening's number. */
export interface StandIn {
  readonly answer: string;
  /** ISO dates, both inclusive. */
  readonly from: string;
  readonly to: string;
}

/** The workplace's answer to one slot. */
export interface SlotAnswer {
  /** Empty where the workplace has said that it does not know yet. */
  readonly answer: string;
  /** ISO date-time of the last change. */
  readonly savedAt: string;
  /** "Vi ved det ikke endnu": a task, and said so. */
  readonly unknown?: boolean;
  readonly standIn?: StandIn;
}

/** What an answer says, whenever it was saved. */
export type AnswerSaid = Omit<SlotAnswer, 'savedAt'>;

/** What a workplace file would change, before anything is changed. */
export interface WorkplacePreview {
  /** ISO date. */
  readonly savedOn: string;
  /** Answers to what is open here. */
  readonly added: readonly { readonly slot: string; readonly there: AnswerSaid }[];
  /** Slots answered differently here; the person chooses for each. */
  readonly different: readonly {
    readonly slot: string;
    readonly here: AnswerSaid;
    readonly there: AnswerSaid;
  }[];
  readonly same: number;
  /** Slot ids this Sidemand does not know, or whose answer does not fit; they are left out here. */
  readonly unknown: readonly string[];
  /** Cards whose text does not fit where the file comes from. */
  readonly wrongTexts: readonly WrongTextNote[];
}

/** A workplace file is no larger than this. One with all questions answered at length is a twentieth of it. */
export const WORKPLACE_FILE_BYTES = 1024 * 1024;

/** `damaged`: begins like a file of ours, and is not whole. */
export type WorkplaceFileFault =
  | 'not-a-file-of-ours'
  | 'damaged'
  | 'newer-version'
  | 'too-large'
  | 'looks-like-cpr';

/** What "Vores arbejdsplads" can see and do. */
export interface WorkplacePorts {
  /** Answers of "Vores arbejdsplads" by slot id. */
  readonly answers: Live<Readonly<Record<string, SlotAnswer>>>;
  saveAnswer(slot: string, answer: SlotAnswer): Promise<Result<null, SaveFault>>;
  /** The readable file: JSON with each question beside its answer, and the texts marked as not fitting. */
  writeWorkplaceFile(): string;
  readWorkplaceFile(text: string): Result<WorkplacePreview, WorkplaceFileFault>;
  /** Takes over the file's answers: all that are new here, and of the different ones those that are named. */
  takeWorkplaceFile(
    text: string,
    replace: readonly string[],
  ): Promise<Result<null, SaveFault | WorkplaceFileFault>>;
}
