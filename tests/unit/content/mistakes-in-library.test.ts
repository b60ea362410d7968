import { describe, expect, test } from 'vitest';
import { type Break, mistakesIn, sampleFiles, sampleWith } from './sample-content';

const breaks: readonly Break[] = [
  [
    'a pointer to no card',
    'articles/breaks.yaml',
    'card:rest.info',
    'card:rest.warning',
    16,
    'Der er intet, der hedder card:rest.warning.',
  ],
  [
    'a pointer of no kind',
    'articles/breaks.yaml',
    'slot:leder',
    'plads:leder',
    16,
    'Skriv slags, kolon og id',
  ],
  [
    'a word that points nowhere',
    'terms/words.yaml',
    'article:breaks',
    'article:rest',
    4,
    'intet, der hedder',
  ],
  ['a link to no slot', 'links/links.yaml', 'slot: leder', 'slot: chef', 4, 'Pladsen chef findes ikke'],
  ['a link without https', 'links/links.yaml', 'slot: leder', 'url: http://a.example', 4, 'https://'],
  ['markup in an article', 'articles/breaks.yaml', 'Et afsnit.', 'Et <b>afsnit</b>.', 7, 'Her står "<b".'],
  [
    'bold in an article',
    'articles/breaks.yaml',
    'body: A paragraph.',
    'body: A **b**.',
    15,
    'Her står "**".',
  ],
  [
    'an article reviewed in the future',
    'articles/breaks.yaml',
    'reviewedOn: 2026-11-21',
    'reviewedOn: 2999-11-21',
    20,
    'ligger i fremtiden',
  ],
  [
    'an article not read for more than two years',
    'articles/breaks.yaml',
    'nextReviewOn: 2028-11-21',
    'nextReviewOn: 2028-11-22',
    21,
    'Det skal ses igennem senest 2028-11-21.',
  ],
  [
    'an article on law without a section',
    'articles/breaks.yaml',
    'kind: guide',
    'kind: law',
    18,
    'Skriv ref:',
  ],
  [
    'an example that is not recognised',
    'sites/journal.yaml',
    'path: /notat/**',
    'path: /note/**',
    10,
    'Adressen genkendes som ingenting, men her står journal-note.',
  ],
  ['a host with a path', 'sites/journal.yaml', "'*.journal.example'", 'a.example/b', 4, 'Skriv værten uden'],
  [
    'an article in a file of another name',
    'articles/breaks.yaml',
    'id: breaks',
    'id: pauses',
    1,
    'Filen hedder',
  ],
  ['a slot of choices without any', 'slots/people.yaml', 'kind: person', 'kind: choice', 6, 'mindst to svar'],
];

describe('what does not fit in the library is told with file, line and a plain sentence', () => {
  test('the sample itself is without mistakes', () => {
    expect(mistakesIn(sampleFiles)).toEqual([]);
  });

  test.each(breaks)('%s', (_name, file, from, to, line, says) => {
    expect(mistakesIn(sampleWith(file, from, to))).toContainEqual({
      file: `content/${file}`,
      line,
      message: expect.stringContaining(says),
    });
  });

  test('a card of no topic', () => {
    expect(mistakesIn(sampleWith('topics/topics.yaml', 'id: rest', 'id: sleep'))).toEqual([
      {
        file: 'content/cards/rest.info.yaml',
        line: 2,
        message: 'Emnet rest findes ikke i content/topics.',
      },
    ]);
  });
});

describe('a card that stands in for another', () => {
  const card = sampleFiles['cards/rest.info.yaml'];
  const standIn = (change: string, topic = 'rest') => ({
    ...sampleFiles,
    'cards/rest.info.volunteer.yaml': card
      .replace('id: rest.info', 'id: rest.info.volunteer')
      .replace('topic: rest', `topic: ${topic}`)
      .concat(change),
  });
  const whole = 'insteadOf: rest.info\nfor: { roles: [volunteer] }\n';

  test.each([
    ['is in order', whole, []],
    ['says for whom', 'insteadOf: rest.info\n', ['Skriv under for']],
    [
      'names one that exists',
      whole.replace('rest.info', 'rest.warning'),
      ['Kortet rest.warning findes ikke'],
    ],
  ])('%s', (_name, change, says) => {
    const found = mistakesIn(standIn(change)).map(({ message }) => message);
    expect(found).toEqual(says.map((part) => expect.stringContaining(part)));
  });

  test('is of the same topic', () => {
    const topics = sampleFiles['topics/topics.yaml'];
    const files = {
      ...standIn(whole, 'sleep'),
      'topics/topics.yaml': topics + topics.replace('id: rest', 'id: sleep'),
    };
    expect(mistakesIn(files).map(({ message }) => message)).toEqual([
      expect.stringContaining('samme emne og niveau'),
    ]);
  });

  test('a critical card never comes by itself', () => {
    const critical = card.replace('indicator: info', 'indicator: critical').concat('pages: [journal-note]\n');
    const found = mistakesIn({ ...sampleFiles, 'cards/rest.info.yaml': critical });
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('Slet pages')]);
  });
});
