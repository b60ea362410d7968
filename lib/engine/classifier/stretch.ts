import type { PersonName } from '../names';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';

/** A sentence as the classifier is given it. */
export interface PlainSentence {
  readonly tokens: readonly Token[];
  readonly names: readonly PersonName[];
  /** The sign behind it, or ''. */
  readonly sign: string;
}

/** Words `from` to `to` (exclusive) of a sentence, that are judged as one. */
export interface Stretch extends Sentence {
  readonly tokens: readonly Token[];
  isName(word: number): boolean;
  /** The sign behind the sentence where it ends the stretch, else ''. */
  readonly sign: string;
}

/** In words. What is dictated has no stops, and a whole minute of it is about more than one thing. */
const LONGEST = 24;
const WIDTH = 16;
const STEP = 8;

/** The stretches of a sentence of so many words: mostly the one that is the whole sentence. */
export function stretchesOf(words: number): Sentence[] {
  if (words <= LONGEST) return [{ from: 0, to: words }];
  const stretches: Sentence[] = [];
  for (let from = 0; from + WIDTH - STEP < words; from += STEP) {
    stretches.push({ from, to: Math.min(words, from + WIDTH) });
  }
  return stretches;
}

export function stretchOf({ tokens, names, sign }: PlainSentence, from: number, to: number): Stretch {
  const isName = (word: number) => {
    for (const name of names) if (name.from <= word && word < name.to) return true;
    return false;
  };
  return { tokens, from, to, isName, sign: to === tokens.length ? sign : '' };
}

/** The sign behind the last of some words, or ''. */
export function signBehind(text: string, tokens: readonly Token[]): string {
  return text.charAt(tokens.at(-1)?.end ?? text.length);
}
