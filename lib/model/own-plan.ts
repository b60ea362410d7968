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

/** What a `my-plan-draft` record holds: texts not saved yet, by line id, or `new:`, section id, `:` and step. */
export interface MyPlanDraft {
  readonly texts: Readonly<Record<string, string>>;
}
