import type { PersonRole } from './person';

/** How a text speaks of what was found. */
export type Certainty = 'affirmed' | 'possible' | 'negated' | 'historic' | 'hypothetical';
export const CERTAINTIES = ['affirmed', 'possible', 'negated', 'historic', 'hypothetical'] as const;

/** A stretch of text in UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One place in one text where a rule matched. Carries offsets only, never the text. */
export interface Finding extends TextRange {
  readonly ruleId: string;
  readonly card: string;
  readonly kind: 'topic' | 'identifier' | 'language';
  readonly topic: string;
  readonly certainty: Certainty;
  /** Only for the name of a person. */
  readonly role?: PersonRole;
  /** true = painted as a mark; false = only a folded row in "Her og nu". */
  readonly alert: boolean;
  /** Why: the frame that matched, the places of its words and of the context triggers that were weighed. */
  readonly because: {
    readonly frame: string;
    readonly words: readonly TextRange[];
    readonly context: readonly TextRange[];
  };
}

/** The name of somebody who is no third person is known to the engine, and no row to read for a person. */
export function isShown({ kind, alert }: Finding): boolean {
  return alert || kind !== 'identifier';
}
