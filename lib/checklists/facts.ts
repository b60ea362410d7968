import type { Changes, ChecklistRun, RunFacts } from '@/lib/model';

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

/** Of what somebody tells, what is another than before: what nobody touched is nobody's change. */
export function daysChanged(before: RunFacts, told: Changes<RunFacts>): Changes<RunFacts> {
  const all = Object.entries(told).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof RunFacts] ?? null),
  );
  return Object.fromEntries(all);
}
