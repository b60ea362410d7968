import type { PlacedTrigger, Trigger } from './context';
import { standsApart } from './paragraphs';
import type { TakenApart } from './take-apart';
import type { Token } from './tokens';
import { wordSet } from './word-set';

/** Triggers of other sentences, for one. */
export interface Told {
  /** What the sentences behind say of it: "Det er to år siden." */
  readonly afterwards: readonly Trigger[];
  /** What a heading or the beginning of a tale says of all that follows: "Baggrund:", "I 1998 …" */
  readonly before: readonly Trigger[];
}

/** Words at the beginning of a sentence in which it is told whether it speaks of others. */
const LONGEST_HEAD = 6;
const LONGEST_HEADING = 6;
const HEADING = ':';
/** "Men det passer ikke." */
const LEADING = wordSet('men og for dog');

/**
 * What sentences say of each other, told by how they begin; for each sentence of a text. A sentence speaks of no
 * other paragraph, but a heading does that stands alone.
 *
 * @param findHeads finds the triggers of direction `next` and `onward` that some words begin with
 */
export function readHeads(
  parts: TakenApart,
  findHeads: (tokens: readonly Token[]) => readonly Trigger[],
): readonly Told[] {
  const { text, tokens, sentences } = parts;
  const begun = sentences.map(({ from, to }, at) => {
    const begin = from + 1 < to && LEADING.has(tokens[from]?.key ?? '') ? from + 1 : from;
    const first = tokens.slice(begin, Math.min(to, begin + LONGEST_HEAD));
    const found = findHeads(first);
    return found.filter(({ inHeading }) => !inHeading || endOfHeading(parts, at) !== null);
  });
  const told: { afterwards: Trigger[]; before: readonly Trigger[] }[] = [];
  let onward: readonly Trigger[] = [];
  let begunAt = 0;
  for (const [at, sentence] of sentences.entries()) {
    const own = begun[at] ?? [];
    const apart = at > 0 && standsApart(text, tokens, sentence);
    const follows = onward.length > 0 && (!apart || isHeading(parts, at - 1));
    if (!follows || own.some(({ effect, direction }) => effect === 'current' && direction === 'onward'))
      onward = [];
    else if (onward.length > 0 && endOfHeading(parts, at) !== null) onward = [];
    const begins = own.filter(({ effect, direction }) => direction === 'onward' && effect !== 'current');
    if (begins.length > 0) {
      onward = begins;
      begunAt = at;
    }
    onward = onward.filter(({ reach }) => reach === 0 || at - begunAt <= Number(reach));
    told.push({ afterwards: [], before: onward });
    if (apart) continue;
    for (const trigger of own) {
      if (trigger.direction !== 'next') continue;
      for (let back = 1; back <= Math.max(1, Number(trigger.reach)); back++) {
        told[at - back]?.afterwards.push(trigger);
        const passed = sentences[at - back];
        if (!passed || standsApart(text, tokens, passed)) break;
      }
    }
  }
  return told;
}

/** All that a sentence and those around it say of how sure they are, whichever words it is meant for. */
export function effectsOf(
  placed: readonly PlacedTrigger[],
  { before, afterwards }: Told,
): ReadonlySet<Trigger['effect']> {
  const effects = new Set(
    [...placed.flatMap(({ values }) => values), ...before, ...afterwards].map(({ effect }) => effect),
  );
  if (effects.has('current')) effects.delete('historic');
  return effects;
}

/** Nothing stands in the sentence but a heading. */
function isHeading(parts: TakenApart, at: number): boolean {
  return endOfHeading(parts, at) === parts.sentences[at]?.to;
}

/** Behind which token a colon closes the heading of a sentence ("Aktuelt: …"); null where there is none. */
function endOfHeading({ text, tokens, sentences }: TakenApart, at: number): number | null {
  const { from, to } = sentences[at] ?? { from: 0, to: 0 };
  for (let token = from; token < Math.min(to, from + LONGEST_HEADING); token++) {
    if (text.startsWith(HEADING, tokens[token]?.end)) return token + 1;
  }
  return null;
}
