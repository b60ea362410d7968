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

/** What a file brings to one thing that both may change. */
interface News<T> {
  /** `null`: it was not here. */
  readonly before: T | null;
  /** Where both changed it, the state that the file brings beside the one here. */
  readonly after: T;
  /** Both changed it without knowing of each other: both stay, side by side. */
  readonly apart: boolean;
  /** Two stood side by side here, and the other has chosen. */
  readonly settled: boolean;
}

/** What a file brings to one item. */
export interface ItemNews extends News<RunItem> {
  readonly templateId: string;
  readonly item: string;
}

/** What a file brings to one thing that was agreed in a talk. */
export interface AgreedNews extends News<AgreedItem> {
  readonly id: string;
}

/** What a file brings to one member of an onboarding's head. */
export interface HeadNews extends Omit<News<OnboardingFacts>, 'settled'> {
  readonly name: keyof OnboardingFacts;
}

/** What a file would do to one onboarding here. */
export interface HandoverEffect {
  readonly id: string;
  /**
   * `new`: it begins here. `news`: it brings something. `alike`: it says what stands here, written in knowledge of more:
   * there is nothing to see, and who takes it in is not told later of a disagreement that is none. `same`: all of it is
   * known here, and nothing more. `older`: here is more than that already.
   */
  readonly kind: 'new' | 'news' | 'alike' | 'same' | 'older';
  readonly items: readonly ItemNews[];
  /** Members of the facts that would change, and whether both changed them. */
  readonly facts: readonly (keyof RunFacts)[];
  readonly factsApart: boolean;
  /** Members of the head, but for those that {@link facts} names; empty but from a substitute. */
  readonly head: readonly HeadNews[];
  readonly agreed: readonly AgreedNews[];
}
