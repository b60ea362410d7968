import { otherPhrases, type Synonyms } from './synonyms';
import type { Meaning, Vocabulary } from './vocabulary';
import { readWords } from './words';

/** How much another word for the same counts, beside the word itself. */
const SYNONYM = 0.4;
/** How surely a word must be meant for its synonyms to count. */
const SURE = 0.45;
/** Longer questions are somebody's whole story; the first words tell what it is about. */
const MOST_LETTERS = 300;
const MOST_WORDS = 24;

/** What one word of a question can mean. */
export interface AskedWord {
  /** How much it counts beside the other words of the question. */
  readonly count: number;
  readonly stems: Meaning;
  /** Several words that mean the same together. */
  readonly phrases: readonly { readonly phrase: readonly string[]; readonly weight: number }[];
}

/** The words that choose, each with its meanings. Words that nothing in the library is like are left out. */
export type Question = readonly AskedWord[];

/** Makes the function that reads what a person typed. */
export function createQuestion(
  vocabulary: Vocabulary,
  synonyms: Synonyms,
  isStop: (word: string) => boolean,
  countOf: (word: string) => number,
): (query: string) => Question {
  const meaningOf = (word: string, parts: readonly string[]): Meaning => {
    const meaning = vocabulary.meaningOf(word);
    for (const part of parts)
      for (const [stem, weight] of vocabulary.meaningOf(part))
        meaning.set(stem, Math.max(weight / parts.length, meaning.get(stem) ?? 0));
    return meaning;
  };

  return (query) => {
    const words = readQuestion(query);
    const telling = words.filter(({ word }) => !isStop(word));
    // "Hvad med dem" is a question too: where every word is one that chooses nothing, they must choose.
    const chosen = telling.length > 0 ? telling : words;
    const known = chosen
      .map(({ word, parts }) => ({ count: countOf(word), meaning: meaningOf(word, parts) }))
      .filter(({ meaning }) => meaning.size > 0);
    return addSynonyms(known, synonyms);
  };
}

/** The words of a question, as far as they are read. */
export function readQuestion(query: string): ReturnType<typeof readWords> {
  return readWords(query.slice(0, MOST_LETTERS)).slice(0, MOST_WORDS);
}

interface KnownWord {
  readonly count: number;
  readonly meaning: Meaning;
}

function addSynonyms(known: readonly KnownWord[], synonyms: Synonyms): Question {
  const sure = new Set(
    known.flatMap(({ meaning }) => [...meaning].filter(([, weight]) => weight >= SURE).map(([stem]) => stem)),
  );
  const found = otherPhrases(sure, synonyms);
  return known.map(({ count, meaning }) => {
    const others = found.filter(({ said }) => said.some((stem) => (meaning.get(stem) ?? 0) >= SURE));
    const stems = new Map(meaning);
    const phrases = new Map<string, readonly string[]>();
    for (const phrase of others.flatMap((one) => one.others)) {
      const [first = ''] = phrase;
      if (phrase.length > 1) phrases.set(phrase.join(' '), phrase);
      else stems.set(first, Math.max(SYNONYM, stems.get(first) ?? 0));
    }
    return { count, stems, phrases: [...phrases.values()].map((phrase) => ({ phrase, weight: SYNONYM })) };
  });
}
