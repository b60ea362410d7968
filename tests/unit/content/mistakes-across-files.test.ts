import { describe, expect, test } from 'vitest';
import { type Break, mistakesIn, sampleWith } from './sample-content';

const breaks: readonly Break[] = [
  [
    'a plan section id used twice',
    'plans/personal.yaml',
    'sections:',
    'sections:\n  - id: helps\n    title: { da: a, en: a }\n    ask: { da: a, en: a }\n    seedRefs: []',
    11,
    "Id'et helps er brugt før.",
  ],
  [
    'a frame id used twice',
    'rules/rest.yaml',
    'frames:',
    'frames:\n    - id: tired\n      slots: [[a]]',
    11,
    "Id'et tired er brugt før.",
  ],
  [
    'an identifier rule with frames',
    'rules/rest.yaml',
    'identifier: phone',
    'identifier: phone\n  frames: [{ id: a, slots: [[a]] }]',
    20,
    'har ingen rammer (frames)',
  ],
  [
    'a file named otherwise than its card',
    'cards/rest.info.yaml',
    'id: rest.info',
    'id: pause.info',
    1,
    "Filen hedder rest.info.yaml, men id'et er pause.info.",
  ],
  [
    'a checklist id used twice',
    'checklists/start.yaml',
    'id: desk',
    'id: talk',
    10,
    "Id'et talk er brugt før.",
  ],
  [
    'a rule id used twice',
    'rules/rest.yaml',
    'id: rest-phone',
    'id: rest-needed',
    14,
    "Id'et rest-needed er brugt før.",
  ],
  [
    'a rule that raises no card',
    'rules/rest.yaml',
    'card: rest.info\n  title:\n',
    'card: rest.warning\n  title:\n',
    4,
    'Kortet rest.warning findes ikke i content/cards.',
  ],
  [
    'a checklist that names no card',
    'checklists/start.yaml',
    'cards: [rest.info]',
    'cards: [rest.warning]',
    8,
    'Kortet rest.warning findes ikke',
  ],
  [
    'a rule that names no word group',
    'rules/rest.yaml',
    '@tired',
    '@asleep',
    10,
    'Ordgruppen @asleep findes ikke i content/words/.',
  ],
  [
    'a word group that names no other',
    'words/people.yaml',
    '@spent',
    '@asleep',
    3,
    'Ordgruppen @asleep findes ikke',
  ],
  [
    'a rule without frames',
    'rules/rest.yaml',
    "  frames:\n    - id: tired\n      slots: [['@tired', 'træt']]\n",
    '',
    2,
    'Reglen skal have rammer',
  ],
  [
    'an identifier rule without its identifier',
    'rules/rest.yaml',
    '  identifier: phone\n',
    '',
    15,
    'skal have feltet identifier',
  ],
  [
    'an identifier on a topic rule',
    'rules/rest.yaml',
    'topic: rest\n',
    'topic: rest\n  identifier: cpr\n',
    4,
    'Kun regler af slagsen identifier',
  ],
  [
    'a rule without examples',
    'rules/rest.yaml',
    '  examples:\n    - text: Ring 12 34 56 78.\n',
    '  examples: []\n',
    20,
    'En regel skal have eksempler.',
  ],
  [
    'a trigger with no known effect',
    'context/all.yaml',
    'effect: negated',
    'effect: gone',
    2,
    'Feltet effect må kun være et af disse',
  ],
  [
    'a practice note that expects no rule',
    'practice/walk.yaml',
    'rest-needed',
    'rest-wanted',
    4,
    'Reglen rest-wanted findes ikke i content/rules.',
  ],
];

describe('what does not fit together is told with file, line and a plain sentence', () => {
  test.each(breaks)('%s', (_name, file, from, to, line, says) => {
    const mistakes = mistakesIn(sampleWith(file, from, to));
    expect(mistakes).toContainEqual({
      file: `content/${file}`,
      line,
      message: expect.stringContaining(says),
    });
  });
});
