import { expect, test } from 'vitest';
import { createEngine, createExplainer, SentenceMemory } from '@/lib/engine';
import type { RuleSet } from '@/lib/model';
import { compileRules } from '@/lib/pack';

const rule = {
  id: 'told',
  kind: 'topic',
  topic: 'relatives-sharing',
  card: 'relatives.warning',
  frames: [
    { id: 'then', slots: [['fik <rel> at vide', '<rel> fik at vide']] },
    { id: 'here', slots: [['@rel'], ['orienteret']] },
  ],
} as const;
const ruleSet: RuleSet = {
  rules: [rule],
  words: {
    rel: ['moren', 'faren', 'naboen'],
    'pronoun-he': ['han', 'ham'],
    'pronoun-she': ['hun', 'hende'],
    'meant-he': ['faren', '@either'],
    'meant-she': ['moren', 'pigen', '@either'],
    either: ['naboen', 'borger'],
  },
  context: [],
};
const { evaluate } = createEngine(compileRules(ruleSet));
const found = (text: string) => evaluate(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['the sentence before', 'Moren ringede. Hun fik at vide, at han sover.', ['Hun fik at vide']],
  [
    'two sentences before',
    'Moren ringede. Det var sent. Hun fik at vide, at han sover.',
    ['Hun fik at vide'],
  ],
  ['a pronoun in between', 'Moren kom. Hun sad lidt. Så fik hun at vide, at han sover.', ['fik hun at vide']],
  ['either', 'Naboen ringede. Han fik at vide, at hun sover.', ['Han fik at vide']],
])('a pronoun stands for a relative in %s', (_where, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['who was named is another kind', 'Moren ringede. Han fik at vide, at hun sover.'],
  ['it is too far', 'Moren ringede. Det var sent. Vi sov. Hun fik at vide, at han sover.'],
  ['another paragraph begins', 'Moren ringede.\n\nHun fik at vide, at han sover.'],
  ['somebody is named first', 'Moren ringede. Pigen var glad, for hun fik at vide, at han sover.'],
  ['the sentence before is about somebody else', 'Borger ringede til moren. Hun fik at vide, at han sover.'],
  ['a pronoun came before her', 'Hun ringede til moren. Hun fik at vide, at han sover.'],
  ['nobody was named', 'Hun fik at vide, at han sover.'],
])('and not where %s', (_where, text) => {
  expect(found(text)).toEqual([]);
});

test('frames that do not ask for pronouns get none', () => {
  expect(found('Moren ringede. Hun er orienteret.')).toEqual([]);
});

test('a memory tells a sentence apart by whom it is about', () => {
  const memory = new SentenceMemory();
  for (const text of ['Pigen kom. Hun fik at vide.', 'Moren kom. Hun fik at vide.', 'Hun fik at vide.']) {
    expect(evaluate(text, memory)).toEqual(evaluate(text));
  }
});

test('the explainer says whom a pronoun stands for', () => {
  const [, second] = createExplainer(compileRules(ruleSet))('Moren ringede. Hun fik at vide, at han sover.');
  expect(second?.references).toEqual([{ word: 'hun', standsFor: 'moren' }]);
});
