import type { Certainty, Finding, RuleSet, TextRange } from '@/lib/model';
import type { PlacedTrigger } from './context';
import type { Span } from './met-slots';
import { createReader, type KnownWords, type SentenceReading } from './reader';
import type { Sentence } from './sentences';
import { type TakenApart, takeApart, wantedIdentifiers } from './take-apart';
import { rangeOf } from './to-finding';

/** Why a sentence was read as it was. Offsets are UTF-16 in the text as given. */
export interface Explained {
  readonly place: TextRange;
  readonly words: readonly { readonly key: string; readonly isName: boolean }[];
  /** Slots that were met and are part of a frame of some rule, by the words that met them. */
  readonly slots: readonly { readonly words: string; readonly slot: string }[];
  readonly frames: readonly {
    readonly rule: string;
    readonly frame: string;
    readonly words: readonly string[];
    readonly certainty: Certainty;
    readonly triggers: readonly { readonly words: string; readonly effects: readonly string[] }[];
  }[];
  /** All triggers of the sentence, whether they reached a frame or not. */
  readonly triggers: readonly { readonly words: string; readonly effects: readonly string[] }[];
  /** What was decided. */
  readonly findings: readonly Finding[];
}

/** For maintainers: tells why the findings in a text are as they are, sentence by sentence. */
export function createExplainer(ruleSet: RuleSet): (text: string) => Explained[] {
  const read = createReader(ruleSet);
  const wanted = wantedIdentifiers(ruleSet);
  return (text) => {
    const parts = takeApart(text, wanted);
    const known: KnownWords = new Map();
    return parts.sentences.map((sentence) => explain(parts, sentence, read(parts, sentence, known)));
  };
}

function explain(
  { tokens }: TakenApart,
  { from, to }: Sentence,
  { slots, met, names, triggers, matches, findings }: SentenceReading,
): Explained {
  const keyAt = (at: number) => tokens[at]?.key ?? '';
  const textOf = (span: Span) =>
    tokens
      .slice(span.from, span.to)
      .map(({ key }) => key)
      .join(' ');
  const told = (trigger: PlacedTrigger) => ({
    words: textOf(trigger),
    effects: [...new Set(trigger.values.map(({ effect }) => effect))],
  });
  return {
    place: rangeOf(tokens, from, to - 1),
    words: tokens.slice(from, to).map(({ key }, at) => ({
      key,
      isName: names.some((name) => name.from <= from + at && from + at < name.to),
    })),
    slots: [...met.slots()].flatMap((slot) =>
      met.spansOf(slot).map((span) => ({ words: textOf(span), slot: slots.nameOf(slot) })),
    ),
    frames: matches.map(({ match, weighed }) => ({
      rule: match.frame.rule.id,
      frame: match.frame.id,
      words: match.words.map(keyAt),
      certainty: weighed.certainty,
      triggers: weighed.triggers.map(told),
    })),
    triggers: triggers.map(told),
    findings,
  };
}
