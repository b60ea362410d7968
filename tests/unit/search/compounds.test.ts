import { expect, test } from 'vitest';
import { splitCompound } from '@/lib/search/compounds';

/** Knows "barn", and what begins a little before it, as a guess at slips of the fingers does. */
function findBarn() {
  let asked = 0;
  const find = (part: string) => {
    asked += 1;
    if (asked > 10_000) throw new Error('asks without end');
    return part.endsWith('barn') && part.length < 8 ? 'barn' : null;
  };
  return { find, asked: () => asked };
}

test('a text without spaces is not taken apart in every way there is', () => {
  const { find } = findBarn();
  expect(splitCompound(`q${'barn'.repeat(60)}`, find)).toBeNull();
});

test('the longest that people write is', () => {
  expect(splitCompound('barnsbarn', findBarn().find)).toEqual(['barn', 'barn']);
  expect(splitCompound('barn'.repeat(9), findBarn().find)).not.toBeNull();
});
