import type { CompiledRules, Finding } from '@/lib/model';
import { type Opinion, type ReadSentence, SecondOpinion } from './classifier/second-opinion';
import { signBehind } from './classifier/stretch';
import { numberClauses } from './clauses';
import { findCondition } from './conditionals';
import { type PlacedTrigger, type Weighed, weigh } from './context';
import { type BareRule, FrameIndex, type FrameMatch, type IsSilenced, matchFrame } from './frames';
import { MetSlots } from './met-slots';
import { makeNameFinder, type PersonName } from './names';
import { type Hits, keepLongest, type PhraseMatch } from './phrases';
import { type Reference, References } from './reference';
import { keepBest } from './selection';
import { type Meaning, Slots, unite } from './slots';
import type { Steps } from './steps';
import { StoredPhrases } from './stored-phrases';
import { effectsOf, readHeads, type Told } from './surroundings';
import type { TakenApart } from './take-apart';
import { nameFinding, topicFinding } from './to-finding';
import type { Token } from './tokens';

/** What was read in one sentence, and how it came to that. Tokens are counted from its first. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
  readonly hits: Hits;
  readonly names: readonly PersonName[];
  readonly references: readonly Reference[];
  readonly triggers: readonly PlacedTrigger[];
  readonly matches: readonly { readonly match: FrameMatch; readonly weighed: Weighed }[];
  /** The best of them, sorted by start. */
  readonly findings: readonly Finding[];
}

/** What the frames made of a sentence. Where none was near, its triggers are placed when somebody asks. */
interface FrameReading extends SentenceReading {
  placeTriggers(): readonly PlacedTrigger[];
}

/** The meaning of a word, looked up once for each word of a text; it goes with the call, or the memory lent to it. */
export type KnownWords = Map<string, Meaning | null>;

/** What other sentences have to do with one: all that its reading depends on but itself. */
export interface Around {
  readonly references: readonly Reference[];
  readonly told: Told;
}

/** A sentence of which no other says anything. */
export const ALONE: Around = { references: [], told: { before: [], afterwards: [] } };

/** Reads by the rules. */
export interface Reader {
  readSentence(parts: TakenApart, at: number, known: KnownWords, around: Around): SentenceReading;
  /** What the classifier thought of the same sentence, for maintainers. */
  explainOpinion(parts: TakenApart, at: number, known: KnownWords, around: Around): readonly Opinion[];
  /** What the sentences of a text say of each other, in their order. */
  lookAround(parts: TakenApart, known: KnownWords): readonly Around[];
}

/** A guess has no frame that says more. */
const GUESSED = { negation: 'context', history: 'context' } as const;

