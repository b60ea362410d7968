/**
 * What `npm run train` learned of the invented notes: which words go with which topic. Written to
 * `content/classifier.json`, and shipped as it is.
 */
export interface PackedClassifier {
  readonly topics: readonly string[];
  /** By topic, in steps: what every sentence begins with. */
  readonly biases: readonly number[];
  /** How much one step of a weight is worth. */
  readonly step: number;
  /** By topic: a finding of a frame below this is quiet. */
  readonly doubts: readonly number[];
  /** A sentence above this is marked without a frame. */
  readonly sure: number;
  /**
   * By bucket, then by topic: one letter each, `P` is 0, `Q` one step up. Letters and not numbers, because a script
   * holds them as they are and gzip makes most of them two bits.
   */
  readonly weights: string;
}

/** The letter of a weight that says nothing. */
export const NO_WEIGHT = 'P';
