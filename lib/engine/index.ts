import type { Finding } from '@/lib/model';
import type { SentenceMemory } from './memory';
import type { Steps } from './steps';

export { BUCKETS } from './classifier/features';
export { createStretchReader, type SeenStretch } from './classifier/training';
export { createEngine, makeShippedEngine } from './engine';
export { createExplainer, type Explained } from './explanation';
export { findCpr } from './identifiers/cpr';
export { SentenceMemory } from './memory';
export type { Steps } from './steps';
export { finish } from './steps';
export { unpackRules } from './unpack-rules';

/**
 * Reads Danish text and says where rules match. Pure: same text, same findings. Its terms: a *word* is a token, a
 * *slot* a list of words that a frame wants one of, a *link* in a phrase the word that follows, its *owner* the slot,
 * rule or trigger it belongs to, a *place* where something stands (tokens or UTF-16), a *step* work between two yields.
 */
export interface Engine {
  /**
   * Findings of one text (a paragraph or a whole note), sorted by start. Offsets are UTF-16 in `text` as given.
   * Never throws, whatever the text. Nothing of it is kept, unless the caller lends a memory; with it the
   * findings are the same, and sentences that were read before are not read again.
   */
  evaluate(text: string, memory?: SentenceMemory): Finding[];
  /** The same in steps: a text of one paragraph may be long, and the first one is read by a machine that is cold. */
  evaluateInSteps(text: string, memory?: SentenceMemory): Steps<Finding[]>;
}
