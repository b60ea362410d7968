import type { ChecklistRun } from './checklist-run';
import type { HandoverEffect, HandoverFault, HandoverFile, HandoverPurpose } from './handover';
import type { AgreedItem } from './onboarding';
import type { SaveFault } from './panel';
import type { Result } from './result';

/** What somebody was given: a file that words open, or one that is open. */
export type LookedAt = { readonly locked: true } | { readonly locked: false; readonly file: HandoverFile };

/** What taking a file in would do here. */
export interface HandoverPreview {
  /** One for each onboarding in the file. */
  readonly effects: readonly HandoverEffect[];
  /** Lists of one's own, begun before the file came, that could go on as the onboarding's. */
  readonly joinable: readonly ChecklistRun[];
  /** The file was made with a newer version of a list: what is not known here is kept, and shown later. */
  readonly newerList: boolean;
  /** Another onboarding's lists are here already: this one becomes another list beside them. */
  readonly another: boolean;
}

/** Handing onboardings over between two people, by files. No act rejects. */
export interface HandoverPorts {
  /** What a file would hold, were it made now. `no-list`: there is nothing to hand over to that person. */
  draft(
    purpose: HandoverPurpose,
    onboardings: readonly string[],
  ): Promise<Result<HandoverFile, 'no-list' | 'closed'>>;
  /** The file as only `words` open it; `null`: for everybody to read. */
  write(file: HandoverFile, words: string | null): Promise<Result<string, 'not-made'>>;
  /** Looks at what somebody was given; costs nothing. */
  look(text: string): Result<LookedAt, HandoverFault>;
  open(text: string, words: string): Promise<Result<HandoverFile, HandoverFault>>;
  /** What taking it in would do, into the list of this id where one is named. Nothing is changed by asking. */
  preview(
    file: HandoverFile,
    join: string | null,
  ): Promise<Result<HandoverPreview, 'other-onboarding' | 'other-purpose' | 'closed'>>;
  /** Takes it in, all or none. What was changed on both sides stays side by side. */
  take(file: HandoverFile, join: string | null): Promise<Result<null, SaveFault>>;
  /** The same, of a shared file that nobody is looking at: the list before the person's eyes stays. */
  takeUnseen(file: HandoverFile): Promise<Result<null, SaveFault>>;
  /** Ticks something that was agreed in a talk, in a list that came in a package. */
  tickAgreed(run: string, item: string, done: boolean): Promise<Result<null, SaveFault>>;
  /** Of two states of it that stand side by side, the one that is to stand. */
  chooseAgreed(run: string, item: string, chosen: AgreedItem): Promise<Result<null, SaveFault>>;
}
