import { expect, test } from 'vitest';
import { inWordsOf } from '@/lib/advice';

test.each([
  ['Spørg borgeren om borgerens ønske.', 'Spørg patienten om patientens ønske.'],
  ['Borgere og borgernes pårørende.', 'Patienter og patienternes pårørende.'],
  ['En medborger læser borger.dk i borgerservice.', 'En medborger læser borger.dk i borgerservice.'],
])('%s', (da, said) => {
  expect(inWordsOf({ da, en: 'x' }, 'patient').da).toBe(said);
});

test('English follows, with its genitive', () => {
  const text = { da: 'x', en: 'Ask the citizen. Citizens’ rights, the citizen’s own words.' };
  expect(inWordsOf(text, 'beboer').en).toBe('Ask the resident. Residents’ rights, the resident’s own words.');
});

test('ids and addresses stay as they are, and our own word changes nothing', () => {
  const card = { id: 'borger', url: 'https://borger.example', text: { da: { steps: ['Borgeren'] } } };
  expect(inWordsOf(card, 'bruger')).toEqual({ ...card, text: { da: { steps: ['Brugeren'] } } });
  expect(inWordsOf(card, 'borger')).toBe(card);
});
