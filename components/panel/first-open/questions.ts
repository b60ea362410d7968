import {
  EMPLOYERS,
  type Employer,
  JOURNAL_ACCESS,
  type JournalAccess,
  type Profile,
  ROLES,
  type Role,
  type WorkSituation,
} from '@/lib/model';

/** What can be told of one's work, in the order it is asked. */
export type Question = 'role' | 'employer' | 'journal' | 'authorised';

/** A question's answers, as they are stored. */
export interface Told {
  readonly role: Role | null;
  readonly employer: Employer | null;
  readonly journal: JournalAccess | null;
  readonly authorised: boolean | null;
}

/** The choices of a question, each with its value and the key of its words. */
export const CHOICES = {
  role: ROLES.map((value) => ({ value, text: `role.${value}` as const })),
  employer: EMPLOYERS.map((value) => ({
    value,
    text: `employer.${value}` as const,
    means: `employer.${value}-means` as const,
  })),
  journal: JOURNAL_ACCESS.map((value) => ({ value, text: `journal.${value}` as const })),
  authorised: [
    { value: true, text: 'authorised.yes' as const },
    { value: false, text: 'authorised.no' as const },
  ],
};

/**
 * The questions that matter for somebody who has told this much. A leader's own journal access decides
 * nothing here, and health law is asked about only where it can bind a peer.
 */
export function questionsFor({ role, employer }: Pick<Profile, 'role' | 'employer'>): readonly Question[] {
  const asksJournal = role !== 'leader';
  const asksHealth = (role === 'peer' || role === null) && employer !== null;
  return [
    'role',
    'employer',
    ...(asksJournal ? (['journal'] as const) : []),
    ...(asksHealth ? (['authorised'] as const) : []),
  ];
}

/** Where to begin: whoever was called away in the middle is not asked the same again. */
export function firstUntold(situation: WorkSituation): number {
  const questions = questionsFor(situation);
  const at = questions.findIndex((question) => situation[question] === null);
  return at < 0 ? questions.length : at;
}

/** What the answers change, as keys of the sentences that say so. */
export function changesOf({ role, employer, journal, authorised }: WorkSituation) {
  const changes = [
    ...(role ? [`profile.done-${role}` as const] : []),
    ...(employer
      ? [employer === 'private' ? ('profile.done-private' as const) : ('profile.done-public' as const)]
      : []),
    ...(journal && role !== 'leader' ? [`profile.done-journal-${journal}` as const] : []),
    ...(authorised ? ['profile.done-authorised' as const] : []),
  ];
  return changes.length > 0 ? changes : ['profile.done-none' as const];
}
