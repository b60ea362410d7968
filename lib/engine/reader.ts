import type { Finding, RuleSet } from '@/lib/model';
import { numberClauses } from './clauses';
import { findCondition } from './conditionals';
import { type PlacedTrigger, type Weighed, weigh } from './context';
import { type BareRule, FrameIndex, type FrameMatch, type IsSilenced } from './frames';
import { MetSlots } from './met-slots';
import { createNameFinder, type PersonName } from './names';
import { type Hits, PhraseBook } from './phrases';
import { keepBest } from './selection';
import type { Sentence } from './sentences';
import { Slots } from './slots';
import type { TakenApart } from './take-apart';
import { nameFinding, topicFinding } from './to-finding';
import type { Token } from './tokens';

/** What was read in one sentence, and how it came to that. */
export interface SentenceReading {
  readonly names: readonly PersonName[];
  readonly slots: Slots;
  readonly met: MetSlots;
  readonly triggers: readonly PlacedTrigger[];
  readonly matches: readonly { readonly match: FrameMatch; readonly weighed: Weighed }[];
  /** The best of them, sorted by start. */
  readonly findings: readonly Finding[];
}

/** Slots of a word, looked up once for each word of a text; it goes with the call. */
export type KnownWords = Map<string, readonly number[]>;

/** Reads one sentence by the rules. */
export type Reader = (parts: TakenApart, sentence: Sentence, known: KnownWords) => SentenceReading;

/** Met by the names of persons alone. */
const NAME = '<name>';

/** Makes the reader of all rules: tokens → names and slots → frames → context → findings. */
export function createReader({ rules, words, context, names }: RuleSet): Reader {
  const slots = new Slots(words);
  const frames = new FrameIndex(rules, slots);
  const triggers = new PhraseBook<RuleSet['context'][number]>(slots);
  // In a book of their own: who says it and how sure it is are two questions, and each has its longest answer.
  const quoting = new PhraseBook<RuleSet['context'][number]>(slots);
  for (const trigger of context)
    (trigger.effect === 'quoted' ? quoting : triggers).add(trigger.words, trigger);
  const idioms = new PhraseBook<BareRule>(slots);
  for (const rule of rules) for (const phrase of rule.unless ?? []) idioms.add(phrase, rule);
  const nameSlot = slots.numberOf([NAME]);
  const nameRule = rules.find(({ identifier }) => identifier === 'person-name');
  const findNames = names ? createNameFinder(names) : () => [];

  function findHits(
    tokens: readonly Token[],
    { from, to }: Sentence,
    known: KnownWords,
  ): (readonly number[])[] {
    const hits: (readonly number[])[] = [];
    for (let at = from; at < to; at++) {
      const key = tokens[at]?.key ?? '';
      let found = known.get(key);
      if (!found) {
        found = slots.find(key);
        known.set(key, found);
      }
      hits[at] = found;
    }
    return hits;
  }

  return (parts, sentence, known) => {
    const { text, tokens } = parts;
    const hits = findHits(tokens, sentence, known);
    const people = findNames(text, tokens, sentence);
    for (const { from, to } of people) {
      for (let at = from; at < to; at++) hits[at] = [...(hits[at] ?? []), nameSlot];
    }
    const met = new MetSlots(hits, sentence, slots);
    const condition = findCondition(text, tokens, sentence);
    const placed = [
      ...(condition ? [condition] : []),
      ...triggers.findLongest(hits, sentence.from, sentence.to),
      ...quoting.findLongest(hits, sentence.from, sentence.to),
    ];
    const found = frames.findMatches(met, findSilenced(idioms, hits, sentence, placed));
    const clauses = found.length > 0 ? numberClauses(text, tokens, sentence) : [];
    const clauseOf = (token: number) => clauses[token - sentence.from] ?? 0;
    const matches = found.map((match) => ({
      match,
      weighed: weigh(match, placed, { clauseOf, keyAt: (token) => tokens[token]?.key ?? '' }),
    }));
    const named = nameRule ? people.map((name) => nameFinding(name, nameRule, tokens)) : [];
    const topical = matches.flatMap(({ match, weighed }) => topicFinding(match, weighed, parts) ?? []);
    return {
      slots,
      names: people,
      met,
      triggers: placed,
      matches,
      findings: keepBest([...named, ...topical]),
    };
  };
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
