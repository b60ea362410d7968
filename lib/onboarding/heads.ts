import { COUNTED_BY, factsApart, factsOf } from '@/lib/checklists';
import type { Changes, Onboarding, OnboardingFacts, ShownRun } from '@/lib/model';

/** Two people's heads between which nobody has chosen yet; empty where they come to the same. */
export function headsApart({ facts }: Pick<Onboarding, 'facts'>): readonly OnboardingFacts[] {
  const different = new Map(facts.map(({ value }) => [saidBy(value), value]));
  return different.size > 1 ? [...different.values()] : [];
}

/**
 * Days that were told of the lists while two stood side by side, and that the head does not know: they are told of it
 * with the choice. Not those that are chosen between, and not of a list that waits for a choice itself.
 */
export function daysBeside(
  head: OnboardingFacts,
  lists: readonly { readonly shown: ShownRun }[],
  chosen: readonly (keyof OnboardingFacts)[],
): Changes<OnboardingFacts> {
  const first = lists.find(({ shown }) => factsApart(shown.run).length === 0)?.shown.run;
  if (!first) return {};
  const told = factsOf(first);
  const names = COUNTED_BY.filter(
    (name) => !chosen.includes(name) && JSON.stringify(told[name]) !== JSON.stringify(head[name]),
  );
  return Object.fromEntries(names.map((name) => [name, told[name] ?? null]));
}

/** Members that are not the same in all of them. */
export function differingIn(heads: readonly OnboardingFacts[]): readonly (keyof OnboardingFacts)[] {
  const names = new Set(heads.flatMap((head) => Object.keys(head) as (keyof OnboardingFacts)[]));
  return [...names].filter((name) => new Set(heads.map((head) => JSON.stringify(head[name]))).size > 1);
}

const saidBy = (head: OnboardingFacts): string =>
  JSON.stringify(Object.entries(head).sort(([one], [other]) => (one < other ? -1 : 1)));
