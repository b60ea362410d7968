import { describe, expect, test } from 'vitest';
import { type Break, mistakesIn, sampleFiles, sampleWith } from './sample-content';

const breaks: readonly Break[] = [
  [
    'a quotation mark that is never closed',
    'cards/rest.info.yaml',
    'title: Tag en pause',
    "title: 'Tag en pause",
    6,
    'bliver ikke lukket',
  ],
  [
    'text with a colon',
    'cards/rest.info.yaml',
    'doNot: Spring',
    'doNot: Husk: spring',
    11,
    'tekst med kolon i, og ord, der begynder med @, skal stå i citationstegn',
  ],
  [
    'same field twice',
    'cards/rest.info.yaml',
    'topic: rest',
    'topic: rest\ntopic: rest',
    3,
    'Det samme felt står to gange.',
  ],
  ['tabulator', 'cards/rest.info.yaml', '    title: Tag', '	title: Tag', 6, 'tabulator'],
  ['missing field', 'cards/rest.info.yaml', 'topic: rest\n', '', 1, 'Feltet topic mangler.'],
  [
    'unknown field',
    'cards/rest.info.yaml',
    'topic: rest',
    'topic: rest\ncolour: red',
    3,
    'Feltet colour kendes ikke her.',
  ],
  [
    'empty text',
    'cards/rest.info.yaml',
    'doNot: Spring den ikke over.',
    "doNot: ' '",
    11,
    'Her mangler en tekst.',
  ],
  [
    'no text after the colon',
    'cards/rest.info.yaml',
    'doNot: Spring den ikke over.',
    'doNot:',
    11,
    'Den danske tekst mangler: doNot.',
  ],
  [
    'a field that only the English text lacks',
    'cards/rest.info.yaml',
    '    doNot: Do not skip it.\n',
    '',
    15,
    'Den engelske tekst mangler: doNot.',
  ],
  [
    'a word that is not allowed',
    'cards/rest.info.yaml',
    'indicator: info',
    'indicator: urgent',
    3,
    'Feltet indicator må kun være et af disse: info, warning, critical.',
  ],
  [
    'number instead of text',
    'helplines/helplines.yaml',
    "number: '112'",
    'number: 112',
    3,
    'Feltet number skal være tekst. Sæt citationstegn om det.',
  ],
  [
    'text instead of list',
    'cards/rest.info.yaml',
    'seedRefs: [S2-40]',
    'seedRefs: S2-40',
    36,
    'Feltet seedRefs skal være en liste',
  ],
  ['a step with a colon', 'cards/rest.info.yaml', 'Gå en tur', 'Husk: gå', 10, 'Det her skal være tekst.'],
  [
    'a word with its star first',
    'words/people.yaml',
    'udmattet',
    '*vold',
    2,
    "Sæt citationstegn om ord, der begynder med stjerne: '*vold'.",
  ],
  ['a star by itself', 'words/people.yaml', 'udmattet', "'helt *'", 2, 'En stjerne alene er ikke et ord.'],
  ['a word that YAML reads as yes', 'words/people.yaml', 'udmattet', 'true', 2, '»true« skal være tekst.'],
  ['an id with capitals', 'checklists/start.yaml', 'id: talk', 'id: Talk', 10, 'Et id har kun små bogstaver'],
  [
    'an id of a rule with a full stop',
    'rules/rest.yaml',
    'id: rest-phone',
    'id: rest.phone',
    14,
    'En regels id har ingen punktummer',
  ],
  [
    'a slot id that cannot be a placeholder',
    'slots/people.yaml',
    'id: leder',
    'id: min-leder',
    1,
    'Pladsens id har kun små bogstaver',
  ],
  [
    'a version that is not whole',
    'plans/personal.yaml',
    'version: 1',
    'version: 1.5',
    3,
    'Skriv et helt tal.',
  ],
  [
    'an address without https',
    'cards/rest.info.yaml',
    'https://example.dk',
    'http://example.dk',
    31,
    'Adressen skal begynde med https://.',
  ],
  [
    'letters in a phone number',
    'helplines/helplines.yaml',
    "'112'\n  use",
    'ring 112\n  use',
    3,
    'Nummeret har kun cifre og mellemrum.',
  ],
  [
    'no Danish text',
    'slots/people.yaml',
    '{ da: din leder, en: your leader }',
    '{ en: your leader }',
    4,
    'Den danske tekst mangler (da).',
  ],
  [
    'no English text',
    'slots/people.yaml',
    '{ da: din leder, en: your leader }',
    '{ da: din leder }',
    4,
    'Den engelske tekst mangler (en).',
  ],
];

describe('a file or field that is not as it should be is told with file, line and a plain sentence', () => {
  test.each(breaks)('%s', (_name, file, from, to, line, says) => {
    const mistakes = mistakesIn(sampleWith(file, from, to));
    expect(mistakes).toContainEqual({
      file: `content/${file}`,
      line,
      message: expect.stringContaining(says),
    });
  });

  test('a file that does not end in .yaml', () => {
    expect(mistakesIn({ ...sampleFiles, 'cards/rest.yml': 'id: rest' })).toEqual([
      { file: 'content/cards/rest.yml', line: 1, message: 'Filens navn skal ende på .yaml.' },
    ]);
  });

  test('an empty file', () => {
    expect(mistakesIn({ ...sampleFiles, 'cards/empty.yaml': '' })).toEqual([
      { file: 'content/cards/empty.yaml', line: 1, message: 'Her mangler noget.' },
    ]);
  });

  test('every mistake is told at once', () => {
    const files = { ...sampleWith('checklists/start.yaml', 'id: desk', 'id: Desk'), 'cards/empty.yaml': '' };
    expect(mistakesIn(files).map(({ file }) => file)).toEqual([
      'content/cards/empty.yaml',
      'content/checklists/start.yaml',
    ]);
  });

  test('no sentence is left in the words of a program', () => {
    const said = breaks.flatMap(([, file, from, to]) => mistakesIn(sampleWith(file, from, to)));
    expect(said.map(({ message }) => message).join('\n')).not.toMatch(/invalid|expected|received|undefined/i);
  });
});
