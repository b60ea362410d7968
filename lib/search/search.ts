import MiniSearch from 'minisearch';
import type { Locale, Reference, ReferenceKind } from '@/lib/model';
import { countOf } from './everywhere';
import type { Findable } from './findable';
import { createNearest } from './nearest';
import { createQuestion, type Question, readQuestion } from './question';
import { type Answer, rank } from './rank';
import { createSaid } from './said';
import { createStem } from './stems';
import { isStopWord } from './stop-words';
import { gatherSynonyms } from './synonyms';
import { createVocabulary } from './vocabulary';
import { wordsOf } from './words';

/** Something found, and by which stems. */
export interface Found {
  readonly ref: Reference;
  readonly terms: readonly string[];
}

/** The library, ready to be asked. Everything happens in memory. */
export interface Search {
  /** What answers a question, best first. Empty for an empty question. */
  find(query: string): readonly Found[];
  /** Where nothing was found: what reads most like the question among things of this kind. */
  nearest(query: string, kind: ReferenceKind, count: number): readonly Reference[];
}

/** A word in a title says most; `parts` are the words that compounds anywhere in the text are made of. */
const BOOSTS = { title: 6, also: 3, body: 1, parts: 0.8 } as const;

/** Builds the search over a library in one language. */
export function createSearch(findables: readonly Findable[], locale: Locale): Search {
  const stemOf = createStem(locale);
  const isStop = (word: string) => isStopWord(word, locale);
  const texts = findables.map(readText);
  const words = new Set<string>();
  for (const { title, also, body } of texts)
    for (const field of [title, also, body]) for (const word of field) words.add(word);
  const vocabulary = createVocabulary(words, stemOf, (word) => !isStop(word) && LETTERS.test(word));
  // English writes its compounds apart.
  const parts = new Map(locale === 'da' ? [...words].map((word) => [word, vocabulary.partsOf(word)]) : []);

  const index = new MiniSearch<Record<'ref' | keyof typeof BOOSTS, string>>({
    idField: 'ref',
    fields: Object.keys(BOOSTS),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  const stems = (field: readonly string[]) => field.map(stemOf).join(' ');
  for (const { ref, title, also, body } of texts) {
    const within = [...title, ...also, ...body].flatMap((word) => parts.get(word) ?? []);
    index.add({ ref, title: stems(title), also: stems(also), body: stems(body), parts: stems(within) });
  }

  const read = (text: string) => {
    const all = wordsOf(text);
    const telling = all.filter((word) => !isStop(word));
    return (telling.length > 0 ? telling : all).map(stemOf);
  };
  const askFor = createQuestion(vocabulary, gatherSynonyms(findables, read), isStop, (word) =>
    countOf(word, locale),
  );
  const saidIn = createSaid(findables, stemOf);

  return {
    find: (query) => {
      const asked = readQuestion(query).map(({ word }) => word);
      const said = saidIn(asked);
      const answers = answer(index, askFor(query));
      return rank(said.size > 0 && asked.every(isStop) ? onlySaid(answers, said) : answers, said);
    },
    nearest: createNearest(findables),
  };
}

/**
 * Words that choose nothing stand in every text, more or less often: where they are a phrase together, what has
 * the phrase answers, and how often it has the words is nothing to rank by.
 */
function onlySaid(answers: ReadonlyMap<Reference, Answer>, said: ReadonlyMap<Reference, number>) {
  const terms = (ref: Reference) => answers.get(ref)?.terms ?? new Set<string>();
  return new Map<Reference, Answer>(
    [...said.keys()].map((ref) => [ref, { score: 1, covered: 1, terms: terms(ref) }]),
  );
}

/** Only letters: "133" and "s1" are no parts of compounds. */
const LETTERS = /^\p{L}{3,}$/u;

function readText({ ref, title, also, body }: Findable) {
  return { ref, title: wordsOf(title), also: also.flatMap(wordsOf), body: wordsOf(body) };
}

/** Asks for each word of the question by itself, so that an answer to all of it can count for more. */
function answer(index: MiniSearch, question: Question): Map<Reference, Answer> {
  const answers = new Map<Reference, Answer>();
  const options = { boost: BOOSTS, combineWith: 'OR', prefix: false, fuzzy: false } as const;
  const all = question.reduce((sum, { count }) => sum + count, 0);
  for (const { count, stems, phrases } of question) {
    const best = new Map<Reference, number>();
    const take = (ref: Reference, score: number, sure: number, terms: readonly string[]) => {
      const one = answers.get(ref) ?? { score: 0, covered: 0, terms: new Set() };
      one.score += score * count;
      // The root: another word for the same answers nearly as much of the question as the word itself.
      const covers = Math.max(Math.sqrt(sure), best.get(ref) ?? 0);
      one.covered += ((covers - (best.get(ref) ?? 0)) * count) / all;
      best.set(ref, covers);
      for (const term of terms) one.terms.add(term);
      answers.set(ref, one);
    };
    const boostTerm = (stem: string) => stems.get(stem) ?? 0;
    // MiniSearch multiplies by the number of terms met; several forms of one word are still one word.
    for (const { id, score, terms, queryTerms } of index.search([...stems.keys()].join(' '), {
      ...options,
      boostTerm,
    }))
      take(id as Reference, score / queryTerms.length, Math.max(...queryTerms.map(boostTerm)), terms);
    for (const { phrase, weight } of phrases)
      for (const { id, score, terms, queryTerms } of index.search(phrase.join(' '), {
        ...options,
        combineWith: 'AND',
      }))
        take(id as Reference, (weight * score) / queryTerms.length, weight, terms);
  }
  return answers;
}
