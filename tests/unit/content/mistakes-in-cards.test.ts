import { describe, expect, test } from 'vitest';
import { type Break, mistakesIn, sampleWith } from './sample-content';

const breaks: readonly Break[] = [
  [
    'an English step too few',
    'cards/rest.info.yaml',
    '      - Gå en tur.',
    '      - Gå en tur.\n      - Drik lidt vand.',
    19,
    'Dansk og engelsk skal have lige mange trin.',
  ],
  [
    'say in one language',
    'cards/rest.info.yaml',
    '    say:\n      - Jeg kommer igen om lidt.\n',
    '',
    21,
    'lige mange sætninger i say',
  ],
  [
    'a summary of 140 characters',
    'cards/rest.info.yaml',
    'Du må gerne holde en pause.',
    'a'.repeat(140),
    7,
    'Resuméet er på 140 tegn. Det må højst være på 139.',
  ],
  [
    'an English summary of 140 characters',
    'cards/rest.info.yaml',
    'You may take a break.',
    'a'.repeat(140),
    17,
    'Resuméet er på 140 tegn.',
  ],
  [
    'one step',
    'cards/rest.info.yaml',
    '      - Sig det til {leder}.\n',
    '',
    8,
    'Der skal være mindst to trin.',
  ],
  [
    'five steps',
    'cards/rest.info.yaml',
    '      - Gå en tur.',
    '      - a\n      - b\n      - c\n      - d',
    8,
    'Der må højst være fire trin.',
  ],
  [
    'law without section',
    'cards/rest.info.yaml',
    '  ref: § 50\n',
    '',
    25,
    'Her bygges på en lov. Skriv ref:',
  ],
  ['law without date', 'cards/rest.info.yaml', '  lawAsOf: 2026-11-21\n', '', 25, 'Skriv lawAsOf: datoen'],
  ['law without confidence', 'cards/rest.info.yaml', '  confidence: known\n', '', 25, 'Skriv confidence:'],
  [
    'uncertain law',
    'cards/rest.info.yaml',
    'confidence: known',
    'confidence: uncertain',
    32,
    'Feltet confidence må kun være et af disse: verified, known.',
  ],
  [
    'a day that does not exist',
    'cards/rest.info.yaml',
    'reviewedOn: 2026-11-21',
    'reviewedOn: 2026-02-30',
    34,
    'Skriv en dato, som findes',
  ],
  [
    'law reviewed after more than a year',
    'cards/rest.info.yaml',
    'nextReviewOn: 2027-11-21',
    'nextReviewOn: 2027-11-22',
    35,
    'skal ses igennem senest 2027-11-21.',
  ],
  [
    'next review before the last',
    'cards/rest.info.yaml',
    'nextReviewOn: 2027-11-21',
    'nextReviewOn: 2026-11-21',
    35,
    'skal ligge efter det sidste',
  ],
  [
    'a seed row that does not exist',
    'cards/rest.info.yaml',
    'S2-40',
    'S2-138',
    36,
    'Skriv en række fra kildesiderne',
  ],
  [
    'a seed row written differently',
    'cards/rest.info.yaml',
    'S2-40',
    'S2-4',
    36,
    'Skriv en række fra kildesiderne',
  ],
];

describe('a card that breaks a rule of cards is told with file, line and a plain sentence', () => {
  test.each(breaks)('%s', (_name, file, from, to, line, says) => {
    const mistakes = mistakesIn(sampleWith(file, from, to));
    expect(mistakes).toContainEqual({
      file: `content/${file}`,
      line,
      message: expect.stringContaining(says),
    });
  });
});
