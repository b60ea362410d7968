import type { Certainty, CompiledRules, Finding, TextRange } from '@/lib/model';
import type { Opinion } from './classifier/second-opinion';
import type { PlacedTrigger } from './context';
import { type Around, type KnownWords, makeReader, type SentenceReading } from './reader';
import { finish } from './steps';
import { takeApart, wantedIdentifiers } from './take-apart';
import { rangeOf } from './to-finding';

/** Why a sentence was read as it was. Offsets are UTF-16 in the text as given. */
export interface Explained {
  readonly place: TextRange;
  readonly words: readonly { readonly key: string; readonly isName: boolean }[];
  /** The slots of frames that each word meets by itself. */
  readonly slots: readonly { readonly word: string; readonly slots: readonly string[] }[];
  /** Pronouns that stand for a word of a sentence before. */
  readonly references: readonly { readonly word: string; readonly standsFor: string }[];
  readonly frames: readonly {
    readonly rule: string;
    readonly frame: string;
    readonly words: readonly string[];
    readonly certainty: Certainty;
    readonly triggers: readonly { readonly words: string; readonly effects: readonly string[] }[];
  }[];
  /** Where a sentence that speaks of this one stands (`before`, `behind`), and what it says. */
  readonly told: readonly { readonly words: string; readonly effects: readonly string[] }[];
  /** All triggers of the sentence, whether they reached a frame or not. */
  readonly triggers: readonly { readonly words: string; readonly effects: readonly string[] }[];
  /** What the classifier thought, of what was found or nearly was. */
  readonly opinions: readonly (Omit<Opinion, 'words'> & { readonly words: readonly string[] })[];
  /** What was decided. */
  readonly findings: readonly Finding[];
}

/** For maintainers: tells why the findings in a text are as they are, sentence by sentence. */
export function createExplainer(compiled: CompiledRules): (text: string) => Explained[] {
  const reader = finish(makeReader(compiled));
  const wanted = wantedIdentifiers(compiled);
  const nameOf = (slot: number) => compiled.labels?.[slot] ?? String(slot);
  return (text) => {
    const parts = finish(takeApart(text, wanted));
    const known: KnownWords = new Map();
    return reader.lookAround(parts, known).map((around, at) => ({
      ...explain(reader.readSentence(parts, at, known, around), around, nameOf),
      opinions: reader.explainOpinion(parts, at, known, around).map(({ words, ...opinion }) => {
        const from = parts.sentences[at]?.from ?? 0;
        return { ...opinion, words: words.map((word) => parts.tokens[from + word]?.key ?? '') };
      }),
    }));
  };
}

function explain(
  { tokens, hits, names, references, triggers, matches, findings }: SentenceReading,
  { told }: Around,
  nameOf: (slot: number) => string,
): Omit<Explained, 'opinions'> {
  const keyAt = (at: number) => tokens[at]?.key ?? '';
  const say = (trigger: PlacedTrigger) => ({
    words: tokens
      .slice(trigger.from, trigger.to)
      .map(({ key }) => key)
      .join(' '),
    effects: [...new Set(trigger.values.map(({ effect }) => effect))],
  });
  return {
    place: rangeOf(tokens, 0, tokens.length - 1),
    words: tokens.map(({ key }, at) => ({
      key,
      isName: names.some(({ from, to }) => from <= at && at < to),
    })),
    slots: tokens.map(({ key }, at) => ({
      word: key,
      slots: (hits[at]?.asked ?? []).map(nameOf),
    })),
    references: references.map(({ token, standsFor }) => ({ word: keyAt(token), standsFor })),
    frames: matches.map(({ match, weighed }) => ({
      rule: match.frame.rule.id,
      frame: match.frame.id,
      words: match.words.map(keyAt),
      certainty: weighed.certainty,
      triggers: weighed.triggers.map(say),
    })),
    told: [
      ...told.before.map(({ effect }) => ({ words: 'before', effects: [effect] })),
      ...told.afterwards.map(({ effect }) => ({ words: 'behind', effects: [effect] })),
    ],
    triggers: triggers.map(say),
    findings,
  };
}
