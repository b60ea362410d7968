import { expect, test } from 'vitest';
import { createEngine, unpackRules } from '@/lib/engine';
import { packRules } from '@/lib/pack/pack-rules';
import { loadRules } from '../../support/rules';

const { ruleSet, rules } = loadRules();

test('what was packed for shipping reads as it did before', () => {
  const packed = createEngine(unpackRules(JSON.parse(JSON.stringify(packRules({ ...ruleSet, rules })))));
  const whole = createEngine(ruleSet);
  for (const { text } of rules.flatMap(({ examples }) => examples)) {
    expect(packed.evaluate(text), text).toEqual(whole.evaluate(text));
  }
});

test('titles, suggestions and examples are not shipped with the words', () => {
  const packed = JSON.stringify(packRules({ ...ruleSet, rules }));
  expect(packed).not.toMatch(/"(?:title|suggestion|reason|examples)"/);
});
