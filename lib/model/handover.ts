import type { IsoDate } from './checklist';
import type { RunFacts, RunItem } from './checklist-run';
import type { SealedFileFault } from './locked';
import type { AgreedItem, OnboardingFacts } from './onboarding';
import type { Versions } from './versions';

/**
 * Whom a file is for. `package`: from the leader to the peer. `contact`: from the leader to the contact person.
 * `answer`: back to the leader from either. `substitute`: from a leader to another who carries on.
 * `shared`: one file that leader and peer both read and write.
 */
export const HANDOVER_PURPOSES = ['package', 'contact', 'answer', 'substitute', 'shared'] as const;
export type HandoverPurpose = (typeof HANDOVER_PURPOSES)[number];

/** One list as it is handed over. It is known by its onboarding and its template: ids of rows are each copy's own. */
export interface HandedRun {
  readonly templateId: string;
  /** The version of the list that was followed where the file was made. */
  readonly version: number;
  readonly begunOn: IsoDate;
  /** What the receiver may see of the facts: the days it is counted by; a label only for a substitute. */
  readonly facts: Versions<Partial<RunFacts>>;
  /** Without notes but for a substitute: a note stays with whoever wrote it. */
  readonly items: Readonly<Record<string, Versions<RunItem>>>;
}

/** One onboarding as it is handed over. */
export interface HandedOnboarding {
  readonly id: string;
  readonly begunOn: IsoDate;
  /** Empty but for a substitute. */
  readonly facts: Versions<OnboardingFacts>;
  /** What was agreed in talks; empty for a contact person. */
  readonly agreed: Readonly<Record<string, Versions<AgreedItem>>>;
  readonly runs: readonly HandedRun[];
}

/** All that a file for somebody else holds. */
export interface HandoverFile {
  readonly purpose: HandoverPurpose;
  readonly madeOn: IsoDate;
  /** One; for a substitute as many as are handed over. */
  readonly onboardings: readonly HandedOnboarding[];
}

/** Why a file was not taken. */
export type HandoverFault =
  | SealedFileFault
  /** A file of Sidemand's that holds something else. */
  | 'other-kind'
  | 'looks-like-cpr'
  /** Meant for the other side: a leader's package opened by the leader, for one. */
  | 'other-purpose'
  /** It is about an onboarding that is not here. */
  | 'other-onboarding';

/** A file of this kind is no larger, in bytes. Fifty onboardings with all their lists are half of it. */
export const HANDOVER_FILE_BYTES = 4 * 1024 * 1024;

/** What a file brings to one item. */
export interface ItemNews {
  readonly templateId: string;
  readonly item: string;
  /** `null`: nobody had touched it here. */
  readonly before: RunItem | null;
  readonly after: RunItem;
  /** Both changed it without knowing of each other: both stay, side by side. */
  readonly apart: boolean;
}

/** What a file would do to one onboarding here. */
export interface HandoverEffect {
  readonly id: string;
  /**
   * `new`: it begins here. `news`: it brings something. `same`: all of it is known here, and nothing more. `older`:
   * here is more than that already.
   */
  readonly kind: 'new' | 'news' | 'same' | 'older';
  readonly items: readonly ItemNews[];
  /** Members of the facts that would change, and whether both changed them. */
  readonly facts: readonly (keyof RunFacts)[];
  readonly factsApart: boolean;
  /** What was agreed in talks: texts that are new or changed here. */
  readonly agreed: readonly string[];
}
