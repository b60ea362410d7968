import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from '@/lib/engine';
import type { Finding } from '@/lib/model';
import { loadRules } from '../../support/rules';

const { compiled, rules } = loadRules();
const engine = createEngine(compiled);

const example = fc.constantFrom(...rules.flatMap(({ examples }) => examples.map(({ text }) => text)));
const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  // Halves of surrogate pairs, right-to-left marks, combining marks, invisible characters.
  fc.string({
    unit: fc.constantFrom(
      '\uD83D',
      '\uDE00',
      '\u202E',
      '\u200F',
      '\u0301',
      '\u00AD',
      '\u200B',
      'שלום',
      'a',
      ' ',
    ),
  }),
);

function expectInside(text: string, { start, end, because }: Finding): void {
  for (const range of [{ start, end }, ...because.words, ...because.context]) {
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeGreaterThan(range.start);
    expect(range.end).toBeLessThanOrEqual(text.length);
  }
}

test('whatever the text, nothing is thrown, and findings lie in it and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(strange, example), { maxLength: 8 }), (pieces) => {
      const text = pieces.join(' ');
      const findings = engine.evaluate(text);
      for (const finding of findings) expectInside(text, finding);
      expect(findings.map(({ start }) => start)).toEqual(
        findings.map(({ start }) => start).sort((a, b) => a - b),
      );
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('the same text gives the same findings', () => {
  fc.assert(
    fc.property(fc.array(example, { maxLength: 4 }), (pieces) => {
      const text = pieces.join('\n');
      expect(createEngine(compiled).evaluate(text)).toEqual(engine.evaluate(text));
    }),
    { numRuns: 5 },
  );
}, 60_000);

test('a blank line cuts: what stands after it changes nothing before', () => {
  fc.assert(
    fc.property(example, example, (first, second) => {
      const whole = engine.evaluate(`${first}.\n\n${second}`);
      const alone = engine.evaluate(`${first}.`);
      expect(whole.filter(({ end }) => end <= first.length)).toEqual(alone);
    }),
    { numRuns: 300 },
  );
}, 60_000);
