import type { Onboarding, OnboardingFacts } from '@/lib/model';

/** Two people's heads between which nobody has chosen yet; empty where they come to the same. */
export function headsApart({ facts }: Pick<Onboarding, 'facts'>): readonly OnboardingFacts[] {
  const different = new Map(facts.map(({ value }) => [saidBy(value), value]));
  return different.size > 1 ? [...different.values()] : [];
}

/** Members that are not the same in all of them. */
export function differingIn(heads: readonly OnboardingFacts[]): readonly (keyof OnboardingFacts)[] {
  const names = new Set(heads.flatMap((head) => Object.keys(head) as (keyof OnboardingFacts)[]));
  return [...names].filter((name) => new Set(heads.map((head) => JSON.stringify(head[name]))).size > 1);
}

const saidBy = (head: OnboardingFacts): string =>
  JSON.stringify(Object.entries(head).sort(([one], [other]) => (one < other ? -1 : 1)));
