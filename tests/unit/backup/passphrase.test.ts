import { passphraseWords } from 'virtual:content/passphrase-words';
import { expect, test } from 'vitest';
import { drawPassphrase, isLongEnough } from '@/lib/backup';

test('there are at least 2,048 words to draw from, each once and easy to type', () => {
  expect(new Set(passphraseWords).size).toBe(passphraseWords.length);
  expect(passphraseWords.length).toBeGreaterThanOrEqual(2_048);
  for (const word of passphraseWords) expect(word).toMatch(/^[a-zæøå]{3,9}$/);
});

test('four different words are drawn, and no place in the list is left out or preferred', () => {
  const words = ['en', 'to', 'tre', 'fire', 'fem'];
  const counts = new Map<string, number>();
  for (let turn = 0; turn < 2_000; turn += 1) {
    const drawn = drawPassphrase(words).split(' ');
    expect(new Set(drawn).size).toBe(4);
    for (const word of drawn) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const word of words) expect(Math.abs((counts.get(word) ?? 0) - 1_600)).toBeLessThan(150);
});

test.each([
  ['hemmelig123', false],
  ['hemmelig1234', true],
  ['            ', false],
  ['tre korte ord', false],
  ['ål å ko bi', false],
  ['1 2 3 4', false],
  ['æøåæøåæøåæøå', true],
  ['1234', false],
])('“%s” is long enough: %s', (passphrase, enough) => {
  expect(isLongEnough(passphrase)).toBe(enough);
});

test('what is drawn is long enough', () => {
  expect(isLongEnough(drawPassphrase(passphraseWords))).toBe(true);
});
