import { findLast, splitCompound } from './compounds';
import { isOneSlipFrom, SHORTEST_SLIP, undouble } from './slips';

/** How much each way of being meant counts, beside a word that is simply there. */
const WEIGHTS = {
  begun: 0.8,
  begunBesideWhole: 0.3,
  slip: 0.6,
  slipBegun: 0.45,
  part: 0.5,
  partOfKnown: 0.2,
} as const;
/** A word as short as this begins too much: where it is a word itself, it means itself ("dø" is not "dømmer"). */
const SHORT = 3;
/** Endings tried for a word that is being typed. */
const MOST_ENDINGS = 40;

/** Letters by which a piece of a compound is known to be worth a closer look. */
const BEGINNING = 4;

/** The stems that a typed word can mean, each with how surely. */
export type Meaning = Map<string, number>;

/** The words of the library, and what somebody who types can mean by theirs. */
export interface Vocabulary {
  /** Empty where nothing in the library is like it. */
  meaningOf(word: string): Meaning;
  /** The known words that a compound is made of; empty for any other word. */
  partsOf(word: string): readonly string[];
}

/** Learns the folded words of the library. `isPart` says which of them may be a part of a compound. */
export function createVocabulary(
  words: ReadonlySet<string>,
  stemOf: (word: string) => string,
  isPart: (word: string) => boolean,
): Vocabulary {
  const sorted = [...words].sort();
  const spellings = sorted.map((word) => ({ word, plain: undouble(word) }));
  const stems = new Set(sorted.map(stemOf));
  const parts = new Set(sorted.filter(isPart));
  const partOfStem = new Map([...parts].map((word) => [stemOf(word), word]));
  // Stemming is what takes time: most pieces of a word begin like nothing in the library.
  const beginnings = new Set([...parts].map((word) => word.slice(0, BEGINNING)));

  /** A known word by its own letters or by its stem ("boerne" is there as "boern"). */
  const findPart = (part: string): string | null => {
    if (parts.has(part)) return part;
    const isLike = part.length >= BEGINNING && beginnings.has(part.slice(0, BEGINNING)) && isPart(part);
    return isLike ? (partOfStem.get(stemOf(part)) ?? null) : null;
  };
  const findMisspelt = (part: string): string | null => {
    const plain = undouble(part);
    const near = (known: (typeof spellings)[number]) =>
      plain.length > SHORTEST_SLIP && parts.has(known.word) && isOneSlipFrom(plain, known.plain);
    return findPart(part) ?? spellings.find(near)?.word ?? null;
  };
  const endOf = (word: string) => {
    const last = findLast(word, findPart);
    return last === null ? [] : [last];
  };

  function* endingsOf(word: string): Generator<string> {
    let at = lowerBound(sorted, word);
    for (let count = 0; count < MOST_ENDINGS && sorted[at]?.startsWith(word); count += 1, at += 1)
      yield sorted[at] ?? '';
  }

  const knownMeaning = (word: string): Meaning => {
    const meaning = new Map<string, number>();
    const whole = stems.has(stemOf(word));
    if (whole) mean(meaning, stemOf(word), 1);
    if (whole && word.length <= SHORT) return meaning;
    const begun = whole ? WEIGHTS.begunBesideWhole : WEIGHTS.begun;
    for (const known of endingsOf(word)) mean(meaning, stemOf(known), (begun * word.length) / known.length);
    const weight = meaning.size > 0 ? WEIGHTS.partOfKnown : WEIGHTS.part;
    for (const part of splitCompound(word, findPart) ?? []) mean(meaning, stemOf(part), weight);
    return meaning;
  };
  const guessedMeaning = (word: string): Meaning => {
    const meaning = new Map<string, number>();
    const typed = undouble(word);
    for (const { word: known, plain } of typed.length < SHORTEST_SLIP ? [] : spellings) {
      if (isOneSlipFrom(typed, plain)) mean(meaning, stemOf(known), WEIGHTS.slip);
      else if (typed.length > SHORTEST_SLIP && isOneSlipFrom(typed, plain, true))
        mean(meaning, stemOf(known), WEIGHTS.slipBegun);
    }
    if (meaning.size > 0) return meaning;
    for (const part of splitCompound(word, findMisspelt) ?? endOf(word))
      mean(meaning, stemOf(part), WEIGHTS.part);
    return meaning;
  };

  return {
    partsOf: (word) => splitCompound(word, findPart) ?? endOf(word),
    meaningOf(word) {
      const known = knownMeaning(word);
      return known.size > 0 ? known : guessedMeaning(word);
    },
  };
}

function mean(meaning: Meaning, stem: string, weight: number): void {
  meaning.set(stem, Math.max(weight, meaning.get(stem) ?? 0));
}

function lowerBound(sorted: readonly string[], word: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
