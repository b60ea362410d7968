import type { CompiledRules, TextRange } from '@/lib/model';
import { ALONE, makeReader } from '../reader';
import { finish } from '../steps';
import { takeApart, wantedIdentifiers } from '../take-apart';
import { rangeOf } from '../to-finding';
import { bucketOfSign, readFeatures } from './features';
import { signBehind, stretchesOf, stretchOf } from './stretch';

/** A stretch of a text as the classifier sees it. */
export interface SeenStretch extends TextRange {
  readonly features: Int32Array;
}

/** For `npm run train`: cuts a text as the engine does, and tells the buckets of each stretch's features. */
export function createStretchReader(compiled: CompiledRules): (text: string) => SeenStretch[] {
  const { readSentence } = finish(makeReader(compiled));
  const wanted = wantedIdentifiers(compiled);
  return (text) => {
    const parts = finish(takeApart(text, wanted));
    return parts.sentences.flatMap((_, at) => {
      const { tokens, names } = readSentence(parts, at, new Map(), ALONE);
      const sentence = { tokens, names, sign: signBehind(text, tokens) };
      return stretchesOf(tokens.length).map(({ from, to }) => {
        const stretch = stretchOf(sentence, from, to);
        const { count, buckets } = readFeatures(stretch);
        const features = Int32Array.from([...buckets.slice(0, count), bucketOfSign(stretch.sign)]);
        return { ...rangeOf(tokens, from, to - 1), features };
      });
    });
  };
}
