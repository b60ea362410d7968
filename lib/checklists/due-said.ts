import type { RunRow } from './rows';

/**
 * How the day of an open item is told. A day that a list counts out was never agreed: where it has been, as with most of
 * what comes before a start that is near, it is no day that somebody missed.
 */
export function dueSaid({
  late,
  due,
}: Pick<RunRow, 'late' | 'due'>): 'was-due' | 'soon' | 'appointment' | 'due' {
  if (late) return due?.own ? 'was-due' : 'soon';
  return due?.own ? 'appointment' : 'due';
}
