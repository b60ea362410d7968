import { expect, test } from 'vitest';
import {
  createEngine,
  finish,
  makeShippedEngine,
  SentenceMemory,
  type Steps,
  unpackRules,
} from '@/lib/engine';
import { packRules } from '@/lib/pack/pack-rules';
import { loadRules } from '../../support/rules';

const { compiled, rules } = loadRules();
const packed = packRules(compiled);
const NOTES = rules.flatMap(({ examples }) => examples.map(({ text }) => text)).slice(0, 400);

/** Does the work, and counts the steps. */
function countSteps<T>(steps: Steps<T>): { readonly made: T; readonly count: number } {
  for (let count = 1; ; count++) {
    const { done, value } = steps.next();
    if (done) return { made: value, count };
  }
}

test('an engine made in steps finds what one made in one go finds', () => {
  const { made, count } = countSteps(makeShippedEngine(packed));
  // Some 14,000 words and 10,000 phrases, each gone through a few times: none of these is a step of its own.
  expect(count).toBeGreaterThan(300);
  const whole = createEngine(unpackRules(packed));
  for (const text of NOTES) expect(made.evaluate(text)).toEqual(whole.evaluate(text));
});

test('a text is read in as many steps as it has sentences at least, with the same findings', () => {
  const engine = finish(makeShippedEngine(packed));
  const text = NOTES.slice(0, 60).join(' ');
  const { made, count } = countSteps(engine.evaluateInSteps(text, new SentenceMemory()));
  expect(count).toBeGreaterThan(60);
  expect(made).toEqual(engine.evaluate(text));
});
