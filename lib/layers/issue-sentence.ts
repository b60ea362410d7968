import type { BaseIssue } from 'valibot';
import type { LocalText } from '@/lib/model';
import { FORM, TEXT } from './sentences';

const both = (da: string, en: string): LocalText => ({ da, en });

/** The English of the sentences that lib/pack/schema has in Danish; a test holds the two together. */
export const ENGLISH: Readonly<Record<string, string>> = {
  'Her mangler en tekst.': 'A text is missing here.',
  "Id'et er for langt. Det må højst være på 64 tegn.":
    'The id is too long. It may have 64 characters at most.',
  'Et id har kun små bogstaver a-z, tal, bindestreg og punktum, for eksempel child-concern.info.':
    'An id has only small letters a-z, digits, hyphens and full stops, for example child-concern.info.',
  'Pladsens id har kun små bogstaver a-z, for eksempel kontaktperson.':
    'The slot’s id has only small letters a-z, for example kontaktperson.',
  'Skriv en dato, som findes, på formen 2026-11-21.': 'Write a date that exists, in the form 2026-11-21.',
  'Adressen skal begynde med https://.': 'The address has to begin with https://.',
  'Skriv en række fra kildesiderne, fra S1-01 til S1-36 eller S2-01 til S2-137.': 'Leave the list empty: [].',
  'Skriv et helt tal.': 'Write a whole number.',
  'Tallet skal være mindst 1.': 'The number has to be at least 1.',
  'Tallet skal være 0 eller mere.': 'The number has to be 0 or more.',
  'Der skal være mindst to trin.': 'There have to be at least two steps.',
  'Der må højst være fire trin.': 'There may be four steps at most.',
  'Skriv mindst én sætning, eller slet feltet say.': 'Write at least one sentence, or delete the field say.',
  'Skriv mindst én kilde.': 'Write at least one source.',
  'Skriv et år eller en dato, for eksempel "2021".': 'Write a year or a date, for example "2021".',
  'Skriv værten uden https:// og uden sti, for eksempel nexus.example.dk eller *.example.dk.':
    'Write the host without https:// and without a path, for example nexus.example.dk or *.example.dk.',
  'Listen er for lang. Den må højst have 500. Del filen i to.':
    'The list is too long. It may have 500 at most. Divide the file in two.',
  'Skriv mindst én vært.': 'Write at least one host.',
  'Stien begynder med / eller *.': 'The path begins with / or *.',
  'Skriv mindst én slags side.': 'Write at least one kind of page.',
};

const KINDS: Readonly<Record<string, LocalText>> = {
  string: both('en tekst i citationstegn', 'a text in quotation marks'),
  number: both('et tal uden citationstegn', 'a number without quotation marks'),
  boolean: both('true eller false uden citationstegn', 'true or false without quotation marks'),
  array: both('en liste i kantede parenteser: [ ]', 'a list in square brackets: [ ]'),
  strict_object: both('felter i krøllede parenteser: { }', 'fields in curly brackets: { }'),
};

/** Says what the schema found wrong. Valibot's own sentences are never shown. */
export function sentenceOf(issue: BaseIssue<unknown>): LocalText {
  if (issue.kind === 'validation') return ofValidation(issue);
  const key = issue.path?.at(-1)?.key;
  const field = typeof key === 'string' ? key : null;
  const named = field ? both(`Feltet ${field}`, `The field ${field}`) : both('Det her', 'This');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return both(
      `${named.da} kendes ikke her. Se efter en stavefejl, eller slet det.`,
      `${named.en} is not known here. Look for a spelling mistake, or delete it.`,
    );
  }
  if (issue.input === undefined || issue.input === null) return missing(field, named);
  if (issue.type === 'literal') return field === 'schema' ? FORM.newer : FORM.notLayer;
  if (issue.type === 'picklist') return ofPicklist(issue, named);
  if (issue.type === 'custom') return ofReference(issue);
  const kind = KINDS[issue.type] ?? both('noget andet', 'something else');
  return both(`${named.da} skal være ${kind.da}.`, `${named.en} has to be ${kind.en}.`);
}

function ofValidation({ message, type, input, requirement }: BaseIssue<unknown>): LocalText {
  if (type === 'max_length' && typeof input === 'string' && typeof requirement === 'number') {
    return TEXT.tooLong(input.length, requirement);
  }
  return both(message, ENGLISH[message] ?? 'This does not fit here. See docs/LAYERS.md.');
}

function missing(field: string | null, named: LocalText): LocalText {
  if (field === 'da') return both('Den danske tekst mangler (da).', 'The Danish text is missing (da).');
  if (field === 'en') return both('Den engelske tekst mangler (en).', 'The English text is missing (en).');
  return field
    ? both(`${named.da} mangler.`, `${named.en} is missing.`)
    : both('Her mangler noget.', 'Something is missing here.');
}

function ofPicklist({ input, expected }: BaseIssue<unknown>, named: LocalText): LocalText {
  if (input === 'uncertain') {
    return both(
      'Det, der er usikkert (uncertain), vises ikke som viden. Slå det op, eller lad det udgå.',
      'What is uncertain is not shown as knowledge. Look it up, or leave it out.',
    );
  }
  const choices = (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
  return both(
    `${named.da} må kun være et af disse: ${choices}.`,
    `${named.en} may only be one of these: ${choices}.`,
  );
}

/** References are the one kind of value that the schemas judge by hand. */
function ofReference({ message }: BaseIssue<unknown>): LocalText {
  return both(
    message,
    'Write the kind, a colon and the id, for example card:promise.info or article:folder.',
  );
}
