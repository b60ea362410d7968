import { type ChecklistItem, cleanText, type RunItem } from '@/lib/model';

/** The initials that stand at an item, in the order they were written. */
export const initialsIn = (by: string | undefined): readonly string[] =>
  (by ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** Initials as they are kept; a comma within a name would make two of one. */
export const joinInitials = (names: readonly string[]): string =>
  names
    .map((name) => cleanText(name.replace(/\s*,\s*/g, ' ')))
    .filter(Boolean)
    .join(', ');

/** Whether what an item asks for is there, so that it can be ticked. */
export function isNeedMet({ needs }: ChecklistItem, entry: RunItem | undefined): boolean {
  switch (needs) {
    case 'date':
      return entry?.due !== undefined || entry?.series !== undefined;
    case 'initials':
      return initialsIn(entry?.by).length > 0;
    case 'both-initials':
      return initialsIn(entry?.by).length > 1;
    case 'link':
      return Boolean(entry?.link);
    default:
      return true;
  }
}
