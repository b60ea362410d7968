import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine';
import { compileRules } from '@/lib/pack';
import { ruleAlone } from '@/scripts/authoring';
import { loadRules } from '../../support/rules';

const { ruleSet, compiled, rules } = loadRules();

describe.each(rules)('rule $id', (rule) => {
  // Alone, so that a neighbour's better match on the same words does not hide this rule's own.
  const engine = createEngine(compileRules(ruleAlone(rule, ruleSet)));

  test.each(rule.examples)('$text', ({ text, span, certainty, alert }) => {
    const found = engine
      .evaluate(text)
      .map((finding) => ({ ...finding, span: text.slice(finding.start, finding.end) }));
    if (span === undefined) return expect(found).toEqual([]);
    // Learned anew, it may be other words, or a frame that has them first: that the card comes is tried below.
    if (rule.learned) return;
    const match = found.find((finding) => finding.span === span);
    expect(match, `found: ${found.map((finding) => finding.span).join(' | ')}`).toBeDefined();
    if (certainty !== undefined) expect(match?.certainty).toBe(certainty);
    expect(match?.alert).toBe(alert ?? true);
  });

  test('has as many examples as its kind needs, of what is marked and of what is not', () => {
    const fewest = rule.kind === 'topic' ? 6 : 1;
    const marked = rule.examples.filter(({ span, alert }) => span !== undefined && alert !== false);
    expect(marked.length).toBeGreaterThanOrEqual(fewest);
    expect(rule.examples.filter(({ span }) => span === undefined).length).toBeGreaterThanOrEqual(fewest);
  });
});

/** A second or two for all examples, but far more on a machine that has much else to do. */
const PATIENCE = 60_000;

test(
  'all rules together raise the same cards as each alone',
  () => {
    const engine = createEngine(compiled);
    const missed = rules.flatMap((rule) =>
      rule.examples
        .filter(({ span, alert }) => span !== undefined && alert !== false)
        .filter(({ text }) => !engine.evaluate(text).some((found) => found.alert && found.card === rule.card))
        .map(({ text }) => text),
    );
    expect(missed).toEqual([]);
  },
  PATIENCE,
);

test(
  'all rules together stay silent where each alone must',
  () => {
    const engine = createEngine(compiled);
    const alarms = rules.flatMap((rule) =>
      rule.examples
        .filter(({ span }) => span === undefined)
        .flatMap(({ text }) =>
          engine.evaluate(text).filter((found) => found.alert && found.topic === rule.topic),
        )
        .map(({ ruleId, because }) => `${rule.id}: ${ruleId} ${because.frame}`),
    );
    expect(alarms).toEqual([]);
  },
  PATIENCE,
);
