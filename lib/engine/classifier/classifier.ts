import { NO_WEIGHT, type PackedClassifier } from '@/lib/model';
import type { Steps } from '../steps';
import { bucketOfSign, readFeatures } from './features';
import type { Stretch } from './stretch';

/** So many words in a row are marked at most: a whole sentence would explain nothing. */
const LONGEST_MARK = 6;

/** So many are unpacked well below a millisecond. */
const WEIGHTS_A_STEP = 8192;

/** Logistic regression on words and pieces of words, one for each topic. Its weights are whole numbers of steps. */
export class Classifier {
  readonly topics: readonly string[];
  readonly #packed: PackedClassifier;
  /** By bucket, then by topic. */
  readonly #weights: Int8Array;
  /** Of the stretch judged last, by topic. One list serves all stretches. */
  readonly #sums: Int32Array;
  readonly #scores: Float64Array;

  private constructor(packed: PackedClassifier, weights: Int8Array) {
    this.topics = packed.topics;
    this.#packed = packed;
    this.#weights = weights;
    this.#sums = new Int32Array(packed.topics.length);
    this.#scores = new Float64Array(packed.topics.length);
  }

  static *make(packed: PackedClassifier): Steps<Classifier> {
    const { weights } = packed;
    const nothing = NO_WEIGHT.charCodeAt(0);
    const unpacked = new Int8Array(weights.length);
    for (let at = 0; at < weights.length; at++) {
      unpacked[at] = weights.charCodeAt(at) - nothing;
      if (at % WEIGHTS_A_STEP === 0) yield;
    }
    return new Classifier(packed, unpacked);
  }

  /**
   * By topic, the logarithm of the odds that a stretch speaks of it as something that is so. Good until the next
   * stretch is judged.
   */
  judge(stretch: Stretch): Float64Array {
    const { biases, step } = this.#packed;
    const sums = this.#sums;
    const weights = this.#weights;
    const topics = sums.length;
    const { buckets, count } = readFeatures(stretch);
    let row = bucketOfSign(stretch.sign) * topics;
    for (let topic = 0; topic < topics; topic++) sums[topic] = weights[row + topic] ?? 0;
    for (let at = 0; at < count; at++) {
      row = (buckets[at] ?? 0) * topics;
      for (let topic = 0; topic < topics; topic++)
        sums[topic] = (sums[topic] ?? 0) + (weights[row + topic] ?? 0);
    }
    const worth = step / Math.sqrt(count + 2);
    for (let topic = 0; topic < topics; topic++) {
      this.#scores[topic] = ((biases[topic] ?? 0) + (sums[topic] ?? 0)) * worth;
    }
    return this.#scores;
  }

  /**
   * The words that carried a judgement, ascending: of the few words in a row that say most for the topic, or against
   * it where `side` is -1, those that say something.
   */
  wordsFor(topic: number, stretch: Stretch, side: 1 | -1 = 1): number[] {
    const { from, to } = stretch;
    const shares = new Float64Array(to);
    const { buckets, words, count } = readFeatures(stretch);
    for (let at = 0; at < count; at++) {
      const word = words[at] ?? 0;
      const weight = this.#weights[(buckets[at] ?? 0) * this.topics.length + topic] ?? 0;
      shares[word] = (shares[word] ?? 0) + side * weight;
    }
    const { first, end } = loudest(shares, from, to);
    return [...shares.keys()].filter((word) => first <= word && word < end && (shares[word] ?? 0) > 0);
  }
}

/** The words in a row with the greatest sum. */
function loudest(shares: Float64Array, from: number, to: number): { first: number; end: number } {
  let best = { first: from, end: from };
  let most = 0;
  for (let first = from; first < to; first++) {
    let sum = 0;
    for (let end = first + 1; end <= Math.min(to, first + LONGEST_MARK); end++) {
      sum += shares[end - 1] ?? 0;
      if (sum <= most) continue;
      most = sum;
      best = { first, end };
    }
  }
  return best;
}
