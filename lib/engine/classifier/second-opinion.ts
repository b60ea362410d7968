import type { Finding, PackedClassifier, TextRange } from '@/lib/model';
import type { Trigger } from '../context';
import type { BareRule } from '../frames';
import type { Steps } from '../steps';
import { rangeOf } from '../to-finding';
import { Classifier } from './classifier';
import { type PlainSentence, type Stretch, stretchesOf, stretchOf } from './stretch';

/** A sentence as it was read by the frames. */
export interface ReadSentence extends PlainSentence {
  /** What its words and the sentences around say of how sure it is; worked out when asked for. */
  readEffects(): ReadonlySet<Trigger['effect']>;
  /** Whether a denial speaks of these words, as it would of a frame that they met. */
  denies(rule: BareRule, words: readonly number[]): boolean;
}

/** What was thought of a topic in a stretch of a sentence, for maintainers. */
export interface Opinion {
  readonly topic: string;
  /** The logarithm of the odds. */
  readonly score: number;
  readonly verdict: 'lowered' | 'kept' | 'raised';
  /** The tokens that spoke for the verdict. */
  readonly words: readonly number[];
}

/** Where a sentence or those around it say one of these, it may not be so: mostly the whole sentence is meant. */
const UNSURE = ['hypothetical', 'historic'] as const;
/** So much surer it must be in a sentence that denies something else. */
const BESIDE_A_DENIAL = 0.5;

/** The frame of findings that no frame made. */
const LEARNED = 'learned';

/**
 * Asks the classifier about each sentence: what a frame found where it sees nothing of the kind becomes quiet, and
 * what no frame found where it is very sure is marked, as something possible.
 */
export class SecondOpinion {
  readonly #classifier: Classifier;
  readonly #packed: PackedClassifier;
  /** By topic. */
  readonly #rules: ReadonlyMap<string, BareRule>;

  private constructor(classifier: Classifier, packed: PackedClassifier, rules: readonly BareRule[]) {
    this.#classifier = classifier;
    this.#packed = packed;
    this.#rules = new Map(rules.filter(({ learned }) => learned).map((rule) => [rule.topic, rule]));
  }

  static *make(packed: PackedClassifier, rules: readonly BareRule[]): Steps<SecondOpinion> {
    return new SecondOpinion(yield* Classifier.make(packed), packed, rules);
  }

  /** The findings of a sentence (sorted by start) as they stand after it, sorted likewise. */
  review(findings: readonly Finding[], sentence: ReadSentence): Finding[] {
    const { tokens } = sentence;
    const found = new Set(findings.flatMap(({ kind, topic }) => (kind === 'topic' ? topic : [])));
    const raised = new Map<number, { readonly score: number; readonly stretch: Stretch }>();
    /** By finding: what the stretch thinks of it that thinks most. */
    const thought = findings.map(() => Number.NEGATIVE_INFINITY);
    const { doubts, sure, topics } = this.#packed;
    for (const { from, to } of stretchesOf(tokens.length)) {
      const stretch = stretchOf(sentence, from, to);
      const scores = this.#classifier.judge(stretch);
      const place = rangeOf(tokens, from, to - 1);
      for (const [at, { topic, start, end }] of findings.entries()) {
        if (start >= place.end || end <= place.start) continue;
        thought[at] = Math.max(thought[at] ?? 0, scores[topics.indexOf(topic)] ?? 0);
      }
      for (const [topic, name] of topics.entries()) {
        const score = scores[topic] ?? 0;
        if (score <= sure || score <= (raised.get(topic)?.score ?? 0) || found.has(name)) continue;
        raised.set(topic, { score, stretch });
      }
    }
    const reviewed = findings.map((finding, at) => {
      const { kind, topic, alert } = finding;
      const doubt = kind === 'topic' && alert ? doubts[topics.indexOf(topic)] : undefined;
      return doubt !== undefined && (thought[at] ?? 0) < doubt ? { ...finding, alert: false } : finding;
    });
    if (raised.size === 0 || isUnsure(sentence)) return reviewed;
    const least = leastIn(sentence, sure);
    for (const [topic, { score, stretch }] of raised) {
      if (score <= least) continue;
      const finding = this.#raise(topic, stretch, sentence);
      if (finding) reviewed.push(finding);
    }
    return reviewed.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** Why it is as it is, stretch by stretch, of topics that were found or nearly were. */
  explain(findings: readonly Finding[], sentence: ReadSentence): Opinion[] {
    const { doubts, sure, topics } = this.#packed;
    const found = new Set(
      findings.flatMap(({ kind, topic, alert }) => (kind === 'topic' && alert ? topic : [])),
    );
    return stretchesOf(sentence.tokens.length).flatMap(({ from, to }) => {
      const stretch = stretchOf(sentence, from, to);
      const scores = Float64Array.from(this.#classifier.judge(stretch));
      return topics.flatMap((name, topic): Opinion[] => {
        const score = scores[topic] ?? 0;
        const isRaised = !found.has(name);
        if (isRaised && (score <= leastIn(sentence, sure) || isUnsure(sentence))) return [];
        if (isRaised && !this.#raise(topic, stretch, sentence)) return [];
        const verdict = isRaised ? 'raised' : score < (doubts[topic] ?? 0) ? 'lowered' : 'kept';
        const words = this.#classifier.wordsFor(topic, stretch, verdict === 'lowered' ? -1 : 1);
        return [{ topic: name, score, verdict, words }];
      });
    });
  }

  #raise(topic: number, stretch: Stretch, sentence: ReadSentence): Finding | null {
    const rule = this.#rules.get(this.#packed.topics[topic] ?? '');
    const said = this.#classifier.wordsFor(topic, stretch);
    const [first] = said;
    const last = said.at(-1);
    // What cannot be explained by words is not said.
    if (!rule || first === undefined || last === undefined || sentence.denies(rule, said)) return null;
    const { tokens } = stretch;
    const words = said.map((word): TextRange => rangeOf(tokens, word, word));
    const { id: ruleId, card, kind } = rule;
    return {
      ...rangeOf(tokens, first, last),
      ruleId,
      card,
      kind,
      topic: rule.topic,
      certainty: 'possible',
      alert: true,
      because: { frame: LEARNED, words, context: [] },
    };
  }
}

function isUnsure({ readEffects }: ReadSentence): boolean {
  const effects = readEffects();
  return UNSURE.some((effect) => effects.has(effect));
}

function leastIn({ readEffects }: ReadSentence, sure: number): number {
  return readEffects().has('negated') ? sure + BESIDE_A_DENIAL : sure;
}
