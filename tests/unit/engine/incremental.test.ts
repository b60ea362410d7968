import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine, SentenceMemory } from '@/lib/engine';
import { loadRules } from '../../support/rules';

const { compiled, rules } = loadRules();
const engine = createEngine(compiled);

/** Texts that rules know, and what joins, cuts and confuses sentences. */
const piece = fc.oneof(
  fc.constantFrom(...rules.flatMap(({ examples }) => examples.map(({ text }) => text))),
  fc.constantFrom(
    '. ',
    '? ',
    '. Det passer ikke. ',
    '. Moren ringede. ',
    'Hun ville vide, hvor han bor. ',
    'Jeg fortalte ham om gælden. ',
    'Betjenten kom. ',
    '\nBaggrund: ',
    'I 1998 boede de på Fyn. ',
    'Vi så en film. ',
    '. Nu ',
    '\n\n',
    '\n',
    ' ',
    ', men ',
    '"',
    '» ',
    '«',
    ' - ',
    'kl. ',
    '22 22 22 22',
    '070785-1233',
    '\uD800',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const note = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
/** Where a change begins and ends, as shares of the text, and what is put there. */
const edit = fc.record({ from: fc.nat(1000), length: fc.nat(60), insert: fc.oneof(piece, fc.constant('')) });

test('after any row of edits the findings are those of a whole reading', () => {
  fc.assert(
    fc.property(note, fc.array(edit, { maxLength: 12 }), (start, edits) => {
      const memory = new SentenceMemory();
      let text = start;
      expect(engine.evaluate(text, memory)).toEqual(engine.evaluate(text));
      for (const { from, length, insert } of edits) {
        const at = Math.floor((from / 1000) * text.length);
        text = text.slice(0, at) + insert + text.slice(at + length);
        expect(engine.evaluate(text, memory)).toEqual(engine.evaluate(text));
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('a sentence that is known is not read again', () => {
  const memory = new SentenceMemory();
  const known = 'Hun siger, at hun ikke orker at leve længere. ';
  engine.evaluate(known, memory);
  let read = 0;
  const { recall } = memory;
  memory.recall = (key, start, readIt) =>
    recall.call(memory, key, start, () => {
      read++;
      return readIt();
    });
  expect(engine.evaluate(`Gik en tur. ${known}`, memory)).toHaveLength(1);
  expect(read).toBe(1);
});

test.each([
  [
    'a question mark behind it',
    'Hvordan taler man om selvmordstanker?',
    'Hvordan taler man om selvmordstanker.',
  ],
  ['what is quoted', '"Han er et brokkehoved."', 'Han er et brokkehoved.'],
  [
    'whom it is about',
    'Moren ringede. Hun ville vide, hvor han bor.',
    'Borger ringede. Hun ville vide, hvor han bor.',
  ],
  ['what is said of it', 'Han slog hende. Det passer ikke.', 'Han slog hende. Det passer.'],
])('%s tells two readings of a sentence apart', (_what, first, second) => {
  const memory = new SentenceMemory();
  expect(engine.evaluate(first, memory)).not.toEqual(engine.evaluate(second));
  expect(engine.evaluate(second, memory)).toEqual(engine.evaluate(second));
});

test('a sentence longer than anybody writes is not kept', () => {
  const memory = new SentenceMemory();
  let read = 0;
  for (let time = 0; time < 2; time++) {
    memory.recall('a'.repeat(10_000), 0, () => {
      read++;
      return [];
    });
  }
  expect(read).toBe(2);
});

test('what is forgotten is read again, and no more is kept than was agreed', () => {
  const memory = new SentenceMemory(2);
  let read = 0;
  const readIt = () => {
    read++;
    return [];
  };
  for (const key of ['a', 'b', 'c', 'b', 'a']) memory.recall(key, 0, readIt);
  expect(read).toBe(4);
  memory.forget();
  memory.recall('a', 0, readIt);
  expect(read).toBe(5);
});
