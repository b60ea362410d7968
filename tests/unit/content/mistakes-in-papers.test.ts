import { expect, test } from 'vitest';
import { type Break, mistakesIn, sampleWith } from './sample-content';

const PAGE = 'papers/page.yaml';
const breaks: readonly Break[] = [
  ['a question asked twice', PAGE, 'id: tone', 'id: name', 12, "Id'et name er brugt før."],
  [
    'a place for no question',
    PAGE,
    "da: 'Jeg er {name}.', en: 'I am {name}.'",
    "da: 'Jeg er {who}.', en: 'I am {who}.'",
    29,
    'Spørgsmålet who findes ikke.',
  ],
  ['a place in one language', PAGE, 'I am {name}.', 'I am here.', 29, 'de samme {pladser}'],
  [
    'a condition on no option',
    PAGE,
    'when: { tone: warm }',
    'when: { tone: cold }',
    29,
    'cold kan ikke vælges i tone.',
  ],
  [
    'a column that is not there',
    PAGE,
    'columns: [day] }',
    'columns: [week] }',
    31,
    'Kolonnen week findes ikke.',
  ],
  [
    'a set that does not fit',
    PAGE,
    'rows: [{ day: { da: Mandag, en: Monday } }]',
    'rows: [{ week: { da: Mandag, en: Monday } }]',
    25,
    'week passer ikke i rækken.',
  ],
  [
    'a set in one language',
    PAGE,
    'rows: [{ day: { da: Mandag, en: Monday } }]',
    'rows: [{ day: Mandag }]',
    25,
    'day passer ikke i rækken.',
  ],
  ['fewer ideas in one language', PAGE, 'en: [Ann]', 'en: []', 11, 'lige mange forslag'],
  ['a part of two kinds', PAGE, 'when: { tone: warm }', 'answer: name', 29, 'netop én af disse'],
  ['an example that no longer holds', PAGE, 'Jeg er Bo.', 'Jeg er Ib.', 34, 'Papiret har ikke: Jeg er Ib.'],
  [
    'an example that holds too much',
    PAGE,
    'en: [I am Bo.] }',
    'en: [I am Bo.] }\n    lacks: { da: [Bo], en: [Ib] }',
    35,
    'Papiret har alligevel: Bo',
  ],
  [
    'an answer from a paper that is not there',
    PAGE,
    'ideas: { da: [Ane], en: [Ann] }',
    'from: { paper: role, question: name }',
    11,
    'Der findes ikke sådan et spørgsmål.',
  ],
  [
    'an answer of the workplace to a question that is not there',
    PAGE,
    'ideas: { da: [Ane], en: [Ann] }',
    'slot: not-asked',
    11,
    'Der findes ikke sådan et spørgsmål om arbejdspladsen.',
  ],
];

test.each(breaks)('%s is told, with its line', (_, file, from, to, line, says) => {
  expect(mistakesIn(sampleWith(file, from, to))).toContainEqual({
    file: `content/${file}`,
    line,
    message: expect.stringContaining(says),
  });
});

test('a choice without options is told', () => {
  const without = sampleWith(PAGE, '    options:\n      - { id: warm, text: { da: Varm, en: Warm } }\n', '');
  expect(mistakesIn(without).map(({ message }) => message)).toContain(
    'Skriv, hvad der kan vælges (options).',
  );
});
