import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { panelMessages } from '@/lib/i18n';
import type { Locale } from '@/lib/model';
import { readContent } from '@/lib/pack';
import { createSearch, type Findable, findablesOf } from '@/lib/search';

interface Query {
  readonly query: string;
  readonly locale: Locale;
  /** One of these must be among the first `within` (five). */
  readonly expects: readonly string[];
  readonly within?: number;
}

const ROOT = resolve(import.meta.dirname, '../../..');
const FIRST = 5;
const MOST = 20;
/** Milliseconds; on a busy machine the median of a few is what the search itself takes. */
const SLOWEST = 20;

const queries: readonly Query[] = JSON.parse(
  readFileSync(resolve(ROOT, 'tests/fixtures/library-queries.json'), 'utf8'),
);
const everything = readContent(ROOT);
/** As the panel has it: the one list that it can open. */
const content = { ...everything, checklists: everything.checklists.filter(({ id }) => id === 'start') };
const searches = { da: build('da'), en: build('en') };

function build(locale: Locale) {
  const also = panelMessages['library.calm-words'][locale].split(', ');
  const calm: Findable = { ref: 'calm:page', title: panelMessages['view.calm'][locale], also, body: '' };
  return createSearch([...findablesOf(content, locale), calm], locale);
}

const find = ({ query, locale }: Pick<Query, 'query' | 'locale'>) =>
  searches[locale].find(query).map(({ ref }) => ref as string);

test.each(queries)('$locale "$query" finds $expects.0', (query) => {
  const found = find(query);
  expect(found.length).toBeLessThanOrEqual(MOST);
  const first = found.slice(0, query.within ?? FIRST);
  expect(
    query.expects.some((ref) => first.includes(ref)),
    first.join(', '),
  ).toBe(true);
});

test('each question has its answer in good time', () => {
  const slow = queries.filter(({ query, locale }) => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      searches[locale].find(query);
      return performance.now() - start;
    });
    return Math.min(...times) > SLOWEST;
  });
  expect(slow).toEqual([]);
});

describe('a word for the people whom every text is about', () => {
  test.each([
    ['dø', 'borgeren vil dø'],
    ['dø', 'vil min patient dø'],
    ['kniv', 'en beboer med kniv'],
    ['gave', 'gave fra en bruger'],
  ])('hardly counts: "%s" and "%s" begin with the same', (alone, among) => {
    const three = (query: string) => find({ query, locale: 'da' }).slice(0, 3).sort();
    expect(three(among)).toEqual(three(alone));
  });
});
