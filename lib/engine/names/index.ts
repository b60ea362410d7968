import type { NameLists, PersonRole } from '@/lib/model';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';

/** The name of a person where it stands: tokens `from` to `to` (exclusive). */
export interface PersonName {
  readonly from: number;
  readonly to: number;
  readonly role: PersonRole;
}

/**
 * Finds the names of persons in one sentence, in text order. Looks at nothing outside the sentence, so that a
 * sentence can be read again by itself.
 */
export type NameFinder = (text: string, tokens: readonly Token[], sentence: Sentence) => PersonName[];

export function createNameFinder(_names: NameLists): NameFinder {
  return () => [];
}
