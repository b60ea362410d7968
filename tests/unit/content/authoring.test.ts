import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examineContent, lixOf, sayReview } from '@/scripts/authoring';
import { type SampleFile, sampleFiles, sampleWith, writeContent } from './sample-content';

const TODAY = '2026-12-01';

/** Five more examples, as a rule for a duty needs them. */
function owedOf(word: string, isFound: boolean): string {
  return ['Han', 'Hun', 'Du', 'Mor', 'Hunden']
    .map((who) => `    - text: ${who} er ${word}.\n${isFound ? `      span: ${word}\n` : ''}`)
    .join('');
}

/** The sample, with the examples that a rule owes. */
const owed = {
  ...sampleFiles,
  'rules/rest.yaml': sampleFiles['rules/rest.yaml']
    .replace(
      '      span: træt\n',
      `      span: træt\n    - text: Jeg er glad.\n${owedOf('træt', true)}${owedOf('vågen', false)}`,
    )
    .replace('Ring 12 34 56 78.', 'Ring 22 22 22 22.\n      span: 22 22 22 22\n    - text: Ring i morgen.'),
};

function examineWith(file: SampleFile, from: string, to: string, today = TODAY) {
  const text: string = owed[file];
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  return examineContent(writeContent({ ...owed, [file]: text.replace(from, () => to) }), today);
}

test('the content that is shipped passes', () => {
  const { mistakes, hints } = examineContent(resolve(import.meta.dirname, '../../..'), TODAY);
  expect({ mistakes, hints }).toEqual({ mistakes: [], hints: [] });
}, 90_000);

test('content that cannot be read gives its mistakes and nothing else', () => {
  const broken = writeContent(sampleWith('cards/rest.info.yaml', 'indicator: info', 'indicator: inf'));
  const { content, mistakes } = examineContent(broken, TODAY);
  expect(content).toBeNull();
  expect(mistakes).toHaveLength(1);
});

describe('the examples of the rules', () => {
  test.each([
    ['a span that is not found', 'span: træt', 'span: Jeg', 12, 'Den finder »træt«, men her står span: Jeg.'],
    ['a sound where there should be none', 'Jeg er glad.', 'Jeg er udmattet.', 14, 'Her skal den tie'],
    ['another certainty', 'span: træt', 'span: træt\n      certainty: negated', 12, 'men her står negated.'],
    [
      'a quiet one that is loud',
      'span: træt',
      'span: træt\n      alert: false',
      12,
      'Den siger til ved »træt«',
    ],
    ['no silent one', '    - text: Jeg er glad.\n', '', 1, 'har 5 eksempler uden span'],
  ])('%s', (_name, from, to, line, says) => {
    const { mistakes } = examineWith('rules/rest.yaml', from, to);
    expect(mistakes[0]).toMatchObject({ file: 'content/rules/rest.yaml', line });
    expect(mistakes[0]?.message).toContain(says);
  });
});

