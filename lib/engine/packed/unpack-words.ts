import { finish, STEP, type Steps } from '../steps';

const A = 'A'.charCodeAt(0);

/**
 * Words that lib/pack/pack-words.ts packed: a capital letter counts (A = 0) how many letters are taken off the word
 * before, and what follows is put on, "AalbaBerte" → "alba", "alberte".
 */
export function* unpackWordsInSteps(packed: string): Steps<string[]> {
  const words: string[] = [];
  let word = '';
  let from = 0;
  for (let at = 1; at <= packed.length; at++) {
    if (at < packed.length && !isCapital(packed.charCodeAt(at))) continue;
    const taken = packed.charCodeAt(from) - A;
    word = word.slice(0, word.length - taken) + packed.slice(from + 1, at);
    words.push(word);
    from = at;
    if (words.length % STEP === 0) yield;
  }
  return words;
}

export const unpackWords = (packed: string): string[] => finish(unpackWordsInSteps(packed));

const isCapital = (code: number) => code >= A && code < A + 26;
