import { NO_WEIGHT, type PackedClassifier } from '../../lib/model';
import type { Weights } from './learn';
import type { Guess } from './taught';

/** The coarser the steps, the smaller the file: finer ones find no more (docs/decisions/0023-classifier.md). */
const STEP = 5 / 3;
/** So many up and down, and the letters are such as a script holds as they are. */
const MOST = 11;
/** Set by a bank that neither rules nor classifier had seen (docs/decisions/0023-classifier.md). */
const DOUBT = -2.5;
const SURE = 0.25;
/** Better shown once too often than once too little: here it takes more to make a finding quiet. */
const GRAVE: ReadonlySet<string> = new Set(['child-concern', 'crime-averting', 'suicide-risk']);
const GRAVE_DOUBT = -3.5;

/** What was learned, as it is shipped. */
export function packWeights(topics: readonly string[], { weights, biases }: Weights): PackedClassifier {
  const stepsOf = (weight: number) => Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)));
  const nothing = NO_WEIGHT.charCodeAt(0);
  const letters = Array.from(weights, (weight) => String.fromCharCode(nothing + stepsOf(weight)));
  return {
    topics,
    biases: Array.from(biases, (bias) => Number((bias / STEP).toFixed(2))),
    step: STEP,
    doubts: topics.map((topic) => (GRAVE.has(topic) ? GRAVE_DOUBT : DOUBT)),
    sure: SURE,
    weights: letters.join(''),
  };
}

/** Judges by weights as the engine does by packed ones. */
export function guessBy({ weights, biases }: Weights): Guess {
  const topics = biases.length;
  return (features, topic) => {
    let sum = biases[topic] ?? 0;
    for (const bucket of features) sum += weights[bucket * topics + topic] ?? 0;
    return sum / Math.sqrt(features.length + 1);
  };
}
