import type { ChecklistRun, RunFacts } from '@/lib/model';

/** What is known about a run; the first of two that nobody has chosen between yet. */
export function factsOf(run: Pick<ChecklistRun, 'facts'>): RunFacts {
  return run.facts[0]?.value ?? { label: '' };
}

/** The version of the list that a run follows. */
export function versionOf({ followed }: Pick<ChecklistRun, 'followed'>): number {
  return followed.at(-1)?.version ?? 1;
}

/** The facts after a change; `null` takes one away. */
export function changedFacts(
  before: RunFacts,
  change: { readonly [K in keyof RunFacts]?: RunFacts[K] | null },
): RunFacts {
  const merged = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null);
  return { label: '', ...Object.fromEntries(merged) };
}