describe('numbers that could be a person’s', () => {
  test.each<[string, SampleFile, string, string, string]>([
    [
      'a name with a number in a card',
      'cards/rest.info.yaml',
      'Spring den ikke over.',
      'Ring til Mona på 22 33 45 67.',
      'et navn',
    ],
    [
      'a number alone in an article',
      'articles/breaks.yaml',
      'Et afsnit.',
      'se 22 33 45 67',
      'Her står telefonnummeret',
    ],
    [
      'a real number in an example',
      'slots/people.yaml',
      'da: Birthe',
      'da: "Birthe, 22 33 45 67"',
      '12 34 56 78',
    ],
    [
      'a real number in a note',
      'practice/walk.yaml',
      'Han er træt.',
      'Han er træt. Ring 22 33 45 67.',
      '22 22 22 22',
    ],
  ])('%s is a mistake', (_name, file, from, to, says) => {
    const { mistakes } = examineWith(file, from, to);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]?.file).toBe(`content/${file}`);
    expect(mistakes[0]?.message).toContain(says);
  });

  test.each<[string, SampleFile, string, string]>([
    ['the number that nobody has', 'slots/people.yaml', 'da: Birthe', 'da: "Birthe, 12 34 56 78"'],
    ['an invented one in a note', 'practice/walk.yaml', 'Han er træt.', 'Han er træt. Ring 83 00 00 00.'],
    ['a number within an address', 'cards/rest.info.yaml', 'example.dk/lov', 'example.dk/22334567'],
  ])('%s is none', (_name, file, from, to) => {
    expect(examineWith(file, from, to).mistakes).toEqual([]);
  });

  test('a number of the whole country may stand in a text', () => {
    const root = writeContent({
      ...owed,
      'helplines/helplines.yaml': owed['helplines/helplines.yaml'].replace(
        "number: '112'",
        'number: 70 20 12 01',
      ),
      'articles/breaks.yaml': owed['articles/breaks.yaml'].replace('Et afsnit.', 'Ring 70 201 201.'),
    });
    expect(examineContent(root, TODAY).mistakes).toEqual([]);
  });
});

test('a sentence of more than thirty words in a card is a hint with its line, and no mistake', () => {
  const long = `${'ord '.repeat(31)}til sidst.`;
  const { mistakes, hints } = examineWith('cards/rest.info.yaml', 'Spring den ikke over.', long);
  expect(mistakes).toEqual([]);
  expect(hints).toEqual([
    { file: 'content/cards/rest.info.yaml', line: 11, message: expect.stringContaining('33 ord') },
  ]);
});

describe('a workplace’s own word for the citizen in a card', () => {
  test.each([
    ['Spring den ikke over.', 'Lad ikke patienten vente.', 11, 'patienten', 'borger'],
    ['Spring den ikke over.', 'Lad ikke beboerne vente.', 11, 'beboerne', 'borger'],
    ['Spring den ikke over.', 'Lad ikke en bruger vente.', 11, 'bruger', 'borger'],
    ['Do not skip it.', 'Do not let the patient wait.', 21, 'patient', 'citizen'],
    ['Do not skip it.', 'Do not let service users wait.', 21, 'service users', 'citizen'],
  ])('%s → %s is a hint, and no mistake', (from, to, line, word, instead) => {
    const { mistakes, hints } = examineWith('cards/rest.info.yaml', from, to);
    expect(mistakes).toEqual([]);
    expect(hints).toEqual([
      { file: 'content/cards/rest.info.yaml', line, message: expect.stringContaining(`»${word}«`) },
    ]);
    expect(hints[0]?.message).toContain(`Skriv »${instead}«`);
  });

  test.each([
    ['Spring den ikke over.', 'Skriv det ikke i en patientjournal, hvis I bruger en anden.'],
    ['Do not skip it.', 'Be patient with a patient record.'],
    ['seedRefs: [S2-40]', 'seedRefs: [S2-40]\nfor: { authorised: true }'],
  ])('%s → %s is none', (from, to) => {
    expect(examineWith('cards/rest.info.yaml', from, to).hints).toEqual([]);
  });
});

test('cards and articles are told of sixty days before their review, and after it', () => {
  const says = (today: string) =>
    examineContent(writeContent(owed), today).reviews.map((review) => sayReview(review));
  expect(says('2027-09-21')).toEqual([]);
  expect(says('2027-09-22')).toEqual(['Kortet rest.info skal ses igennem senest 2027-11-21.']);
  expect(says('2028-10-01')).toEqual([
    'Kortet rest.info skulle være set igennem 2027-11-21.',
    'Artiklen breaks skal ses igennem senest 2028-11-21.',
  ]);
});

test('LIX counts words in a sentence and long words in a hundred', () => {
  expect(lixOf(['Vi går en tur. Det er fint.'])).toBe(4);
  expect(lixOf(['Vi undersøger arbejdsgangene.'])).toBe(70);
  expect(lixOf([''])).toBeNull();
});
