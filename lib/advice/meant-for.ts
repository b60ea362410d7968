import type { MeantFor, WorkSituation } from '../model';

/** Whether guidance is for a person in this situation. What they have not told counts as fitting. */
export function isMeantFor(meant: MeantFor | undefined, situation: WorkSituation): boolean {
  if (!meant) return true;
  const { role, employer, authorised, journal } = situation;
  return (
    fits(meant.roles, role) &&
    fits(meant.employers, employer) &&
    fits(meant.journal, journal) &&
    (meant.authorised === undefined || authorised === null || meant.authorised === authorised)
  );
}

function fits<T>(wanted: readonly T[] | undefined, told: T | null): boolean {
  return !wanted || told === null || wanted.includes(told);
}
