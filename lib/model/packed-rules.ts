import type { PackedClassifier } from './classifier';
import type { CompiledReferences, CompiledRule, CompiledTriggers } from './compiled-rules';
import type { NameLists } from './person';

/** What a script can hold as it is, in any quotes. */
export const DIGITS = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place))
  .filter((letter) => !'"\'`\\$<'.includes(letter))
  .join('');
/** So many of the digits end a number; the others come before one of these. */
export const LAST_DIGITS = 70;

/** A phrase's shape is how many links it shares with the one before, times this, and how many are its own. */
export const PHRASE_LENGTHS = 16;

/** Numbers from 0 as letters, see lib/engine/packed/number-reader.ts. */
export type PackedNumbers = string;

/** Words, sorted: each begins with a capital letter, see lib/engine/packed/unpack-words.ts. */
export type PackedWords = string;

/** Lists of ascending numbers: how many are in each, and by how much each is more than the one before. */
export interface PackedLists {
  readonly counts: PackedNumbers;
  readonly steps: PackedNumbers;
}

/** Lists of phrases. Their links are counted anew: those that come often first. */
export interface PackedPhrases {
  readonly often: PackedNumbers;
  /** Ascending, by steps. */
  readonly seldom: PackedNumbers;
  /** By list: how many phrases are in it, and the shape of each. */
  readonly shapes: PackedNumbers;
  readonly links: PackedNumbers;
}

/**
 * Compiled rules as they are shipped. What is alike stands together in texts of its own, because gzip writes the
 * commonest letters of a text short: numbers told so take a third less than the words they stand for.
 */
export interface PackedRules {
  readonly rules: readonly Omit<CompiledRule, 'frames'>[];
  readonly context: readonly CompiledTriggers[];
  readonly words: PackedWords;
  /** By word, the slots it is in. */
  readonly slotsOfWords: PackedLists;
  /** By slot, the slots it holds. */
  readonly slotsOfSlots: PackedLists;
  /** Of the slots, then of the rules (`unless`), then of the context. */
  readonly phrases: PackedPhrases;
  /** By rule: how many there are, and of each its parts. */
  readonly frames: PackedNumbers;
  readonly references: CompiledReferences<PackedWords>;
  readonly names?: NameLists<PackedWords>;
  readonly classifier?: PackedClassifier;
}
