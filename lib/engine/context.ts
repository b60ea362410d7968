import type { Certainty, CompiledTriggers } from '@/lib/model';
import { lastWord, type ReadyFrame } from './frames';
import type { PhraseMatch } from './phrases';
import type { Told } from './surroundings';
import { wordSet } from './word-set';

/** A context trigger without its words. */
export type Trigger = CompiledTriggers;

/** A context trigger where it stands in the text. */
export type PlacedTrigger = PhraseMatch<Trigger>;

/** How sure the text is of a match, and the triggers that say so. */
export interface Weighed {
  readonly certainty: Certainty;
  /** Said by somebody else than the one who writes. */
  readonly quoted: boolean;
  readonly triggers: readonly PlacedTrigger[];
}

/** Whichever comes first decides when several speak at once. */
const STRONGEST_FIRST = ['negated', 'hypothetical', 'historic', 'possible'] as const;

/** Words that were found together, and what of their frame bears on what is said of them. */
export interface FoundWords {
  readonly frame: Pick<ReadyFrame, 'rule' | 'negation' | 'history'>;
  /** Indices of their tokens, ascending, each once. */
  readonly words: readonly number[];
}

/** What is known of a sentence. */
interface Words {
  /** The clause of a token, by its index. */
  clauseOf(token: number): number;
  keyAt(token: number): string;
  /** What other sentences say of this one. */
  readonly told: Told;
}

/** What comes behind one of these says something of its own: "selvmordstanker, når hun ikke sover". */
const BREAKS = wordSet(
  'når hvis såfremt fordi da mens medens som der hvor hvorfor at idet eftersom skønt og men',
);

/**
 * Weighs a match by the triggers of its sentence, in the manner of NegEx and ConText
 * (https://doi.org/10.1016/j.jbi.2009.05.002).
 */
export function weigh(match: FoundWords, placed: readonly PlacedTrigger[], words: Words): Weighed {
  const effects = new Set<Trigger['effect']>(
    [...words.told.before.filter(({ effect }) => !isOwnTime(effect, match)), ...words.told.afterwards]
      .filter((trigger) => isAllowed(trigger, match))
      .map(({ effect }) => effect),
  );
  const triggers: PlacedTrigger[] = [];
  for (const trigger of placed) {
    let isWorking = false;
    for (const value of trigger.values) {
      if (!reaches(value, trigger, match, words)) continue;
      effects.add(value.effect);
      isWorking = true;
    }
    if (isWorking) triggers.push(trigger);
  }
  // "Tidligere selvmordstanker, nu igen": what is said to be so now is not history.
  if (effects.has('current')) effects.delete('historic');
  const certainty = STRONGEST_FIRST.find((effect) => effects.has(effect)) ?? 'affirmed';
  return { certainty, quoted: effects.has('quoted'), triggers };
}

/** What costs least is asked first: in a text without stops most triggers are too far away from most matches. */
function reaches(
  value: Trigger,
  { from, to }: PlacedTrigger,
  match: FoundWords,
  { clauseOf, keyAt }: Words,
): boolean {
  const { effect, direction, reach } = value;
  const last = lastWord(match);
  const following = firstFrom(match.words, to);
  const before =
    direction !== 'after' && following !== undefined && (!isCounted(reach) || following - to < reach);
  const after = direction !== 'before' && last < from && (!isCounted(reach) || from - last <= reach);
  if (!before && !after) return false;
  if (direction === 'next' || direction === 'onward' || effect === 'none' || !isAllowed(value, match))
    return false;
  // Whose words they are matters for wording alone.
  if (effect === 'quoted' && match.frame.rule.kind !== 'language') return false;
  if (isOwnTime(effect, match) && from > last) return false;
  // A word of the match itself is what was found, not what is said of it.
  const inside = firstFrom(match.words, from);
  if (inside !== undefined && inside < to) return false;

  const isInReach = (word: number, edge: number) => reach === 'sentence' || clauseOf(word) === clauseOf(edge);
  if (before && isInReach(following, to - 1)) return true;
  // Within a match "ikke" belongs to what comes next: "datteren går ikke i skole, er alene hjemme".
  return after && isInReach(last, from) && !(effect === 'negated' && isCutOff(last + 1, from, keyAt));
}

/** A reach of so many words; else it is the clause or the sentence. */
function isCounted(reach: Trigger['reach']): reach is number {
  return reach !== 'sentence' && reach > 0;
}

/** The first of these words (ascending) from a token on. */
function firstFrom(words: readonly number[], token: number): number | undefined {
  for (const word of words) if (word >= token) return word;
  return undefined;
}

/**
 * A negation that is the matter itself changes nothing ("ikke givet medicin"), unless the whole is denied ("det
 * passer ikke, at ...").
 */
function isAllowed({ effect, direction, reach, topics }: Trigger, { frame }: FoundWords): boolean {
  if (topics && !topics.includes(frame.rule.topic)) return false;
  const deniesAll = direction === 'next' || direction === 'onward' || reach === 'sentence';
  return effect !== 'negated' || frame.negation !== 'content' || deniesAll;
}

/** A time that belongs to what is told, and not to the telling of it. */
function isOwnTime(effect: Trigger['effect'], { frame }: FoundWords): boolean {
  return effect === 'historic' && frame.history === 'content';
}

function isCutOff(from: number, to: number, keyAt: (token: number) => string): boolean {
  for (let token = from; token < to; token++) if (BREAKS.has(keyAt(token))) return true;
  return false;
}
