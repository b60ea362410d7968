import { expect, test } from 'vitest';
import { createSearch, findablesOf } from '@/lib/search';
import { CONTENT } from './library';

const ask = (query: string, answers = {}) =>
  createSearch(findablesOf(CONTENT, 'da', answers), 'da')
    .find(query)
    .map(({ ref }) => ref);

test.each([
  ['topic:emne', ['Mærkat', 'handler', 'søgeord']],
  ['card:emne.info', ['Resumé', 'Trin', 'Undgå', 'Replik', 'Mærkat', 'søgeord']],
  ['article:artikel', ['Indledning', 'Brødtekst', 'Halvfems', 'Styrelsen']],
  ['term:ord', ['Ordet', 'Betydning']],
  ['link:sted', ['Stedet', 'Adressen']],
  ['slot:leder', ['leder', 'Karen']],
  ['checklist:start', ['start']],
  ['checklist:start/noegle', ['Nøgle', 'Hentes']],
  ['plan:personal', ['Planen', 'Forord']],
  ['plan:personal/tegn', ['Tegn', 'Hvilke']],
])('%s is found by each of its texts', (ref, words) => {
  for (const word of words) expect(ask(word), word).toContain(ref);
});

test('each reference is there once', () => {
  const refs = findablesOf(CONTENT, 'da').map(({ ref }) => ref);
  expect(new Set(refs).size).toBe(refs.length);
});

test('the workplace’s own answer is found, and stands in the place of the example', () => {
  const answers = { leder: 'Mette Holm', adgang: 'write' };
  expect(ask('mette', answers)).toEqual(['slot:leder']);
  expect(ask('karen', answers)).toEqual([]);
  expect(ask('skrive', answers)).toEqual(['slot:adgang']);
  expect(ask('skrive')).toEqual([]);
});

test('English is searched in English', () => {
  expect(createSearch(findablesOf(CONTENT, 'en'), 'en').find('keyword')).toHaveLength(2);
});
