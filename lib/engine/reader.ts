import type { Finding, RuleSet, TextRange } from '@/lib/model';
import { numberClauses } from './clauses';
import { type PlacedTrigger, weigh } from './context';
import { type BareRule, FrameIndex, type FrameMatch, firstWord, type IsSilenced, lastWord } from './frames';
import { type Hits, PhraseBook } from './phrases';
import { keepBest } from './selection';
import { type Sentence, splitSentences } from './sentences';
import { Slots } from './slots';
import type { Token } from './tokens';

/** Reads the words of a text and gives what the rules with frames find, sorted by start. */
export type Reader = (text: string, tokens: readonly Token[]) => Finding[];

/** Makes the reader of all rules that have frames: tokens → slots → frames → context → findings. */
export function createReader({ rules, words, context }: RuleSet): Reader {
  const slots = new Slots(words);
  const frames = new FrameIndex(rules, slots);
  const triggers = new PhraseBook<RuleSet['context'][number]>(slots);
  for (const trigger of context) triggers.add(trigger.words, trigger);
  const idioms = new PhraseBook<BareRule>(slots);
  for (const rule of rules) for (const phrase of rule.unless ?? []) idioms.add(phrase, rule);

  function readSentence(text: string, tokens: readonly Token[], hits: Hits, sentence: Sentence): Finding[] {
    const placed = triggers.findLongest(hits, sentence.from, sentence.to);
    const isSilenced = findSilenced(idioms, hits, sentence, placed);
    const matches = frames.findMatches(hits, sentence, isSilenced);
    if (matches.length === 0) return [];
    const clauses = numberClauses(text, tokens, sentence);
    const clauseOf = (token: number) => clauses[token - sentence.from] ?? 0;
    return keepBest(matches.map((match) => toFinding(match, placed, clauseOf, tokens)));
  }

  return (text, tokens) => {
    const hits = findHits(tokens, slots);
    return splitSentences(text, tokens).flatMap((sentence) => readSentence(text, tokens, hits, sentence));
  };
}

/** Looks each different word up once; the memory of it goes with the call. */
function findHits(tokens: readonly Token[], slots: Slots): Hits {
  const known = new Map<string, readonly number[]>();
  return tokens.map(({ key }) => {
    const before = known.get(key);
    if (before) return before;
    const found = slots.find(key);
    known.set(key, found);
    return found;
  });
}

function findSilenced(
  idioms: PhraseBook<BareRule>,
  hits: Hits,
  { from, to }: Sentence,
  placed: readonly PlacedTrigger[],
): IsSilenced {
  const times = new Set<number>();
  for (const trigger of placed) if (tellsTime(trigger)) addTokens(times, trigger);
  const silenced = new Map<BareRule, Set<number>>();
  for (let at = from; at < to; at++) {
    for (const match of idioms.matchesAt(hits, at, to)) {
      for (const rule of match.values) {
        const tokens = silenced.get(rule) ?? new Set();
        addTokens(tokens, match);
        silenced.set(rule, tokens);
      }
    }
  }
  return (rule, token) => times.has(token) || (silenced.get(rule)?.has(token) ?? false);
}

/** "Da hun var barn" names a time, and no child. */
function tellsTime({ from, to, values }: PlacedTrigger): boolean {
  return to - from > 1 && values.some(({ effect }) => effect === 'historic');
}

function addTokens(tokens: Set<number>, { from, to }: { readonly from: number; readonly to: number }): void {
  for (let token = from; token < to; token++) tokens.add(token);
}

function toFinding(
  match: FrameMatch,
  placed: readonly PlacedTrigger[],
  clauseOf: (token: number) => number,
  tokens: readonly Token[],
): Finding {
  const { rule, id } = match.frame;
  const { certainty, triggers } = weigh(match, placed, clauseOf);
  const range = (from: number, last: number): TextRange => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  });
  return {
    ...range(firstWord(match), lastWord(match)),
    ruleId: rule.id,
    card: rule.card,
    kind: rule.kind,
    topic: rule.topic,
    certainty,
    alert: certainty === 'affirmed' || certainty === 'possible',
    because: {
      frame: id,
      words: match.words.map((word) => range(word, word)),
      context: triggers.map(({ from, to }) => range(from, to - 1)),
    },
  };
}
