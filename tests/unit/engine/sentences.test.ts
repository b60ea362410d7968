import { expect, test } from 'vitest';
import { numberClauses } from '@/lib/engine/clauses';
import { splitSentences } from '@/lib/engine/sentences';
import { tokenise } from '@/lib/engine/tokens';

function sentencesOf(text: string): string[] {
  const tokens = tokenise(text);
  return splitSentences(text, tokens).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

function clausesOf(text: string): string[] {
  const tokens = tokenise(text);
  const numbers = numberClauses(text, tokens, { from: 0, to: tokens.length });
  const count = (numbers.at(-1) ?? 0) + 1;
  return Array.from({ length: count }, (_, clause) =>
    tokens
      .filter((_token, at) => numbers[at] === clause)
      .map(({ key }) => key)
      .join(' '),
  );
}

test.each([
  ['Hun sov. Han gik.', ['Hun sov', 'Han gik']],
  ['Kom kl. 10. B. virker træt.', ['Kom kl. 10', 'B. virker træt']],
  ['Set af dr. Holm pga. uro.', ['Set af dr. Holm pga. uro']],
  ['Den 3. maj gik det godt.', ['Den 3. maj gik det godt']],
  ['Sover dårligt. vil ikke op.', ['Sover dårligt', 'vil ikke op']],
  ['Er det nu? ja, siger hun!', ['Er det nu', 'ja, siger hun']],
  ['Tog hjem.Han ringede.', ['Tog hjem', 'Han ringede']],
  ['Dagnotat\nSov godt\n\nspiste', ['Dagnotat', 'Sov godt', 'spiste']],
  ['en linje, der\ner brudt', ['en linje, der\ner brudt']],
  ['- ro\n- uro', ['ro', 'uro']],
  ['"Jeg vil ikke." Hun græd.', ['Jeg vil ikke', 'Hun græd']],
])('sentences of %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('a text without stops is cut into sentences of bounded length', () => {
  const text = 'ord '.repeat(1000);
  const lengths = splitSentences(text, tokenise(text)).map(({ from, to }) => to - from);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(120);
  expect(lengths.reduce((sum, length) => sum + length)).toBe(1000);
});

test.each([
  ['Ikke vred, men bange', ['ikke vred', 'men bange']],
  ['Ikke urolig, har tanker', ['ikke urolig', 'har tanker']],
  ['Ikke urolig og har tanker', ['ikke urolig', 'og har tanker']],
  ['Benægter, at hun vil dø', ['benægter at hun vil dø']],
  ['Ingen uro, angst, tanker', ['ingen uro angst tanker']],
  ['Hvis du går, slår jeg til', ['hvis du går', 'slår jeg til']],
  ['Tanker: nej', ['tanker nej']],
  ['Hun siger: jeg går', ['hun siger', 'jeg går']],
])('clauses of %j', (text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses);
});
