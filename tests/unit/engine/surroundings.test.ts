import { expect, test } from 'vitest';
import { createEngine, createExplainer, SentenceMemory } from '@/lib/engine';
import { loadRules } from '../../support/rules';

const { compiled } = loadRules();
const { evaluate } = createEngine(compiled);
const violence = (text: string) => evaluate(text).find(({ topic }) => topic === 'violence')?.certainty;

test.each([
  ['a heading', 'Baggrund: Manden slog hende med en bøjle.', 'historic'],
  ['a heading alone on its line', 'Baggrund:\n\nManden slog hende med en bøjle.', 'historic'],
  ['a year at the head', 'I 1998 boede de på Fyn. Manden slog hende med en bøjle.', 'historic'],
  [
    'a row of sentences',
    'I 1998 boede de på Fyn. Der var koldt. Manden slog hende med en bøjle.',
    'historic',
  ],
  ['an example', 'Tænkt eksempel: Manden slog hende med en bøjle.', 'hypothetical'],
  ['a film', 'Vi så en film. Manden slog hende med en bøjle.', 'hypothetical'],
  ['a denial behind', 'Manden slog hende med en bøjle. Det er løgn.', 'negated'],
  ['a denial with "men"', 'Manden slog hende med en bøjle. Men det stemmer ikke.', 'negated'],
])('%s says how a sentence is to be taken', (_what, text, certainty) => {
  expect(violence(text)).toBe(certainty);
});

test.each([
  ['the present comes back', 'I 1998 boede de på Fyn. Nu går det galt. Manden slog hende med en bøjle.'],
  ['another heading stands there', 'Baggrund: bor alene.\nHændelse: Manden slog hende med en bøjle.'],
  ['another paragraph begins', 'I 1998 boede de på Fyn.\n\nManden slog hende med en bøjle.'],
  ['the word is no heading', 'Baggrund har vi ikke. Manden slog hende med en bøjle.'],
  ['the film was two sentences ago', 'Vi så en film. Den var lang. Manden slog hende med en bøjle.'],
  ['the denial is of another paragraph', 'Manden slog hende med en bøjle.\n\nDet er løgn.'],
])('and nothing where %s', (_what, text) => {
  expect(violence(text)).toBe('affirmed');
});

test('a trigger may speak of some topics alone', () => {
  const { classifier: _, ...frames } = compiled;
  const byFrames = createEngine(frames);
  const alerts = (text: string) =>
    byFrames.evaluate(text).flatMap(({ alert, topic }) => (alert ? topic : []));
  expect(alerts('Politiet spurgte, hvor han bor.')).toEqual(['authority-sharing']);
  expect(alerts('Politiet spurgte, hvor han bor. Jeg henviste til lederen.')).toEqual([]);
  expect(alerts('Manden slog hende med en bøjle. Jeg henviste til lederen.')).toEqual(['violence']);
});

test('a memory tells a sentence apart by what is said before it', () => {
  const memory = new SentenceMemory();
  const told = 'Manden slog hende med en bøjle.';
  for (const text of [told, `Baggrund:\n${told}`, `Tænkt eksempel:\n${told}`, `${told} Det er løgn.`]) {
    expect(evaluate(text, memory)).toEqual(evaluate(text));
  }
});

test('the explainer says what other sentences tell', () => {
  const explain = createExplainer(compiled);
  expect(explain('I 1998 boede de på Fyn. Han slog hende.')[1]?.told).toContainEqual({
    words: 'before',
    effects: ['historic'],
  });
});
