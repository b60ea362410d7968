/** Who the person is at work. It decides which guidance is shown, never what anybody may do. */
export const ROLES = ['peer', 'volunteer', 'teacher', 'leader', 'contact'] as const;
export type Role = (typeof ROLES)[number];

/** Whom the person works for: other rules bind a public workplace than a private one (LAW.md 0.1). */
export const EMPLOYERS = ['region', 'municipality', 'private'] as const;
export type Employer = (typeof EMPLOYERS)[number];

/** What the person may do in the journal. Answered in the slot of this id. */
export const JOURNAL_ACCESS = ['none', 'read', 'write'] as const;
export type JournalAccess = (typeof JOURNAL_ACCESS)[number];
export const JOURNAL_SLOT = 'journaladgang';

/** What a workplace calls the people it is there for; the content says `borger`. Answered in the slot of this id. */
export const CITIZEN_WORDS = ['borger', 'patient', 'beboer', 'bruger'] as const;
export type CitizenWord = (typeof CITIZEN_WORDS)[number];
export const CITIZEN_SLOT = 'borgerord';

/** What the person has told about their work; `null` where they have not. Nothing of it leaves the device. */
export interface Profile {
  readonly role: Role | null;
  readonly employer: Employer | null;
  /** Works on an authorised person's responsibility (a nurse's, a doctor's): then health law binds too. */
  readonly authorised: boolean | null;
  /** A copy of the slot's answer, for the page script, which cannot open the database. */
  readonly citizenWord: CitizenWord | null;
  /** The questions of the first open were answered or skipped, and are not asked again by themselves. */
  readonly asked: boolean;
}

/** A profile and the journal access that stands among the workplace's answers. */
export interface WorkSituation extends Profile {
  readonly journal: JournalAccess | null;
}

/**
 * For whom a piece of guidance is. Each absent member is for everybody; what the person has not told counts
 * as fitting, so that nothing is hidden from somebody who skipped a question.
 */
export interface MeantFor {
  readonly roles?: readonly Role[];
  readonly employers?: readonly Employer[];
  readonly authorised?: boolean;
  readonly journal?: readonly JournalAccess[];
}
