import type { Certainty, CompiledTriggers } from '@/lib/model';
import { type FrameMatch, lastWord } from './frames';
import type { PhraseMatch } from './phrases';
import type { Told } from './surroundings';
import { wordSet } from './word-set';

/** A context trigger without its words. */
export type Trigger = Omit<CompiledTriggers, 'phrases'>;

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
export function weigh(match: FrameMatch, placed: readonly PlacedTrigger[], words: Words): Weighed {
  const effects = new Set<Trigger['effect']>(
    [...words.told.before.filter(({ effect }) => !isOwnTime(effect, match)), ...words.told.afterwards]
      .filter((trigger) => isAllowed(trigger, match))
      .map(({ effect }) => effect),
  );
  const triggers: PlacedTrigger[] = [];
  for (const trigger of placed) {
    const working = trigger.values.filter((value) => reaches(value, trigger, match, words));
    for (const { effect } of working) effects.add(effect);
    if (working.length > 0) triggers.push(trigger);
  }
  // "Tidligere selvmordstanker, nu igen": what is said to be so now is not history.
  if (effects.has('current')) effects.delete('historic');
  const certainty = STRONGEST_FIRST.find((effect) => effects.has(effect)) ?? 'affirmed';
  return { certainty, quoted: effects.has('quoted'), triggers };
}

function reaches(
  value: Trigger,
  { from, to }: PlacedTrigger,
  match: FrameMatch,
  { clauseOf, keyAt }: Words,
): boolean {
  const { effect, direction, reach } = value;
  if (direction === 'next' || direction === 'onward' || effect === 'none' || !isAllowed(value, match))
    return false;
  // Whose words they are matters for wording alone.
  if (effect === 'quoted' && match.frame.rule.kind !== 'language') return false;
  if (isOwnTime(effect, match) && from > lastWord(match)) return false;
  // A word of the match itself is what was found, not what is said of it.
  if (match.words.some((word) => word >= from && word < to)) return false;

  const isNear = (word: number, distance: number, edge: number) =>
    reach === 'sentence' || (clauseOf(word) === clauseOf(edge) && (reach === 0 || distance <= reach));
  const following = match.words.find((word) => word >= to);
  const last = lastWord(match);

  const before =
    direction !== 'after' && following !== undefined && isNear(following, following - to + 1, to - 1);
  // Within a match "ikke" belongs to what comes next: "datteren går ikke i skole, er alene hjemme".
  const after =
    direction !== 'before' &&
    last < from &&
    isNear(last, from - last, from) &&
    !(effect === 'negated' && isCutOff(last + 1, from, keyAt));
  return before || after;
}

/**
 * A negation that is the matter itself changes nothing ("ikke givet medicin"), unless the whole is denied ("det
 * passer ikke, at ...").
 */
function isAllowed({ effect, direction, reach, topics }: Trigger, { frame }: FrameMatch): boolean {
  if (topics && !topics.includes(frame.rule.topic)) return false;
  const deniesAll = direction === 'next' || direction === 'onward' || reach === 'sentence';
  return effect !== 'negated' || frame.negation !== 'content' || deniesAll;
}

/** A time that belongs to what is told, and not to the telling of it. */
function isOwnTime(effect: Trigger['effect'], { frame }: FrameMatch): boolean {
  return effect === 'historic' && frame.history === 'content';
}

function isCutOff(from: number, to: number, keyAt: (token: number) => string): boolean {
  for (let token = from; token < to; token++) if (BREAKS.has(keyAt(token))) return true;
  return false;
}
