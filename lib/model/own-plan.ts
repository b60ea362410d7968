import type { Live } from './live';
import type { SaveFault } from './panel';
import type { PlanTemplate } from './plan';
import type { Result } from './result';

/** Who may see a line: nobody else; whoever opens the calm page here; the leader, on the card that the person prints. */
export const LINE_SEEN_BY = ['me', 'calm', 'leader'] as const;
export type LineSeenBy = (typeof LINE_SEEN_BY)[number];

/** A bump in the road, or the point at which somebody else is needed. */
export const PLAN_STEPS = ['mild', 'strong'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

/** One line of a person's own plan. Their place in the list is their order. */
export interface PlanLine {
  readonly id: string;
  readonly text: string;
  readonly step: PlanStep;
  readonly seenBy: LineSeenBy;
  /** Id of the line that this one helps with, in the section that the template's `linkTo` names. */
  readonly helpsWith: string | null;
}

/** A section as it was before. */
export interface EarlierLines {
  /** ISO time of the last change that this version held. */
  readonly savedAt: string;
  readonly lines: readonly PlanLine[];
}

/** One section of the plan, in a locked record of its own: where one is damaged, the others open. */
export interface PlanSectionRecord {
  readonly part: 'section';
  /** Section id of a template. */
  readonly section: string;
  readonly lines: readonly PlanLine[];
  /** ISO time; `null` before the first line. */
  readonly savedAt: string | null;
  /** Newest first, ten at most. */
  readonly earlier: readonly EarlierLines[];
}

/** What holds for the whole plan. */
export interface PlanHeadRecord {
  readonly part: 'head';
  /** Template id. */
  readonly template: string;
  /** ISO day of the last time the person said that the plan still fits; at first the day it was begun. */
  readonly reviewedOn: string;
}

/** What a `my-plan` record holds once it is open. */
export type MyPlanRecord = PlanHeadRecord | PlanSectionRecord;

/**
 * What a `my-plan-draft` record holds: texts not saved yet, by line id, or `new:`, section id, `:` and step. And the notes
 * for the network group (`groupNote`), which have no earlier versions and leave nothing behind.
 */
export interface MyPlanDraft {
  readonly texts: Readonly<Record<string, string>>;
}

/** A space as it is shown while it is locked. */
export interface LockedSpace {
  readonly id: string;
  readonly word: string | null;
  /** Epoch milliseconds before which no further try is taken. */
  readonly waitsUntil: number;
}

/** A plan that is open here, and nowhere written down. */
export interface OpenPlan {
  readonly is: 'open';
  readonly space: string;
  readonly word: string | null;
  readonly head: PlanHeadRecord;
  /** By section id. A section that no record tells of is not in it. */
  readonly sections: Readonly<Record<string, PlanSectionRecord>>;
  /** How many records do not open: damaged, or of a newer Sidemand. What is in them stays where it is. */
  readonly damaged: number;
  /** Nothing could be saved when it was opened, nor since: it can be read, and for now nothing is kept. */
  readonly unsaved: boolean;
  /** What was begun and not saved, also before it was last locked, by field (see {@link MyPlanDraft}). */
  readonly drafts: Readonly<Record<string, string>>;
}

export type MyPlan =
  | { readonly is: 'opening' }
  | { readonly is: 'none' }
  | { readonly is: 'locked'; readonly spaces: readonly LockedSpace[] }
  | OpenPlan;

export const PLAN_ELSEWHERE = ['minplan', 'paper', 'file'] as const;

/** That the plan is somewhere else; lies readable on this computer. */
export interface PlanElsewhere {
  readonly kind: (typeof PLAN_ELSEWHERE)[number];
  /** Where, in the person's own words; may be empty. */
  readonly where: string;
}

/** `locked`: wrong words, or what they open is damaged; the two cannot be told apart. */
export type UnlockFault = 'locked' | 'wait' | 'not-a-code';

/** After how many minutes without a key the plan locks. */
export const LOCK_MINUTES = [1, 5, 15] as const;
export type LockMinutes = (typeof LOCK_MINUTES)[number];

type Saved = Promise<Result<null, SaveFault>>;

/** What "Min plan" can see and do. */
export interface MyPlanPorts {
  readonly plan: Live<MyPlan>;
  /** Whole seconds until it locks, in the last twenty; else `null`. */
  readonly secondsLeft: Live<number | null>;
  readonly elsewhere: Live<PlanElsewhere | null>;
  /** `null`: the plan is nowhere else any more. */
  saveElsewhere(elsewhere: PlanElsewhere | null): Saved;
  /** Begins a plan and opens it. The recovery code is given here once and kept nowhere. */
  begin(
    passphrase: string,
    template: PlanTemplate,
    word: string | null,
  ): Promise<Result<{ readonly recoveryCode: string }, SaveFault>>;
  unlock(space: string, passphrase: string): Promise<Result<null, UnlockFault>>;
  /**
   * Opens with the recovery code, and from now on with the new passphrase. Where nothing can be saved it opens all the
   * same, `unsaved`, and the passphrase stays as it was.
   */
  recover(space: string, code: string, passphrase: string): Promise<Result<null, UnlockFault>>;
  /** Of the open plan. */
  changePassphrase(before: string, after: string): Promise<Result<null, UnlockFault | SaveFault>>;
  /** A new recovery code of the open plan, given here once; the one before opens the plan no more. */
  renewRecoveryCode(
    passphrase: string,
  ): Promise<Result<{ readonly recoveryCode: string }, UnlockFault | SaveFault>>;
  changeWord(word: string): Saved;
  lock(): void;
  /** Changes lines of the open plan as they stand then; `field` names the draft that is saved by it. */
  change(section: string, change: (lines: readonly PlanLine[]) => readonly PlanLine[], field?: string): Saved;
  chooseTemplate(template: PlanTemplate): Saved;
  /** "Den passer stadig." */
  review(): Saved;
  keepDraft(field: string, text: string): void;
  dropDraft(field: string): void;
  /** Keeps texts among the drafts of the open plan, all or none, and says when they are there; an empty one is deleted. */
  keepTexts(texts: Readonly<Record<string, string>>): Saved;
  /** Deletes a plan for good. */
  forget(space: string): Saved;
  /** The calm page could not be changed: it shows what it showed before. */
  readonly calmBehind: Live<boolean>;
  /** Tries to change the calm page again. */
  catchUpCalm(): Promise<void>;
  /** The computer is shared, and something of a person's own that lies readable could not be deleted. */
  readonly sharedLeft: Live<boolean>;
  /** Tries to delete it again. */
  deleteShared(): Promise<void>;
  /** Whether it also locks when the computer's screen is locked; `null` where the browser cannot tell. */
  readonly locksWithScreen: Live<boolean | null>;
  /** Asks the browser, so call it first in the click's handler. */
  lockWithScreen(): Promise<void>;
}
