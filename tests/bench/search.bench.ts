import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Locale } from '@/lib/model';
import { readContent } from '@/lib/pack';
import { createSearch, findablesOf } from '@/lib/search';
import { type Quantiles, quantilesOf } from './quantiles';

export interface SearchTiming {
  readonly locale: Locale;
  /** Things that can be found. */
  readonly things: number;
  /** Milliseconds to make the index. */
  readonly index: Quantiles;
  /** Milliseconds for one question, asked letter by letter as it is typed. */
  readonly question: Quantiles;
}

interface Query {
  readonly query: string;
  readonly locale: Locale;
}

const ROOT = resolve(import.meta.dirname, '../..');
const INDEXES = 10;
const ROUNDS = 5;

/** Times the library's search over all of the guidance: the questions of the tests, each as it grows under the keys. */
export function measureSearch(): SearchTiming[] {
  const content = readContent(ROOT);
  const queries: readonly Query[] = JSON.parse(
    readFileSync(resolve(ROOT, 'tests/fixtures/library-queries.json'), 'utf8'),
  );
  return (['da', 'en'] as const).map((locale) => {
    const findables = findablesOf(content, locale);
    const index = Array.from({ length: INDEXES }, () => time(() => createSearch(findables, locale)));
    const search = createSearch(findables, locale);
    const typed = queries
      .filter((one) => one.locale === locale)
      .flatMap(({ query }) => Array.from(query, (_, at) => query.slice(0, at + 1)));
    const ask = () => typed.map((query) => time(() => search.find(query)));
    ask();
    const question = Array.from({ length: ROUNDS }, ask).flat();
    return { locale, things: findables.length, index: quantilesOf(index), question: quantilesOf(question) };
  });
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
