import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';

/** A slot with choices says which, and no other does. */
export function checkSlots({ slots }: ReadParts): Mistake[] {
  return slots.entries.flatMap(({ value: { kind, choices }, mistake }) => {
    if (kind === 'choice' && (choices?.length ?? 0) < 2) {
      return [mistake(['kind'], 'En plads af slagsen choice skal have mindst to svar i choices.')];
    }
    if (kind === 'choice' || choices === undefined) return [];
    return [mistake(['choices'], 'Kun en plads af slagsen choice har choices.')];
  });
}
