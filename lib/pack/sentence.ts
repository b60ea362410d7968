import type { BaseIssue } from 'valibot';

const KINDS: Readonly<Record<string, string>> = {
  string: 'tekst. Sæt citationstegn om det',
  number: 'et tal uden citationstegn',
  boolean: 'true eller false',
  array: 'en liste, hvor hver linje begynder med en bindestreg',
  strict_object: 'felter med navn og kolon',
  record: 'felter med navn og kolon',
};

/** Says what a schema found wrong, in plain Danish. Checks of our own bring their sentence with them. */
export function sentenceOf(issue: BaseIssue<unknown>): string {
  if (issue.kind === 'validation' || (issue.type === 'custom' && issue.input !== undefined)) {
    return issue.message;
  }
  const key = issue.path?.at(-1)?.key;
  const field = typeof key === 'string' ? `Feltet ${key}` : shown(issue.input);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `${field} kendes ikke her. Se efter en stavefejl, eller slet det.`;
  }
  if (issue.input === undefined || issue.input === null) return missing(key);
  if (issue.type === 'picklist') {
    return `${field} må kun være et af disse: ${issue.expected?.replace(/[()"]/g, '').replaceAll(' | ', ', ')}.`;
  }
  return `${field} skal være ${KINDS[issue.type] ?? 'noget andet'}.`;
}

/** Something in a list has no name, so it is told by what it is. */
function shown(input: unknown): string {
  return typeof input === 'object' ? 'Det her' : `»${String(input)}«`;
}

function missing(key: unknown): string {
  if (key === 'da') return 'Den danske tekst mangler (da).';
  if (key === 'en') return 'Den engelske tekst mangler (en).';
  return typeof key === 'string' ? `Feltet ${key} mangler.` : 'Her mangler noget.';
}
