import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '@/lib/model';
import { compareDocuments, makeDocument, plainText, richText } from '@/lib/papers';
import { HOSTILE_STRINGS } from '@/tests/support/hostile-strings';
import { papers } from './content';

/** The tags that a paper's rich text is made of; anything else in it came from an answer. */
const OURS =
  /<(\/?(html|body|h1|h2|p|ul|li|tr)|\/?table|br|\/(th|td)|table style="border-collapse:collapse"|(th|td) style="[a-z0-9:;# -]*")>/g;

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...HOSTILE_STRINGS, '<b>&"', '12:00', '7'),
);
const json = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.constant(null),
    fc.double(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(text, fc.constantFrom('day', 'from', 'to', 'kind', 'what', '__proto__')),
      tie('value'),
    ),
  ),
})).value;

describe.each(papers)('$id', (template) => {
  /** Rows as the form makes them, with anything in the cells, beside values of any shape. */
  const answers = fc.record(
    Object.fromEntries(
      template.questions.map(({ id, columns = [], options = [] }) => {
        const cell = fc.oneof(text, fc.constantFrom('1', '2', '09:00', '10:30', '17:00'));
        const row = fc.record(Object.fromEntries(columns.map((column) => [column.id, cell])));
        const picked = fc.dictionary(fc.constantFrom('x', ...options.map((option) => option.id)), text);
        return [id, fc.oneof(json, text, fc.array(row, { maxLength: 6 }), picked)];
      }),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Readonly<Record<string, JsonValue>>>;
  const locale = fc.constantFrom('da' as const, 'en' as const);

  test('any answers make a paper, and none of them is a tag in it', () => {
    fc.assert(
      fc.property(answers, locale, (given, language) => {
        const made = makeDocument({ template, answers: given, locale: language });
        expect(plainText(made)).not.toContain('undefined · ');
        expect(richText(made).replace(OURS, '')).not.toMatch(/[<>]/);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      }),
      { numRuns: 150 },
    );
  });

  test('any two papers can be compared, and what is said of each is that paper', () => {
    fc.assert(
      fc.property(answers, answers, locale, (one, other, language) => {
        const [older, newer] = [one, other].map((given) =>
          makeDocument({ template, answers: given, locale: language }),
        );
        if (!older || !newer) throw new Error('two papers');
        const lines = compareDocuments(older, newer);
        const without = (is: 'gone' | 'new') =>
          lines
            .map(({ words }) => words.filter((word) => word.is !== is).map((word) => word.text))
            .filter((words) => words.length > 0)
            .map((words) => words.join(''));
        const plain = (made: typeof older) => plainText(made).replaceAll(/\n+/g, '\n');
        expect(squeezed(without('gone').join('\n'))).toBe(squeezed(plain(newer)));
        expect(squeezed(without('new').join('\n'))).toBe(squeezed(plain(older)));
      }),
      { numRuns: 60 },
    );
  });
});

/** Without white space, of which a comparison of words may tell the one or the other. */
const squeezed = (words: string) => words.replaceAll(/\s/gu, '');
