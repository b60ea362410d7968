import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/pack';

const content = readContent(resolve(import.meta.dirname, '../../..'));

/** The rows of the two seed documents (PRODUCT.md 1): 36 for workplaces, 137 for peers. */
const ROWS = [
  ...Array.from({ length: 36 }, (_, row) => `S1-${String(row + 1).padStart(2, '0')}`),
  ...Array.from({ length: 137 }, (_, row) => `S2-${String(row + 1).padStart(2, '0')}`),
];

/** What stood on the page without saying anything of its own, and why it lives nowhere here. */
const CHROME: Readonly<Record<string, string>> = {
  'S1-36': 'a left-over button that closed the menu',
  'S2-14': 'the heading of a link; the link itself is S2-10',
  'S2-15': 'the heading of a section; what stood in it are the rows after',
  'S2-78': 'a link from one part of the page to another; where it led is S2-86 to S2-92',
};

const ALIVE = new Set(
  [
    ...content.cards,
    ...content.articles,
    ...content.terms,
    ...content.links,
    ...content.slots,
    ...content.checklists.flatMap(({ items }) => items),
    ...content.plans.flatMap(({ sections }) => sections),
  ].flatMap(({ seedRefs }) => seedRefs),
);

describe('every row of the seed documents', () => {
  test('there are 173', () => {
    expect(ROWS).toHaveLength(173);
  });

  test('is alive in the guidance, but for what was page chrome', () => {
    expect(ROWS.filter((row) => !ALIVE.has(row) && !Object.hasOwn(CHROME, row))).toEqual([]);
  });

  test('page chrome is named once, and lives nowhere', () => {
    expect(Object.keys(CHROME)).toHaveLength(4);
    expect(Object.keys(CHROME).filter((row) => ALIVE.has(row))).toEqual([]);
  });
});
