import type { PackedClassifier } from './classifier';
import type { NameLists } from './person';
import type { ContextTrigger, Frame, Rule } from './rule';

/**
 * What stands for one word in a phrase: the number of a word, or, from the count of words on, that of a slot
 * (the count has been added to it).
 */
export type Link = number;

/** Words in a row. */
export type LinkedPhrase = readonly Link[];

/**
 * Lists of numbers, one behind the other: the list `n` goes from `starts[n]` to `starts[n + 1]`. As lists of lists the
 * same numbers take five times the memory, and most of the time to get them ready goes with clearing that away.
 */
export interface NumberLists {
  readonly starts: Uint32Array;
  readonly numbers: Uint16Array;
}

/** All phrases of a rule set. */
export interface CompiledPhrases {
  readonly links: NumberLists;
  /** By phrase, whose it is: counted through the slots, then the rules (`unless`), then the context. Ascending. */
  readonly owners: Uint16Array;
}

/** A frame with slots instead of words. */
export interface CompiledFrame extends Required<Pick<Frame, 'id' | 'within' | 'negation' | 'history'>> {
  readonly slots: readonly number[];
  /** Of its slots the one with the rarest words; the frame is looked at where that one is met. */
  readonly anchor: number;
  /** The slot that must not be near. */
  readonly without: number | null;
}

/** A rule with frames of slots. */
export interface CompiledRule
  extends Pick<Rule, 'id' | 'kind' | 'topic' | 'card' | 'identifier' | 'learned'> {
  readonly frames: readonly CompiledFrame[];
}

/** Triggers that work in the same way. */
export interface CompiledTriggers extends Omit<ContextTrigger, 'words'> {
  /** Only where a colon follows: "Baggrund:". */
  readonly inHeading?: true;
}

/** Slots that are met by what the text says, and not by words of their own. */
export interface CompiledReferences<List = readonly string[]> {
  /** `<name>`: the name of a person. */
  readonly name: number | null;
  /** Kinds of pronouns, and the words that may be meant by them. Each list is sorted. */
  readonly kinds: readonly { readonly pronouns: List; readonly meant: List }[];
  /** A word group, and the slot (`<child>`) that a pronoun meets which stands for a word of it. */
  readonly carried: readonly (readonly [group: number, pronoun: number])[];
}

/** A rule set as the engine reads by it: each word once, everything else in numbers. */
export interface CompiledRules {
  /** Lower case, sorted by UTF-16: `barn`, `barn*`, `*vold`. */
  readonly words: readonly string[];
  /** By word, the slots it is written in: lists of words that frames ask for, or that another slot holds. Ascending. */
  readonly slotsOfWords: NumberLists;
  /** By slot, the word groups it holds: slots whose words are its own as well. Ascending. */
  readonly slotsOfSlots: NumberLists;
  readonly phrases: CompiledPhrases;
  readonly rules: readonly CompiledRule[];
  readonly context: readonly CompiledTriggers[];
  readonly references: CompiledReferences;
  /** Without them no names of persons are found. */
  readonly names?: NameLists;
  /** Without it the frames decide alone. */
  readonly classifier?: PackedClassifier;
  /** By slot, what it is called in the content; for maintainers, and not shipped. */
  readonly labels?: readonly string[];
}
