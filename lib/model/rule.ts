import type { PackedClassifier } from './classifier';
import type { Certainty } from './finding';
import type { LocalText } from './locale';
import type { NameLists } from './person';

/** What kind of thing a rule looks for. */
export type RuleKind = 'topic' | 'identifier' | 'language';

/** Identifiers found by shape, not by words. */
export type IdentifierType = 'cpr' | 'phone' | 'email' | 'address' | 'person-name';

/**
 * One way a topic can be put into words: every slot must be met somewhere in the same sentence within `within`
 * tokens, in any order (Danish inverts freely: "i går slog han hende").
 *
 * A slot is a list of words: `barn` that form alone, `barn*` every word beginning so, `*vold` every word
 * ending so, `tage livet af` these words in a row, `@barn` the word group of that name (content/words/),
 * `<name>` the name of a person, `<child>` a pronoun that stands for a word of the group `child` in a sentence before.
 */
export interface Frame {
  readonly id: string;
  readonly slots: readonly (readonly string[])[];
  /** Window in tokens; 12 unless told. */
  readonly within?: number;
  /**
   * `context` (the default): a negation around it makes the finding `negated`. `content`: the negation is
   * itself what matters ("orker ikke mere", "uden madpakke"), so it changes nothing.
   */
  readonly negation?: 'context' | 'content';
  /**
   * `content`: a time that is named behind it belongs to what is told ("jeg fortalte om min indlæggelse i 2012"),
   * so that it does not make the finding `historic`. `context` unless told.
   */
  readonly history?: 'context' | 'content';
  /** Words as in a slot; where one of them stands within the window of the match, the frame is silent. */
  readonly without?: readonly string[];
}

/** An example that travels with its rule and is checked at every build. */
export interface RuleExample {
  readonly text: string;
  /** The words the finding must cover; omit for texts that must give nothing from this rule. */
  readonly span?: string;
  readonly certainty?: Certainty;
  readonly alert?: boolean;
}

/** Another way to say what a rule for wording found. Shown beside the text and never put into it. */
export interface Wording {
  readonly suggestion: LocalText;
  readonly reason: LocalText;
}

/** What to look for in a text, and which card it raises. Data lives in `content/rules`. */
export interface Rule extends Partial<Wording> {
  /** Stable for ever: the same id in settings, messages and diagnostics. `^[a-z0-9]+(-[a-z0-9]+)*$` */
  readonly id: string;
  readonly kind: RuleKind;
  readonly topic: string;
  /** Id of the card it raises. */
  readonly card: string;
  /** Shown in the panel instead of the text that was found. */
  readonly title: LocalText;
  readonly identifier?: IdentifierType;
  /** Found by the classifier where it is very sure, and by no frame; one rule a topic. */
  readonly learned?: true;
  readonly frames?: readonly Frame[];
  /** Phrases that look like a frame but are not ("slår til"); they silence an overlapping match. */
  readonly unless?: readonly string[];
  readonly examples: readonly RuleExample[];
}

/**
 * Trigger words by their effect on a finding's certainty (NegEx/ConText; content/context/). `none` only
 * looks like a trigger; `current` takes back what is historic; `quoted` tells that somebody else's words follow
 * or went before, which matters for `language` alone.
 */
export interface ContextTrigger {
  readonly words: string;
  readonly effect: Exclude<Certainty, 'affirmed'> | 'none' | 'current' | 'quoted';
  /**
   * Where it stands: before what it is said of, after it, at the head of the sentence after (`next`: "Det passer
   * ikke."), or at the head of what goes on so (`onward`: "Baggrund:") until a heading, a paragraph or a `current`
   * at the head of a sentence ends it.
   */
  readonly direction: 'before' | 'after' | 'both' | 'next' | 'onward';
  /**
   * How many tokens it reaches; 0 = to the end of the clause, `sentence` = over its clauses as well. For `next` how
   * many sentences back, at least one.
   */
  readonly reach: number | 'sentence';
  /** It speaks of these topics alone ("Jeg henviste til lederen." denies what was asked for, and no blow). */
  readonly topics?: readonly string[];
}

/** Everything the engine needs, as plain data. */
export interface RuleSet {
  readonly rules: readonly Pick<
    Rule,
    'id' | 'kind' | 'topic' | 'card' | 'identifier' | 'learned' | 'frames' | 'unless'
  >[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly context: readonly ContextTrigger[];
  /** Without them no names of persons are found. */
  readonly names?: NameLists;
  /** Without it the frames decide alone. */
  readonly classifier?: PackedClassifier;
}
