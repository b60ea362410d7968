import { markOf, merge } from '@/lib/checklists';
import type { Versions } from '@/lib/model';
import { outside, type View } from './view';

/**
 * What two people share of one thing, merged. Of a change that is known here the state here stands, because the file
 * leaves out what is somebody's own; a change that is new keeps what is one's own as it is. The order of files, and how
 * often one comes, makes no difference to what is shared.
 */
export function mergeShared<T extends object>(
  here: Versions<T>,
  there: Versions<Partial<T>>,
  view: View<T>,
  own: T | undefined,
): Versions<T> {
  const theirs = new Map(there.map((version) => [markOf(version.seen), version]));
  const known = new Set(here.map(({ seen }) => markOf(seen)));
  const kept = outside(own, view);
  const filled = here.map(({ value, seen }) => ({
    value: { ...theirs.get(markOf(seen))?.value, ...value },
    seen,
  }));
  const fresh = there
    .filter(({ seen }) => !known.has(markOf(seen)))
    .map(({ value, seen }) => ({ value: { ...kept, ...value } as T, seen }));
  return merge(filled, fresh);
}

/** Whether a file knows the same changes of a thing, and no others. */
export const hasSameMarks = (here: Versions<unknown>, there: Versions<unknown>): boolean =>
  marksOf(here) === marksOf(there);

const marksOf = (versions: Versions<unknown>): string =>
  versions
    .map(({ seen }) => markOf(seen))
    .sort()
    .join('\n');
