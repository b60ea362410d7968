import { describe, expect, test } from 'vitest';
import { type Break, mistakesIn, sampleWith } from './sample-content';

const breaks: readonly Break[] = [
  [
    'a placeholder without a slot',
    'cards/rest.info.yaml',
    'Spørg {leder}.',
    'Spørg {chef}.',
    12,
    'Pladsen {chef} findes ikke i content/slots.',
  ],
  [
    'an open placeholder',
    'cards/rest.info.yaml',
    'Spørg {leder}.',
    "'Spørg {chef'",
    12,
    'Pladsen {chef findes ikke',
  ],
  [
    'a placeholder in the summary',
    'cards/rest.info.yaml',
    'Du må gerne holde en pause.',
    'Spørg {leder} om en pause.',
    7,
    '{leder} kan kun stå i et korts doNow og askWho.',
  ],
  [
    'a placeholder in a checklist',
    'checklists/start.yaml',
    'Vi har talt',
    "'Jeg og {leder} har talt'",
    13,
    'kan kun stå i et korts',
  ],
  [
    'a text that begins with a placeholder',
    'cards/rest.info.yaml',
    'Spørg {leder}.',
    "'{leder} ved det.'",
    12,
    'Begynd ikke med en plads',
  ],
  [
    'an exclamation mark',
    'cards/rest.info.yaml',
    'Spring den ikke over.',
    'Spring den ikke over!',
    11,
    'Skriv uden udråbstegn.',
  ],
  [
    'a CPR number in a text',
    'slots/people.yaml',
    'da: Birthe',
    'da: Birthe 251248-9996',
    3,
    'ligner et CPR-nummer',
  ],
];

describe('a text that Sidemand should not say is told with file, line and a plain sentence', () => {
  test.each(breaks)('%s', (_name, file, from, to, line, says) => {
    const mistakes = mistakesIn(sampleWith(file, from, to));
    expect(mistakes).toContainEqual({
      file: `content/${file}`,
      line,
      message: expect.stringContaining(says),
    });
  });
});
