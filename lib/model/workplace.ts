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

/** What a workplace file would change, before anything is changed. */
export interface WorkplacePreview {
  readonly savedOn: string;
  readonly added: readonly string[];
  /** Slots answered differently here; the person chooses for each. */
  readonly different: readonly { readonly slot: string; readonly here: string; readonly there: string }[];
  readonly same: number;
  /** Slot ids this Sidemand does not know; they are kept in the file and left out here. */
  readonly unknown: readonly string[];
}

export type WorkplaceFileFault = 'not-a-file-of-ours' | 'newer-version' | 'too-large' | 'looks-like-cpr';

/** What "Vores arbejdsplads" can see and do beside the slots themselves. */
export interface WorkplacePorts {
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
