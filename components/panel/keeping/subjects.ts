import type { KeptChange } from '@/lib/model';

export type KeptSubject =
  | 'checklists'
  | 'drafts'
  | 'advice'
  | 'plan'
  | 'answers'
  | 'layers'
  | 'absence'
  | 'takeovers'
  | 'onboardings'
  | 'papers'
  | 'contacts';

/** A list and what is in it lie in two tables, as do a plan's lock and its parts: to a person they are one thing. */
const SUBJECT_OF: Readonly<Record<KeptChange['table'], KeptSubject>> = {
  runs: 'checklists',
  runItems: 'checklists',
  drafts: 'drafts',
  history: 'advice',
  wrongTexts: 'advice',
  spaces: 'plan',
  sealed: 'plan',
  slots: 'answers',
  layers: 'layers',
  absencePlans: 'absence',
  takeovers: 'takeovers',
  onboardings: 'onboardings',
  papers: 'papers',
  contacts: 'contacts',
};

const COUNTED = ['added', 'changed', 'both', 'choose'] as const;
type Counted = (typeof COUNTED)[number];

/** What a file changes, by what it is to the person, in the order of the tables. */
export function subjectsOf(
  changes: readonly KeptChange[],
): readonly ({ readonly what: KeptSubject } & Readonly<Record<Counted, number>>)[] {
  const subjects = new Map<KeptSubject, Record<Counted, number>>();
  for (const change of changes) {
    const what = SUBJECT_OF[change.table];
    const before = subjects.get(what) ?? { added: 0, changed: 0, both: 0, choose: 0 };
    const most = what === 'plan' ? 1 : Number.POSITIVE_INFINITY;
    const after = { ...before };
    for (const count of COUNTED) after[count] = Math.min(most, Math.max(before[count], change[count]));
    subjects.set(what, after);
  }
  return [...subjects].map(([what, counts]) => ({ what, ...counts }));
}
