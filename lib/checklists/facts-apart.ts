import type { ChecklistRun, RunFacts } from '@/lib/model';

/** What a list is counted by, and two people may have told differently. Its name here is each one's own. */
export const COUNTED_BY = [
  'startOn',
  'hoursPerWeek',
  'workdays',
  'trialPeriodAgreed',
  'trialEndOn',
  'educationStartOn',
] as const satisfies readonly (keyof RunFacts)[];
export type CountedBy = (typeof COUNTED_BY)[number];

/** Two people's facts between which nobody has chosen yet; empty where they come to the same. */
export function factsApart({ facts }: Pick<ChecklistRun, 'facts'>): readonly RunFacts[] {
  const told = (value: RunFacts) => JSON.stringify(COUNTED_BY.map((name) => value[name] ?? null));
  const different = new Map(facts.map(({ value }) => [told(value), value]));
  return different.size > 1 ? [...different.values()] : [];
}

/** Members that are not the same in all of them. */
export const differing = (all: readonly RunFacts[]): readonly CountedBy[] =>
  COUNTED_BY.filter((name) => new Set(all.map((value) => JSON.stringify(value[name] ?? null))).size > 1);

/** The change that makes one of them stand: `null` takes away what it does not have. */
export function choosing(chosen: RunFacts): FactsChosen {
  const told = COUNTED_BY.map((name) => [name, chosen[name] ?? null]);
  return Object.fromEntries(told) as unknown as FactsChosen;
}

export type FactsChosen = { readonly [K in CountedBy]: NonNullable<RunFacts[K]> | null };
