import { practiceNotes } from 'virtual:content/practice';
import { packedRules } from 'virtual:content/rules';
import { describe, expect, test } from 'vitest';
import { createEngine, unpackRules } from '@/lib/engine';
import { isShown } from '@/lib/model';

const engine = createEngine(unpackRules(packedRules));
const findingsOf = (id: string) => {
  const note = practiceNotes.find((each) => each.id === id);
  return engine.evaluate(note?.text ?? '').filter(isShown);
};

describe('the practice notes', () => {
  test.each(practiceNotes)('$id gives the findings it promises and no others', ({ text, expects }) => {
    const found = engine
      .evaluate(text)
      .filter(isShown)
      .map(({ ruleId }) => ruleId);
    expect([...new Set(found)].sort()).toEqual([...expects].sort());
  });

  test('two of them show marks, the quiet one shows none', () => {
    expect(findingsOf('hjemmebesoeg').some(({ alert }) => alert)).toBe(true);
    expect(findingsOf('aftenvagt').filter(({ alert }) => alert).length).toBeGreaterThanOrEqual(3);
    expect(findingsOf('rolig-dag').map(({ certainty, alert }) => ({ certainty, alert }))).toEqual([
      { certainty: 'negated', alert: false },
      { certainty: 'historic', alert: false },
      { certainty: 'negated', alert: false },
    ]);
  });
});