/** Makes the reader of all rules: tokens → names and slots → frames → context → second opinion → findings. */
export function* makeReader(compiled: CompiledRules): Steps<Reader> {
  const { names, classifier } = compiled;
  const rules = compiled.rules.map(({ frames: _frames, ...rule }): BareRule => rule);
  const slots = yield* Slots.make(compiled);
  const phrases = yield* StoredPhrases.make({ ...compiled, rules }, slots);
  const frames = new FrameIndex(compiled.rules, rules, slots.count);
  yield;
  const nameRule = rules.find(({ identifier }) => identifier === 'person-name');
  const references = new References(compiled.references, slots);
  const met = new MetSlots(slots);
  const opinion = classifier ? yield* SecondOpinion.make(classifier, rules) : null;
  const findNames = names ? yield* makeNameFinder(names) : () => [];

  function lookUp(key: string, known: KnownWords): Meaning | null {
    let found = known.get(key);
    if (found === undefined) {
      found = slots.find(key);
      known.set(key, found);
    }
    return found;
  }

  function findHits(tokens: readonly Token[], known: KnownWords): (Meaning | null)[] {
    return tokens.map(({ key }) => lookUp(key, known));
  }

  function lookAround(parts: TakenApart, known: KnownWords): Around[] {
    const told = readHeads(parts, (tokens) => {
      const first = lookUp(tokens[0]?.key ?? '', known);
      return first && phrases.beginsHead(first) ? phrases.findHeads(findHits(tokens, known)) : [];
    });
    return told.map((each, at) => ({
      references: references.find(parts, at, (key) => lookUp(key, known)),
      told: each,
    }));
  }

  function readByFrames(parts: TakenApart, at: number, known: KnownWords, around: Around): FrameReading {
    const { text, quotations } = parts;
    const place = parts.sentences[at] ?? { from: 0, to: 0 };
    // Counted from the sentence's first word: a list that begins far up is no list to the machine, and slow.
    const tokens = parts.tokens.slice(place.from, place.to);
    const sentence = { from: 0, to: tokens.length };
    const hits = findHits(tokens, known);
    const people = findNames(text, tokens, sentence);
    for (const { from, to } of people) {
      for (let at = from; at < to; at++) hits[at] = unite(hits[at] ?? null, slots.name);
    }
    for (const { token, meaning } of around.references) hits[token] = unite(hits[token] ?? null, meaning);
    const placedPhrases = phrases.find(hits);
    met.take(hits, placedPhrases.slots);
    const namings = nameRule ? people.map((name) => nameFinding(name, nameRule, tokens)) : [];
    const read = { tokens, hits, names: people, references: around.references };
    const candidates = frames.findCandidates(met);
    const placeTriggers = () => {
      const condition = findCondition(text, tokens, sentence);
      return [
        ...(condition ? [condition] : []),
        ...keepLongest(placedPhrases.triggers),
        // By themselves: who says it and how sure it is are two questions, and each has its longest answer.
        ...keepLongest(placedPhrases.quoting),
      ];
    };
    if (candidates.length === 0) {
      return { ...read, triggers: [], matches: [], findings: namings, placeTriggers };
    }
    const placed = placeTriggers();
    const isSilenced = findSilenced(placedPhrases.idioms, placed);
    const found = candidates.flatMap((frame) => matchFrame(frame, met, isSilenced));
    const clauses = found.length > 0 ? numberClauses(text, tokens, sentence) : [];
    const clauseOf = (token: number) => clauses[token] ?? 0;
    const matches = found.map((match) => ({
      match,
      weighed: weigh(match, placed, {
        clauseOf,
        keyAt: (token) => tokens[token]?.key ?? '',
        told: around.told,
      }),
    }));
    const topical = matches.flatMap(
      ({ match, weighed }) => topicFinding(match, weighed, { tokens, quotations }) ?? [],
    );
    return {
      ...read,
      triggers: placed,
      matches,
      findings: keepBest([...namings, ...topical]),
      placeTriggers: () => placed,
    };
  }

  const asRead = (parts: TakenApart, reading: FrameReading, { told }: Around): ReadSentence => ({
    tokens: reading.tokens,
    names: reading.names,
    sign: signBehind(parts.text, reading.tokens),
    readEffects: () => effectsOf(reading.placeTriggers(), told),
    denies: (rule, words) => {
      const { tokens } = reading;
      const clauses = numberClauses(parts.text, tokens, { from: 0, to: tokens.length });
      // "At" joins a denial to what it denies, and is neither.
      const meant = words.filter((token) => tokens[token]?.key !== 'at');
      const { certainty } = weigh({ frame: { rule, ...GUESSED }, words: meant }, reading.placeTriggers(), {
        clauseOf: (token) => clauses[token] ?? 0,
        keyAt: (token) => tokens[token]?.key ?? '',
        told,
      });
      return certainty === 'negated';
    },
  });

  return {
    readSentence(parts, at, known, around) {
      const reading = readByFrames(parts, at, known, around);
      if (!opinion) return reading;
      return { ...reading, findings: opinion.review(reading.findings, asRead(parts, reading, around)) };
    },
    explainOpinion(parts, at, known, around) {
      const reading = readByFrames(parts, at, known, around);
      return opinion?.explain(reading.findings, asRead(parts, reading, around)) ?? [];
    },
    lookAround,
  };
}

function findSilenced(
  idioms: readonly PhraseMatch<BareRule>[],
  placed: readonly PlacedTrigger[],
): IsSilenced {
  const times = new Set<number>();
  for (const trigger of placed) if (tellsTime(trigger)) addTokens(times, trigger);
  const silenced = new Map<BareRule, Set<number>>();
  for (const match of idioms) {
    for (const rule of match.values) {
      const tokens = silenced.get(rule) ?? new Set();
      addTokens(tokens, match);
      silenced.set(rule, tokens);
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
