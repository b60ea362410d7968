/** A sentence as numbers: the buckets of its features, and for each topic 1, 0, or null where nobody knows. */
export interface Labelled {
  readonly features: Int32Array;
  readonly truth: readonly (1 | 0 | null)[];
}

/** By bucket and topic (`bucket * topics + topic`), and by topic what every sentence begins with. */
export interface Weights {
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/** How fast a weight moves, how strongly it is held back, and how often all is gone through. */
const RATE = 0.7;
const RIDGE = 0.4;
const ROUNDS = 10;
/** What is nearly right already teaches nothing. */
const LEAST = 1e-4;

/**
 * Logistic regression, one against all for each topic, by steps that grow smaller for a weight the more it has been
 * moved (FTRL-Proximal, https://doi.org/10.1145/2487575.2488200). Deterministic: the order is shuffled from one seed.
 */
export function learn(
  sentences: readonly Labelled[],
  buckets: number,
  topics: number,
  rounds = ROUNDS,
): Weights {
  const weights = new Float64Array(buckets * topics);
  const pulls = new Float64Array(buckets * topics);
  const squares = new Float64Array(buckets * topics);
  const biases = new Float64Array(topics);
  const biasPulls = new Float64Array(topics);
  const biasSquares = new Float64Array(topics);
  for (const order of shuffles(sentences.length, rounds)) {
    for (const at of order) {
      const { features, truth } = sentences[at] as Labelled;
      const share = 1 / Math.sqrt(features.length + 1);
      for (let topic = 0; topic < topics; topic++) {
        const is = truth[topic];
        if (is === null || is === undefined) continue;
        let sum = biases[topic] ?? 0;
        for (const bucket of features) sum += weights[bucket * topics + topic] ?? 0;
        const slope = (1 / (1 + Math.exp(-sum * share)) - is) * share;
        if (Math.abs(slope) < LEAST) continue;
        step(biases, biasPulls, biasSquares, topic, slope);
        for (const bucket of features) {
          step(weights, pulls, squares, bucket * topics + topic, slope);
        }
      }
    }
  }
  return { weights, biases };
}

function step(
  weights: Float64Array,
  pulls: Float64Array,
  squares: Float64Array,
  at: number,
  slope: number,
): void {
  const before = squares[at] ?? 0;
  const after = before + slope * slope;
  const pull =
    (pulls[at] ?? 0) + slope - ((Math.sqrt(after) - Math.sqrt(before)) / RATE) * (weights[at] ?? 0);
  squares[at] = after;
  pulls[at] = pull;
  weights[at] = -pull / (RIDGE + Math.sqrt(after) / RATE);
}

/** Orders to go through a list in, from a seed of their own (a linear congruence, as in Numerical Recipes). */
function* shuffles(length: number, rounds: number): Generator<Int32Array> {
  let seed = 20261122;
  const order = Int32Array.from({ length }, (_, at) => at);
  for (let round = 0; round < rounds; round++) {
    for (let at = length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((seed / 2 ** 32) * (at + 1));
      const held = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = held;
    }
    yield order;
  }
}
