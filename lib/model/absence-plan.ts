/** When a colleague needs a line, counted from the first day away. */
export const ABSENCE_TIMES = ['today', 'this-week', 'later'] as const;
export type AbsenceTime = (typeof ABSENCE_TIMES)[number];

/**
 * Questions with one answer. The answer is a line like the others, and has its question's name as id: what it is
 * called by colleagues, the sentence that they may say, and what the auto-reply is made of.
 */
export const ABSENCE_ANSWERS = ['name', 'sentence', 'reply-who', 'reply-how'] as const;
export type AbsenceAnswer = (typeof ABSENCE_ANSWERS)[number];

/** The section of what is to happen when the person is back. Its lines have no time. */
export const BACK_SECTION = 'back';

/** A line as somebody wrote it: all of it that goes to a colleague. */
export interface PlannedLine {
  /** A UUID, or an {@link AbsenceAnswer}. */
  readonly id: string;
  /** A section of the template. */
  readonly section: string;
  readonly text: string;
  readonly when: AbsenceTime;
}

/** One line of the organisational plan as it lies in the store. */
export interface AbsenceLine extends PlannedLine {
  /** Up by one with each save: who saves says which state was read. */
  readonly rev: number;
  /** The plan's version when the line came. */
  readonly addedIn: number;
  /** The plan's version at the line's last change. */
  readonly changedIn: number;
  /** ISO day. A removed line can be had back for 30 days. */
  readonly removedOn?: string;
}

/** That a version was given to somebody. By role or name, as the person wrote it. */
export interface HandingOver {
  readonly to: string;
  /** ISO day. */
  readonly on: string;
  readonly version: number;
}

/** The peer's own organisational plan ("Når jeg er væk"): tasks, and never why. */
export interface AbsencePlan {
  readonly id: string;
  /** Up by one at the first change after a version was handed over. */
  readonly version: number;
  readonly lines: readonly AbsenceLine[];
  readonly handedOver: readonly HandingOver[];
  readonly savedAt: string;
}

/** A plan as it is handed over. */
export interface HandedPlan {
  readonly id: string;
  readonly version: number;
  /** ISO day. */
  readonly handedOn: string;
  readonly lines: readonly PlannedLine[];
}

/** What one copy of Sidemand says of one line of a colleague's plan. */
export interface Mark {
  readonly done: boolean;
  /** Initials. Empty where nobody gave any. */
  readonly by: string;
  /** ISO day of the last change. */
  readonly on: string;
  readonly note: string;
  /** Up by one with each save. */
  readonly rev: number;
}

/** By line, and there by the copy of Sidemand that wrote it: nobody writes in another's mark, so none is lost. */
export type Marks = Readonly<Record<string, Readonly<Record<string, Mark>>>>;

/** What came with the newest version of a plan that was already taken over. */
export interface PlanNews {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** As they last stood, those of earlier versions with them: what was done of them is still told. */
  readonly removed: readonly PlannedLine[];
}

/** A colleague's plan that was taken over here: a run that deletes itself 30 days after it was handed back. */
export interface Takeover {
  readonly id: string;
  /** This copy's name in {@link marks}. */
  readonly writer: string;
  /** The initials that the next mark here gets. */
  readonly initials: string;
  readonly plan: HandedPlan;
  readonly marks: Marks;
  readonly news: PlanNews;
  /** ISO day. */
  readonly takenOn: string;
  /** ISO day; `null` while it goes on. */
  readonly handedBackOn: string | null;
  /** Whose plan it was has been asked whether it wants correcting. */
  readonly askedToRevise: boolean;
}

/** What the file of an organisational plan holds: the plan, and on its way back the marks. Nothing else, ever. */
export interface AbsenceFile extends Pick<Takeover, 'plan' | 'marks' | 'handedBackOn'> {
  /** ISO day on which the run began that it tells of; `null` where it tells of the plan alone. */
  readonly takenOn: string | null;
}
